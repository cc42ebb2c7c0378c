import { en as filesEn, nl as filesNl } from '@ketenregie/adapters/files'
import type { FileProblems } from '@ketenregie/adapters/files'
import type { Catalogue, DiagnosticOf, Language } from '@ketenregie/core'
import { ruleProblemsEn, ruleProblemsNl } from '@ketenregie/rules'
import type { RuleProblems } from '@ketenregie/rules'

/** What can be wrong with the files of agreements: reading them, and what stands in them. */
export interface AgreementProblems extends FileProblems, RuleProblems {}

export type AgreementDiagnostic = DiagnosticOf<AgreementProblems>

export const agreementCatalogues: Readonly<Record<Language, Catalogue<AgreementProblems>>> = {
  nl: { ...filesNl, ...ruleProblemsNl },
  en: { ...filesEn, ...ruleProblemsEn }
}

export function countErrors(problems: readonly AgreementDiagnostic[]): number {
  return problems.filter(({ severity }) => severity === 'error').length
}
