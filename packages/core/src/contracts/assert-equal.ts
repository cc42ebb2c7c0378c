import { canonicalJson } from '../journal/canonical-json.ts'

/** A promise of a contract that an implementation does not keep. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
}

/** Compares values by content; members may stand in any order. */
export function assertEqual(actual: unknown, expected: unknown, what = 'value'): void {
  const [was, wanted] = [canonicalJson(actual ?? null), canonicalJson(expected ?? null)]
  if (was !== wanted) throw new ContractError(`${what} is ${was}; promised: ${wanted}`)
}

/** Fails with the sentence when the condition does not hold. */
export function assertThat(condition: boolean, what: string): void {
  if (!condition) throw new ContractError(`not so: ${what}`)
}
