import { en as filesEn, nl as filesNl } from '@ketenregie/adapters/files'
import type { FileProblem } from '@ketenregie/adapters/files'
import { phrase } from '@ketenregie/core'
import type { Language, Place, Severity } from '@ketenregie/core'
import { ruleProblemsEn, ruleProblemsNl } from '@ketenregie/rules'
import type { RuleDiagnostic } from '@ketenregie/rules'

/** A problem in an authored file with its sentence, ready to print or to give as data. */
export interface FileFinding {
  readonly code: string
  readonly severity: Severity
  readonly place: Place | null
  readonly text: string
  readonly advice: string | null
  readonly params: object
}

export function findingOfRules(problem: RuleDiagnostic, language: Language): FileFinding {
  const { text, advice } = phrase(problem, language === 'nl' ? ruleProblemsNl : ruleProblemsEn)
  return { ...problem, text, advice: advice ?? null }
}

export function findingOfFile(problem: FileProblem, language: Language): FileFinding {
  const { text, advice } = phrase(problem, language === 'nl' ? filesNl : filesEn)
  return { ...problem, text, advice: advice ?? null }
}

export function countErrors(findings: readonly FileFinding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length
}
