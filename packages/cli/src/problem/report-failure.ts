import { createHash } from 'node:crypto'
import { InvariantError, phrase, PortError } from '@ketenregie/core'
import type { Language, Phrase } from '@ketenregie/core'
import { exitCode } from '../exit-code.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { colorsFor } from '../output/colors.ts'
import { CannotRun, problem } from './cannot-run.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { UsageError } from './usage-error.ts'
import { usageProblem } from './usage-problem.ts'

/** Says in one or two sentences on stderr why a command did not run. */
export async function reportFailure(
  error: unknown,
  language: Language,
  { stderr, env }: Host
): Promise<ExitCode> {
  const colors = colorsFor(stderr, env)
  if (error instanceof CannotRun) stderr.write(error.found)
  for (const { text, advice } of await phrasesOf(error, language))
    stderr.write(
      `${colors.red('ketenregie:')} ${text}${advice === undefined ? '' : ` ${advice}`}\n`
    )
  if (env['KETENREGIE_DEBUG'] && error instanceof Error)
    stderr.write(`${error.stack ?? error.message}\n`)
  return exitCode.couldNotRun
}

async function phrasesOf(error: unknown, language: Language): Promise<readonly Phrase[]> {
  const catalogue = language === 'nl' ? nl : en
  if (error instanceof CannotRun) return error.problems.map(each => phrase(each, catalogue))
  if (error instanceof UsageError) return [phrase(usageProblem(error), catalogue)]
  if (!(error instanceof PortError))
    return [phrase(problem('cli/bug', { reference: referenceOf(error) }), catalogue)]
  const sqlite = await import('@ketenregie/adapters/sqlite')
  if (error instanceof sqlite.StoreError) return [phrase(error.problem, sqlite[language])]
  const params = { what: error.message, canHelpToRetry: error.retryable }
  return [phrase(problem('cli/world-failed', params), catalogue)]
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
