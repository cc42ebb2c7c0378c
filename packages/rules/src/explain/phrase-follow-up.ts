import type { Language, Truth } from '@ketenregie/core'
import type { FollowUp } from './follow-up.ts'
import { nameOf, phraseOutcome } from './headline.ts'
import type { Naming } from './headline.ts'
import { phraseList, spell } from './phrase-value.ts'
import { en } from './words-en.ts'
import { nl } from './words-nl.ts'
import type { Words } from './words.ts'

/** What to do about a fact that is not known, in one sentence or two. */
export function phraseFollowUp(
  followUp: FollowUp,
  language: Language,
  naming: Naming = {}
): string {
  const { words, phrases } = languages[language]
  const fact = words.quote(spell(followUp.fact))
  const name = (party: string) => nameOf(party, naming)
  const names = (parties: readonly string[]) => phraseList(parties.map(name), words)
  switch (followUp.kind) {
    case 'ask':
      return phrases.ask(fact, name(followUp.party))
    case 'wait':
      return phrases.wait(fact, name(followUp.party), followUp.since)
    case 'ask-next':
      return phrases.askNext(fact, names(followUp.notKnownBy), name(followUp.party))
    case 'find-out-together':
      return phrases.findOut(fact, names(followUp.parties))
    case 'state-basis':
      return [
        phrases.stateBasis(fact, name(followUp.party)),
        ...(followUp.possible.length === 0
          ? []
          : [
              phrases.without(possibleIn(followUp.possible, words), waysIn(followUp.without, words))
            ])
      ].join(' ')
    case 'ask-again':
      return phrases.askAgain(fact, name(followUp.party), followUp.since)
    case 'settle-together':
      return phrases.settle(fact, names(followUp.parties))
  }
}

function possibleIn(outcomes: readonly (Truth | null)[], words: Words): string {
  return phraseList(
    outcomes.map(outcome => phraseOutcome(outcome, words)),
    words
  )
}

/** The way with the fewest facts; null when there is none. */
function waysIn([first]: readonly (readonly string[])[], words: Words): string | null {
  return first === undefined ? null : phraseList(first.map(spell), words)
}

interface Phrases {
  readonly ask: (fact: string, party: string) => string
  readonly wait: (fact: string, party: string, since: string | null) => string
  readonly askNext: (fact: string, silent: string, party: string) => string
  readonly findOut: (fact: string, parties: string) => string
  readonly stateBasis: (fact: string, party: string) => string
  readonly without: (possible: string, way: string | null) => string
  readonly askAgain: (fact: string, party: string, since: string | null) => string
  readonly settle: (fact: string, parties: string) => string
}

const languages: Readonly<Record<Language, { readonly words: Words; readonly phrases: Phrases }>> =
  {
    nl: {
      words: nl,
      phrases: {
        ask: (fact, party) => `${fact}: vraag het aan ${party}.`,
        wait: (fact, party, since) =>
          `${fact}: gevraagd aan ${party}${since === null ? '' : ` op ${since}`}; wacht op het antwoord of herinner eraan.`,
        askNext: (fact, silent, party) =>
          `${fact}: ${silent} weet het niet; vraag het aan ${party}.`,
        findOut: (fact, parties) =>
          `${fact}: geen bronhouder weet het; zoek het samen uit (${parties}).`,
        stateBasis: (fact, party) =>
          `${fact} mag niet worden gedeeld: noem de grondslag waarop ${party} het wel kan delen, of beslis zonder.`,
        without: (possible, way) =>
          way === null
            ? `Zonder blijft mogelijk: ${possible}.`
            : `Zonder blijft mogelijk: ${possible}; het kan nog vast komen te staan met ${way}.`,
        askAgain: (fact, party, since) =>
          `${fact} is verouderd${since === null ? '' : ` (opgave van ${since})`}: vraag het opnieuw aan ${party}.`,
        settle: (fact, parties) =>
          `${fact}: de opgaven verschillen; laat ${parties} samen nagaan wat klopt.`
      }
    },
    en: {
      words: en,
      phrases: {
        ask: (fact, party) => `${fact}: ask ${party}.`,
        wait: (fact, party, since) =>
          `${fact}: asked of ${party}${since === null ? '' : ` on ${since}`}; wait for the answer, or send a reminder.`,
        askNext: (fact, silent, party) => `${fact}: ${silent} does not know; ask ${party}.`,
        findOut: (fact, parties) => `${fact}: no holder knows; find it out together (${parties}).`,
        stateBasis: (fact, party) =>
          `${fact} may not be shared: state the basis on which ${party} can share it, or decide without it.`,
        without: (possible, way) =>
          way === null
            ? `Without it these remain possible: ${possible}.`
            : `Without it these remain possible: ${possible}; ${way} can still settle it.`,
        askAgain: (fact, party, since) =>
          `${fact} is out of date${since === null ? '' : ` (stated on ${since})`}: ask ${party} again.`,
        settle: (fact, parties) =>
          `${fact}: the statements differ; let ${parties} settle together which is right.`
      }
    }
  }
