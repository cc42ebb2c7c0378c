import { en as filesEn, nl as filesNl } from '@ketenregie/adapters/files'
import type { FileProblems } from '@ketenregie/adapters/files'
import { soundnessProblemsEn, soundnessProblemsNl } from '@ketenregie/core'
import type { Catalogue, DiagnosticOf, Language, SoundnessProblems } from '@ketenregie/core'
import { ruleProblemsEn, ruleProblemsNl } from '@ketenregie/rules'
import type { RuleProblems } from '@ketenregie/rules'

/**
 * What can be wrong with agreements: reading their files, what stands in them, and how cases run on
 * them.
 */
export interface AgreementProblems extends FileProblems, RuleProblems, SoundnessProblems {}

export type AgreementDiagnostic = DiagnosticOf<AgreementProblems>

export const agreementCatalogues: Readonly<Record<Language, Catalogue<AgreementProblems>>> = {
  nl: { ...filesNl, ...ruleProblemsNl, ...soundnessProblemsNl },
  en: { ...filesEn, ...ruleProblemsEn, ...soundnessProblemsEn }
}

export function countErrors(problems: readonly AgreementDiagnostic[]): number {
  return problems.filter(({ severity }) => severity === 'error').length
}
