import type { UnknownReason } from './fact.ts'

/** The Dutch surface of the three answers. */
export const answerWords = { yes: 'ja', no: 'nee', unknown: 'onbekend' } as const

/** The Dutch surface of why a fact is not known. */
export const reasonWords: Readonly<Record<UnknownReason, string>> = {
  'not-asked': 'niet_gevraagd',
  asked: 'gevraagd',
  'holder-does-not-know': 'houder_weet_niet',
  'may-not-be-shared': 'mag_niet_gedeeld',
  stale: 'verouderd',
  contradicted: 'tegengesproken'
}

const answers = new Map<unknown, 'yes' | 'no' | 'unknown'>([
  ['yes', 'yes'],
  ['no', 'no'],
  ['unknown', 'unknown'],
  [answerWords.yes, 'yes'],
  [answerWords.no, 'no'],
  [answerWords.unknown, 'unknown'],
  [true, 'yes'],
  [false, 'no']
])

const reasonNames = [
  'not-asked',
  'asked',
  'holder-does-not-know',
  'may-not-be-shared',
  'stale',
  'contradicted'
] as const satisfies readonly UnknownReason[]

/** Yes and no by their Dutch words, in the order in which they are listed. */
export const truthsByWord: ReadonlyMap<string, 'yes' | 'no'> = new Map<string, 'yes' | 'no'>([
  [answerWords.yes, 'yes'],
  [answerWords.no, 'no']
])

/** Why a fact is not known, by its Dutch word, in the order in which the words are listed. */
export const reasonsByWord: ReadonlyMap<string, UnknownReason> = new Map<string, UnknownReason>(
  reasonNames.map(reason => [reasonWords[reason], reason])
)

const reasons: ReadonlyMap<unknown, UnknownReason> = new Map<unknown, UnknownReason>([
  ...reasonNames.map(reason => [reason, reason] as const),
  ...reasonsByWord
])

/** The answer that a word of either language stands for, or `true` or `false`. */
export function readAnswer(word: unknown): 'yes' | 'no' | 'unknown' | undefined {
  return answers.get(word)
}

/** The reason that a word of either language stands for. */
export function readReason(word: unknown): UnknownReason | undefined {
  return reasons.get(word)
}
