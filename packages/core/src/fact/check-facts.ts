import { foundIn } from '../diagnostic/core-problems.ts'
import type { CoreDiagnostic, CoreProblems } from '../diagnostic/core-problems.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { nearest } from '../diagnostic/nearest.ts'
import { readAnswer, readReason } from './answer-words.ts'
import { isFactValue } from './fact-value.ts'
import type { Domain, FactDefinition, Facts } from './fact.ts'

/** What was given, as far as it is sound, and what is wrong with the rest. */
export interface CheckedFacts {
  readonly facts: Facts
  readonly problems: readonly CoreDiagnostic[]
}

type Definitions = Readonly<Record<string, FactDefinition>>

/** Looking for a name that was meant costs time, and beyond this it is no slip of the pen. */
const mostToLookUp = 20
const longestName = 60

/**
 * Reads facts from outside, by name. Takes `yes`, `no` and `unknown`, `ja`, `nee` and `onbekend`,
 * `true` and `false`, and `{ unknown: reason }`. `null` is refused: it does not say who knows what.
 */
export function checkFacts(input: unknown, definitions: Definitions): CheckedFacts {
  if (!isMap(input)) {
    const params = { found: foundIn(input) }
    return { facts: {}, problems: [problem('core/facts-not-a-map', params)] }
  }
  const facts: [string, Facts[string]][] = []
  const problems: CoreDiagnostic[] = []
  let lookedUp = 0
  for (const [name, written] of Object.entries(input)) {
    const domain = Object.hasOwn(definitions, name) ? definitions[name]?.domain : undefined
    const value = domain && readKnown(written, domain)
    if (value !== undefined) facts.push([name, value])
    else if (domain) {
      const params = { fact: name, domain, found: foundIn(written) }
      problems.push(problem('core/fact-outside-domain', params))
    } else {
      lookedUp += 1
      const meant = lookedUp > mostToLookUp ? null : nearest(name, Object.keys(definitions))
      problems.push(problem('core/unknown-fact', { fact: cut(name), nearest: meant }))
    }
  }
  // unlike assignment, this makes a fact named __proto__ an ordinary one
  return { facts: Object.fromEntries(facts), problems }
}

/** A choice may have options such as `ja` or `true`, so its own values come first. */
function readKnown(written: unknown, domain: Domain): Facts[string] | undefined {
  if (isFactValue(written, domain)) return written
  const answer = readAnswer(written)
  if (answer === 'unknown') return { unknown: 'not-asked' }
  if (domain.kind === 'yes-no' && answer !== undefined) return answer
  if (!isMap(written)) return undefined
  const [[key, word] = [], ...more] = Object.entries(written)
  const reason = readReason(word)
  if (more.length > 0 || reason === undefined) return undefined
  return key === 'unknown' || key === 'onbekend' ? { unknown: reason } : undefined
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function problem<Code extends keyof CoreProblems>(
  code: Code,
  params: CoreProblems[Code]
): { [Each in Code]: Diagnostic<Each, CoreProblems[Each]> }[Code] {
  return { code, severity: 'error', params, place: null }
}

function cut(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name
}
