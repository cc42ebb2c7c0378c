import { createHash } from 'node:crypto'
import {
  InvariantError,
  phrase,
  phraseDiagnostics,
  PortError,
  UnreadableCaseError,
  UnreadableMessageError
} from '@ketenregie/core'
import type { Language } from '@ketenregie/core'
import { exitCode } from '../exit-code.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { colorsFor } from '../output/colors.ts'
import { printJson } from '../output/json.ts'
import { CannotRun, problem } from './cannot-run.ts'
import type { CliDiagnostic } from './cli-problems.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { UsageError } from './usage-error.ts'
import { usageProblem } from './usage-problem.ts'

/**
 * Says in one or two sentences on stderr why a command did not run. With `json` the problems come on
 * stdout as `{ errors }`, so that whoever reads it always finds one JSON value there.
 */
export async function reportFailure(
  error: unknown,
  { language, json }: { readonly language: Language; readonly json: boolean },
  { stdout, stderr, env }: Host
): Promise<ExitCode> {
  const colors = colorsFor(stderr, env)
  const problems = await problemsOf(error, language)
  const found = error instanceof CannotRun ? error.found : { text: '', problems: [] }
  if (json) stdout.write(printJson({ errors: [...found.problems, ...problems] }))
  else {
    stderr.write(found.text)
    for (const { text, advice } of problems)
      stderr.write(`${colors.red('ketenregie:')} ${text}${advice === null ? '' : ` ${advice}`}\n`)
  }
  if (env['KETENREGIE_DEBUG'] && error instanceof Error)
    stderr.write(`${error.stack ?? error.message}\n`)
  return exitCode.couldNotRun
}

interface Told {
  readonly code: string
  readonly text: string
  readonly advice: string | null
}

async function problemsOf(error: unknown, language: Language): Promise<readonly Told[]> {
  const catalogue = language === 'nl' ? nl : en
  // in the order of their causes, not of their places
  const told = (problems: readonly CliDiagnostic[]) =>
    problems.map(each => ({ ...each, advice: null, ...phrase(each, catalogue) }))
  if (error instanceof CannotRun) return told(error.problems)
  if (error instanceof UsageError) return told([usageProblem(error)])
  if (!(error instanceof PortError))
    return told([problem('cli/bug', { reference: referenceOf(error) })])
  const sqlite = await import('@ketenregie/adapters/sqlite')
  if (error instanceof sqlite.StoreError)
    return phraseDiagnostics([error.problem], sqlite[language])
  const postgres = await import('@ketenregie/adapters/postgres')
  if (error instanceof postgres.PostgresError)
    return phraseDiagnostics([error.problem], postgres[language])
  if (error instanceof UnreadableCaseError || error instanceof UnreadableMessageError)
    return told([problem('cli/unreadable-case', { caseId: error.caseId })])
  const params = { what: error.message, canHelpToRetry: error.retryable }
  return told([problem('cli/world-failed', params)])
}

/** The kind of error and the places in the code that it passed; no message, for that may hold data. */
function referenceOf(error: unknown): string {
  const kind = error instanceof InvariantError ? 'I' : 'E'
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const places = [...stack.matchAll(/([\w-]+\.[jt]s|node:[\w/]+):(\d+):\d+/g)].map(
    ([, file, line]) => `${file}:${line}`
  )
  const digest = createHash('sha256').update(places.join(' ')).digest('hex').slice(0, 6)
  return [kind, digest, places[0]].filter(part => part !== undefined).join('-')
}
