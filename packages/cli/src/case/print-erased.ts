import { clockInAmsterdam, dateInAmsterdam } from '@ketenregie/core'
import type { ErasedCase, Instant, KeptFact, Language } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import type { Colors } from '../output/colors.ts'
import { phraseValue } from './print-case.ts'
import { caseWords } from './words.ts'

interface ErasedWords {
  title(id: string): string
  erased(when: string, by: string): string
  category(name: string, source: string): string
  sound(entries: number): string
  broken(line: number): string
  readonly kept: string
  hold(fact: string, ground: string, since: string, source: string): string
  said(value: string, by: string, on: string, entry: number): string
  corrected(value: string, by: string, on: string, entry: number): string
  released(when: string, by: string, facts: string): string
}

const words: Readonly<Record<Language, ErasedWords>> = {
  nl: {
    title: id => `Zaak ${id} is gewist`,
    erased: (when, by) => `Gewist op ${when} door ${by}.`,
    category: (name, source) => `Bewaartermijn: ${name} (${source}).`,
    sound: entries => `Van het journaal is de keten van ${entries} regels over, en zij klopt.`,
    broken: line =>
      `De keten die over is, is NIET ongeschonden: vanaf regel ${line} klopt zij niet.`,
    kept: 'Gebleven onder een bewaarplicht',
    hold: (fact, ground, since, source) => `${fact}: ${ground}, sinds ${since}${source}`,
    said: (value, by, on, entry) => `${value}, van ${by}, geldt vanaf ${on} (regel ${entry})`,
    corrected: (value, by, on, entry) =>
      `gecorrigeerd in ${value}, door ${by}, geldt vanaf ${on} (regel ${entry})`,
    released: (when, by, facts) => `Wat was gebleven (${facts}) is op ${when} gewist door ${by}.`
  },
  en: {
    title: id => `Case ${id} was erased`,
    erased: (when, by) => `Erased on ${when} by ${by}.`,
    category: (name, source) => `Retention period: ${name} (${source}).`,
    sound: entries => `Of the journal the chain of ${entries} lines is left, and it holds.`,
    broken: line => `The chain that is left is NOT sound: it does not hold from line ${line}.`,
    kept: 'Left under a hold',
    hold: (fact, ground, since, source) => `${fact}: ${ground}, since ${since}${source}`,
    said: (value, by, on, entry) => `${value}, by ${by}, holds from ${on} (line ${entry})`,
    corrected: (value, by, on, entry) =>
      `corrected to ${value}, by ${by}, holds from ${on} (line ${entry})`,
    released: (when, by, facts) => `What was left (${facts}) was erased on ${when} by ${by}.`
  }
}

/** What is left of a case that was erased, for a person to read. */
export function printErased(
  { caseId, erasure, entries, faults, kept }: ErasedCase,
  pack: AgreementPack,
  { colors, language }: { readonly colors: Colors; readonly language: Language }
): string {
  const said = words[language]
  const [broken] = faults
  const { source, place } = erasure.source
  const until = erasure.kept?.until
  const facts = Object.entries(kept)
  return [
    colors.bold(said.title(caseId)),
    said.erased(momentOf(erasure.at), erasure.by),
    said.category(erasure.category, `${source}, ${place}`),
    broken ? colors.red(said.broken(broken.number)) : said.sound(entries),
    ...(facts.length > 0 ? ['', colors.bold(said.kept)] : []),
    ...facts.flatMap(([fact, one]) => linesOf(fact, one, pack, language)),
    ...(until && erasure.kept
      ? [said.released(momentOf(until.at), until.by, erasure.kept.facts.join(', '))]
      : [])
  ]
    .map(line => `${line}\n`)
    .join('')
}

function linesOf(
  fact: string,
  { hold, source, said: all }: KeptFact,
  { parties }: AgreementPack,
  language: Language
): readonly string[] {
  const said = words[language]
  const party = (name: string) => parties[name]?.title ?? name
  const cited = source ? ` (${source.source}, ${source.place})` : ''
  return [
    `  ${said.hold(fact, hold.ground, hold.since, cited)}`,
    ...all.map(({ value, by, on, entry, isCorrection }) => {
      const told = [phraseValue(value, caseWords[language]), party(by), on, entry] as const
      return `    ${isCorrection ? said.corrected(...told) : said.said(...told)}`
    })
  ]
}

function momentOf(at: Instant): string {
  return `${dateInAmsterdam(at)} ${clockInAmsterdam(at)}`
}
