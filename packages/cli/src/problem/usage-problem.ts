import { nearest } from '@ketenregie/core'
import { problem } from './cannot-run.ts'
import type { CliDiagnostic } from './cli-problems.ts'
import type { UsageError } from './usage-error.ts'

/** What is the matter with a command line that cannot be read. */
export function usageProblem({ code, message, known }: UsageError): CliDiagnostic {
  const named = /'([^']*)'/.exec(message)?.[1] ?? ''
  switch (code) {
    case 'commander.help':
      return problem('cli/no-command', {})
    case 'commander.unknownCommand':
      return problem('cli/unknown-command', { command: named, nearest: nearest(named, known) })
    case 'commander.unknownOption':
      return problem('cli/unknown-option', { option: named, nearest: nearest(named, known) })
    case 'commander.missingArgument':
      return problem('cli/missing-argument', { argument: named })
    case 'commander.optionMissingArgument':
      return problem('cli/missing-value', { option: named })
    case 'commander.invalidArgument':
      return notOneOf(message, named)
    default:
      return problem('cli/too-many-arguments', { command: named })
  }
}

function notOneOf(message: string, option: string): CliDiagnostic {
  const value = /argument '([^']*)' is invalid/.exec(message)?.[1] ?? ''
  const choices = /Allowed choices are (.*)\./.exec(message)?.[1]?.split(', ') ?? []
  return problem('cli/not-one-of', { option, value, choices })
}
