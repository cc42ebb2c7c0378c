import type { Language } from '@ketenregie/core'
import { UsageError } from './problem/usage-error.ts'

/** What a command line asks for, before anything is known of its options. */
export interface Line {
  readonly words: readonly string[]
  readonly language: Language
  readonly json: boolean
  /** The command whose help is asked for, null for that of all, undefined where none is. */
  readonly help: string | null | undefined
}

/** Takes a name of two words together, and what holds for every command behind its name. */
export function readLine(given: readonly string[], names: readonly string[]): Line {
  const words = wordsOf(given, names)
  const [first, second] = words
  if (first === undefined || first === '--json' || first.startsWith('--taal'))
    throw new UsageError('commander.help', '', names)
  const isAsked = first === 'help' || words.includes('--help') || words.includes('-h')
  const about = { words, language: languageOf(words), json: words.includes('--json') }
  if (!isAsked) return { ...about, help: undefined }
  const topic = first === 'help' ? second : first
  const named = topic === undefined || topic.startsWith('-') ? null : topic
  if (first === 'help' && named !== null && !names.includes(named))
    // the library would answer with the help on all
    throw new UsageError('commander.unknownCommand', `'${named}'`, names)
  return { ...about, help: named }
}

function wordsOf(given: readonly string[], names: readonly string[]): readonly string[] {
  const [options, rest] = leading(given)
  if (rest[0] === 'help') return ['help', ...wordsOf(rest.slice(1), names), ...options]
  const [first = '', second = ''] = rest
  const name = `${first} ${second}`
  const joined = names.includes(name) ? [name, ...rest.slice(2)] : rest
  return [...joined.slice(0, 1), ...options, ...joined.slice(1)]
}

/** The options of every command may stand before it too. */
function leading(
  given: readonly string[]
): readonly [options: readonly string[], rest: readonly string[]] {
  const [first = ''] = given
  const size = first === '--taal' ? 2 : first === '--json' || first.startsWith('--taal=') ? 1 : 0
  if (size === 0) return [[], given]
  const [options, rest] = leading(given.slice(size))
  return [[...given.slice(0, size), ...options], rest]
}

/** Also where the line itself cannot be read. */
export function languageOf(words: readonly string[]): Language {
  const at = words.lastIndexOf('--taal')
  return words.includes('--taal=en') || (at !== -1 && words[at + 1] === 'en') ? 'en' : 'nl'
}
