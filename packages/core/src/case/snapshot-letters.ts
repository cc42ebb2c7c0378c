import type { UnknownReason } from '../fact/fact.ts'
import { InvariantError } from '../invariant.ts'
import type { Modality } from '../ports/decider.ts'
import type { Answer } from '../process/compile.ts'
import type { OpenPoint, Outcome } from './case-state.ts'

/** A letter for each of a few words, both ways. */
interface Letters<Word extends string> {
  letterOf(word: Word): string
  wordOf(letter: string): Word
}

function lettersFor<const Word extends string>(
  pairs: readonly (readonly [word: Word, letter: string])[]
): Letters<Word> {
  const letters = new Map(pairs)
  const words = new Map(pairs.map(([word, letter]) => [letter, word] as const))
  return {
    letterOf: word => letters.get(word) ?? unknown(word),
    wordOf: letter => words.get(letter) ?? unknown(letter)
  }
}

function unknown(sign: string): never {
  throw new InvariantError(`a snapshot has no sign for ${sign}`)
}

export const reasonLetters: Letters<UnknownReason> = lettersFor([
  ['not-asked', 'n'],
  ['asked', 'a'],
  ['holder-does-not-know', 'h'],
  ['may-not-be-shared', 's'],
  ['stale', 'o'],
  ['contradicted', 'c']
])

export const pointLetters: Letters<OpenPoint['reason']> = lettersFor([
  ['not-agreed', 'a'],
  ['no-version', 'v'],
  ['out-of-range', 'r'],
  ['awaits-fact', 'f'],
  ['awaits-event', 'e']
])

const answers: Letters<Answer> = lettersFor([
  ['yes', 'y'],
  ['no', 'n'],
  ['unknown', 'u'],
  ['own-judgement', 'o']
])

const modalities: Letters<Modality> = lettersFor([
  ['may', 'm'],
  ['does', 'd'],
  ['on-request', 'r']
])

const statusOf = {
  yes: 'ground',
  no: 'no-ground',
  unknown: 'unknown',
  'own-judgement': 'own-judgement'
} as const

/**
 * The letter of the answer, then that of the modality if there is one, `!` where another reading
 * gives another status, and `-` where there is no status; else it follows from the answer.
 */
export function outcomeSigns({ answer, status, modality, readingDecides }: Outcome): string {
  const how = modality === null ? '' : modalities.letterOf(modality)
  const decides = readingDecides ? '!' : ''
  return `${answers.letterOf(answer)}${how}${decides}${status === null ? '-' : ''}`
}

/** Reads what `outcomeSigns` wrote. */
export function outcomeFrom(signs: string): Outcome {
  const { answer, modality, decides, bare } =
    /^(?<answer>\w)(?<modality>\w?)(?<decides>!?)(?<bare>-?)$/.exec(signs)?.groups ?? {}
  if (answer === undefined) return unknown(signs)
  const said = answers.wordOf(answer)
  return {
    answer: said,
    status: bare === '-' ? null : statusOf[said],
    modality: modality ? modalities.wordOf(modality) : null,
    readingDecides: decides === '!'
  }
}
