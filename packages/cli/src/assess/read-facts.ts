import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FactDefinition, Facts, Language } from '@ketenregie/core'
import type { Host } from '../host.ts'
import { CannotRun, cannotRun, found, problem } from '../problem/cannot-run.ts'
import { checkReadable } from '../problem/check-readable.ts'

interface Stated {
  /** A file of facts in YAML or JSON. */
  readonly file: string | undefined
  /** Facts as `naam=waarde`; the last word, also over the file. */
  readonly pairs: readonly string[]
}

interface ReadOptions {
  readonly language: Language
  readonly host: Host
}

const mostBytes = 1_048_576

/** What the user says is known. Nothing runs when one of the facts cannot be read. */
export async function readFacts(
  { file, pairs }: Stated,
  { facts: definitions }: { readonly facts: Readonly<Record<string, FactDefinition>> },
  options: ReadOptions
): Promise<Facts> {
  const texts = new Map<string, string>()
  if (file !== undefined) texts.set(file, readText(file, options.host))
  if (pairs.length > 0) texts.set('--feit', pairs.map(pairToLine).join('\n'))
  if (texts.size === 0) return {}
  // reading YAML takes longer than all the rest
  const { readCaseFacts, ruleProblemsEn, ruleProblemsNl } = await import('@ketenregie/rules')
  const reads = [...texts].map(([name, text]) =>
    readCaseFacts(text, { facts: definitions, file: name })
  )
  const problems = reads.flatMap(read => read.problems)
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    const catalogue = options.language === 'nl' ? ruleProblemsNl : ruleProblemsEn
    throw new CannotRun(
      [problem('cli/facts-have-errors', { count: errors.length })],
      found(errors, catalogue, texts, options.language)
    )
  }
  return Object.fromEntries(reads.flatMap(read => Object.entries(read.facts ?? {})))
}

/** A file of at most 1 MB; the reader says what is wrong with what stands in it. */
export function readText(path: string, host: Host): string {
  checkReadable(path, 'file', host)
  const whole = resolve(host.cwd, path)
  if (statSync(whole).size > mostBytes)
    throw cannotRun('cli/cannot-read', { path, why: 'too-large' })
  return readFileSync(whole, 'utf8')
}

/** One line of YAML, which knows how each kind of fact is written. */
function pairToLine(pair: string): string {
  const [, name, value] = /^([^=:#\s]+)=([^\r\n]+)$/.exec(pair) ?? []
  if (name === undefined || value === undefined)
    throw cannotRun('cli/not-a-pair', { option: '--feit', value: pair })
  return `${name}: ${value}`
}
