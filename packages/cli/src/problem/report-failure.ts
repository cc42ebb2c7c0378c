import { createHash } from 'node:crypto'
import { InvariantError, phrase, PortError } from '@ketenregie/core'
import type { Language } from '@ketenregie/core'
import type { ExitCode } from '../exit-code.ts'
import { exitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { colorsFor } from '../output/colors.ts'
import { CannotRun, problem } from './cannot-run.ts'
import type { CliDiagnostic } from './cli-problems.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** Says in one or two sentences on stderr why a command did not run. */
export function reportFailure(error: unknown, language: Language, host: Host): ExitCode {
  const colors = colorsFor(host.stderr, host.env)
  if (error instanceof CannotRun) host.stderr.write(error.found)
  for (const item of problemsOf(error)) {
    const { text, advice } = phrase(item, language === 'nl' ? nl : en)
    host.stderr.write(
      `${colors.red('ketenregie:')} ${text}${advice === undefined ? '' : ` ${advice}`}\n`
    )
  }
  if (host.env['KETENREGIE_DEBUG'] && error instanceof Error)
    host.stderr.write(`${error.stack ?? error.message}\n`)
  return exitCode.couldNotRun
}

function problemsOf(error: unknown): readonly CliDiagnostic[] {
  if (error instanceof CannotRun) return error.problems
  if (error instanceof PortError)
    return [problem('cli/world-failed', { what: error.message, canHelpToRetry: error.retryable })]
  return [problem('cli/bug', { reference: referenceOf(error) })]
}

/** The kind of error and the places in the code that it passed; no message, for that may hold data. */
function referenceOf(error: unknown): string {
  const kind = error instanceof InvariantError ? 'I' : 'E'
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const places = [...stack.matchAll(/([\w-]+\.ts):(\d+):\d+/g)].map(
    ([, file, line]) => `${file}:${line}`
  )
  const digest = createHash('sha256').update(places.join(' ')).digest('hex').slice(0, 6)
  return [kind, digest, places[0]].filter(part => part !== undefined).join('-')
}
