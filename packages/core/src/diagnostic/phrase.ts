import type { Catalogue, Diagnostic, Phrase } from './diagnostic.ts'

/** The sentence for a problem, in the language of the catalogue. */
export function phrase<Problems, Code extends keyof Problems & string>(
  problem: Diagnostic<Code, Problems[Code]>,
  catalogue: Catalogue<Problems>
): Phrase {
  return catalogue[problem.code](problem.params)
}
