import { phraseRejection, unreachable } from '@ketenregie/core'
import type { FactValue, Language, Pack } from '@ketenregie/core'
import type { ExpectedMessage } from '../../model/scenario.ts'
import type { Deviation, Why } from '../result.ts'
import { wordsOf } from './words-of.ts'
import type { Words } from './words.ts'
import { writeOutputs } from './write-outputs.ts'
import { writeWhen } from './write-when.ts'

/** What was expected of what, and what was found. */
export function printDifference(deviation: Deviation, language: Language): string {
  const words = wordsOf[language]
  const [expected, found] = sidesOf(deviation, words)
  const subject = words.subject[deviation.aspect](deviation.name)
  return `${subject}: ${words.differs(expected, found)}`
}

function sidesOf(deviation: Deviation, words: Words): readonly [string, string] {
  const { aspect, expected, found } = deviation
  switch (aspect) {
    case 'outcome':
      return [words.outcome[expected], found === null ? words.nothing : words.outcome[found]]
    case 'outputs':
      return [writeOutputs(expected, words), writeOutputs(found, words)]
    case 'modality':
      return [words.modality[expected], found === null ? words.nothing : words.modality[found]]
    case 'reading-decides':
      return [words.decides, words.decidesNot]
    case 'needed':
    case 'can-settle':
      return [listSets(expected, words), listSets(found, words)]
    case 'step':
      return [expected, found.join(` ${words.and} `)]
    case 'deadline':
      return [words.deadline[expected], words.deadline[found]]
    case 'final-day':
      return [writeWhen(expected), found === null ? words.nothing : writeWhen(found)]
    case 'coordinator':
      return [expected, found ?? words.nothing]
    case 'provisional':
      return [
        words.provisional(expected),
        found === null ? words.nothing : words.provisional(found)
      ]
    case 'message':
      return [nameMessage(expected, words), listMessages(found, words)]
    case 'no-message':
      return [words.noMessage(expected.kind), listMessages(found, words)]
    case 'task':
      return [words.task[expected], words.task[found]]
    case 'sub-case':
      return [deviation.name, words.nothing]
    case 'refused':
      return expected ? [words.refused, words.accepted] : [words.accepted, words.refused]
    default:
      return unreachable(aspect)
  }
}

/** Why it was found so, as a clause; null when there is nothing to add. */
export function printWhy(
  why: Why,
  { facts }: Pick<Pack, 'facts'>,
  language: Language
): string | null {
  const words = wordsOf[language]
  const withHolder = (fact: string) => {
    const holder = Object.hasOwn(facts, fact) ? facts[fact]?.holders.first : undefined
    return holder === undefined ? fact : `${fact} (${holder})`
  }
  switch (why.kind) {
    case 'nothing-to-add':
      return null
    case 'facts': {
      const { reasons, needed } = why
      if (needed.length > 0)
        return words.stillNeeded(
          needed.map(set => join(set.map(withHolder), words.and)).join(` ${words.or} `)
        )
      if (reasons.length === 0) return words.always
      const clauses = reasons.map(({ fact, value }) => words.factIs(fact, nameValue(value, words)))
      return join(clauses, words.and)
    }
    case 'readings': {
      const each = Object.entries(why.readings).map(
        ([reading, outcome]) => `${reading} ${words.outcome[outcome ?? 'own-judgement']}`
      )
      return words.everyReading(each.join(', '))
    }
    case 'not-decided':
      return words.notDecided
    case 'days': {
      const moved = why.history.map(({ final }) => words.movedFrom(final))
      const met = why.metOn === null ? [] : [words.metOn(why.metOn)]
      const { start, final, hours } = why
      const runs = hours
        ? words.hours(writeWhen(hours.from ?? start), writeWhen(hours.until))
        : words.days(start, final)
      return [runs, ...moved, ...met].join(', ')
    }
    case 'waits':
      return words.waits(why.reason, why.awaits ?? '')
    case 'stands': {
      const { since, after, possible } = why
      const next =
        possible.length === 0 ? words.nothingPossible : words.possible(possible.join(', '))
      return `${words.stands(since, after === 'open' ? words.opening : after)}; ${next}`
    }
    case 'since':
      return words.since(why.since)
    case 'rejection': {
      const { text, advice } = phraseRejection(why.problem, language)
      return [text, advice ?? ''].join(' ').trim().replace(/\.$/, '')
    }
    default:
      return unreachable(why)
  }
}

function nameValue(value: FactValue, words: Words): string {
  if (value === 'yes' || value === 'no') return words.outcome[value]
  return Array.isArray(value) ? value.join(', ') : String(value)
}

function nameMessage({ kind, status, times }: ExpectedMessage, words: Words): string {
  const remarks = [
    ...(status === null ? [] : [words.message[status]]),
    ...(times === null ? [] : [words.times(times)])
  ]
  return remarks.length === 0 ? kind : `${kind} (${remarks.join(', ')})`
}

function listMessages(messages: readonly ExpectedMessage[], words: Words): string {
  const named = messages.map(message => nameMessage(message, words))
  return named.length === 0 ? words.nothing : join([...new Set(named)], words.and)
}

function listSets(sets: readonly (readonly string[])[], words: Words): string {
  if (sets.length === 0) return words.nothing
  return sets.map(set => join(set, words.and)).join(` ${words.or} `)
}

function join(parts: readonly string[], and: string): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts.slice(-1).join('')}`
}
