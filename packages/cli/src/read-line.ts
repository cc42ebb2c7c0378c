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

/** Takes a name of two words together, and what holds for every command out of its way. */
export function readLine(given: readonly string[], names: readonly string[]): Line {
  const [start = '', ...topics] = given
  const words = joinNames(
    start === 'help' ? [start, ...behindCommand(topics)] : behindCommand(given),
    names
  )
  const [first, second] = words
  if (first === undefined || first === '--json' || first.startsWith('--taal'))
    throw new UsageError('commander.help', '', names)
  const isAsked = first === 'help' || words.includes('--help') || words.includes('-h')
  const topic = first === 'help' ? second : first
  const named = topic === undefined || topic.startsWith('-') ? null : topic
  const about = { language: languageOf(words), json: words.includes('--json') }
  if (!isAsked) return { words, help: undefined, ...about }
  if (first === 'help' && named !== null && !names.includes(named))
    // the library would answer with the help on all
    throw new UsageError('commander.unknownCommand', `'${named}'`, names)
  return { words, help: named, ...about }
}

/** Also where the line itself cannot be read. */
export function languageOf(words: readonly string[]): Language {
  const at = words.lastIndexOf('--taal')
  return words.includes('--taal=en') || (at !== -1 && words[at + 1] === 'en') ? 'en' : 'nl'
}

/** The options of every command may stand before it too. */
function behindCommand(given: readonly string[]): readonly string[] {
  const [first = '', second = '', ...rest] = given
  if (first === '--json' || first.startsWith('--taal='))
    return rest.length === 0 && second === '' ? given : [...behindCommand(given.slice(1)), first]
  if (first === '--taal' && rest.length > 0) return [...behindCommand(rest), first, second]
  return given
}

function joinNames(words: readonly string[], names: readonly string[]): readonly string[] {
  const start = words[0] === 'help' ? 1 : 0
  const name = words.slice(start, start + 2).join(' ')
  return names.includes(name) && name.includes(' ')
    ? [...words.slice(0, start), name, ...words.slice(start + 2)]
    : words
}
