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

const reasons = new Map<unknown, UnknownReason>(
  (
    [
      'not-asked',
      'asked',
      'holder-does-not-know',
      'may-not-be-shared',
      'stale',
      'contradicted'
    ] as const
  ).flatMap(reason => [
    [reason, reason],
    [reasonWords[reason], reason]
  ])
)

/** The answer that a word of either language stands for, or `true` or `false`. */
export function readAnswer(word: unknown): 'yes' | 'no' | 'unknown' | undefined {
  return answers.get(word)
}

/** The reason that a word of either language stands for. */
export function readReason(word: unknown): UnknownReason | undefined {
  return reasons.get(word)
}
