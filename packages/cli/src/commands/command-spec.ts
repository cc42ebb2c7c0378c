import type { Language } from '@ketenregie/core'
import type { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'

/** A command as its help tells it; what it does is loaded only when it runs. */
export interface CommandSpec {
  readonly name: string
  /** As commander writes them: `<MAP>`, `[MAP]`, `[REGEL...]`. */
  readonly arguments: readonly ArgumentSpec[]
  readonly summary: string
  /** What a person must know before the first use. */
  readonly more: string
  readonly options: readonly OptionSpec[]
  readonly examples: readonly { readonly line: string; readonly what: string }[]
  load(): Promise<Run>
}

export interface ArgumentSpec {
  readonly term: string
  readonly what: string
  readonly choices?: readonly string[]
}

export interface OptionSpec {
  /** As commander writes them: `--db <BESTAND>`. */
  readonly term: string
  readonly what: string
  /** May be given more than once; the values come as a list. */
  readonly repeats?: true
  readonly choices?: readonly string[]
}

export type Run = (words: Words, host: Host) => Promise<ExitCode>

/** What the user wrote after the command. */
export interface Words {
  readonly args: readonly string[]
  readonly json: boolean
  readonly language: Language
  /** The value of an option, undefined when it was not given. */
  readonly text: (option: string) => string | undefined
  readonly list: (option: string) => readonly string[]
  readonly has: (option: string) => boolean
}
