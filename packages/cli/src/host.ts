import type { Prompts } from './inquire/prompts.ts'

/** A stream as the commands see it. */
export interface Channel {
  write(text: string): void
  readonly isTerminal: boolean
  readonly width: number
}

/** What a command may know of the machine; tests bring their own. */
export interface Host {
  /** The folder from which relative paths count. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Results. */
  readonly stdout: Channel
  /** Progress and what went wrong. */
  readonly stderr: Channel
  /** Asks the person at the keyboard; absent where nobody can answer. */
  readonly prompts?: () => Promise<Prompts>
  /** The instant, in UTC: for what counts as today. */
  now(): string
  /** Milliseconds that only go up, for progress; never part of a result. */
  elapsed(): number
}
