import { nearest } from '@ketenregie/core'
import type { CannotRun } from './cannot-run.ts'
import { cannotRun } from './cannot-run.ts'

/** What the reader of the command line says of a line that it cannot read. */
export interface UsageError {
  readonly code: string
  readonly message: string
}

export function usageProblem(
  { code, message }: UsageError,
  commands: readonly string[],
  options: readonly string[]
): CannotRun {
  const named = /'([^']*)'/.exec(message)?.[1] ?? ''
  switch (code) {
    case 'commander.help':
      return cannotRun('cli/no-command', {})
    case 'commander.unknownCommand':
      return cannotRun('cli/unknown-command', {
        command: named,
        nearest: nearest(named, commands)
      })
    case 'commander.unknownOption':
      return cannotRun('cli/unknown-option', {
        option: named,
        nearest: nearest(named, options)
      })
    case 'commander.missingArgument':
      return cannotRun('cli/missing-argument', { argument: named })
    case 'commander.optionMissingArgument':
      return cannotRun('cli/missing-value', { option: named })
    case 'commander.invalidArgument':
      return notOneOf(message, named)
    default:
      return cannotRun('cli/too-many-arguments', { command: named })
  }
}

function notOneOf(message: string, option: string): CannotRun {
  const value = /argument '([^']*)' is invalid/.exec(message)?.[1] ?? ''
  const choices = /Allowed choices are (.*)\./.exec(message)?.[1]?.split(', ') ?? []
  return cannotRun('cli/not-one-of', { option, value, choices })
}
