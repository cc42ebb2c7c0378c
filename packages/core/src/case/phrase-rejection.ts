import type { Catalogue, Language, Phrase } from '../diagnostic/diagnostic.ts'
import type { RejectionProblems } from './rejection.ts'
import { rejectionsEn } from './rejections.en.ts'
import { rejectionsNl } from './rejections.nl.ts'

/** The sentence for a rejection. */
export function phraseRejection<Code extends keyof RejectionProblems>(
  problem: { readonly code: Code; readonly params: RejectionProblems[Code] },
  language: Language
): Phrase {
  const catalogue: Catalogue<RejectionProblems> = language === 'nl' ? rejectionsNl : rejectionsEn
  return catalogue[problem.code](problem.params)
}
