import type { Rejection } from '../case/rejection.ts'

const longest = 200

type Named = Readonly<Record<string, unknown>>

/**
 * Whether ids from outside can be kept: not empty, not endless, no control signs, whole Unicode.
 * Who calls without types may leave out what must be there.
 */
export function checkNames(required: Named, optional: Named = {}): Rejection | null {
  const given = Object.entries(optional).filter(([, name]) => name !== undefined)
  for (const [field, name] of [...Object.entries(required), ...given])
    if (!isName(name)) return { code: 'core/not-a-name', params: { field } }
  return null
}

function isName(name: unknown): boolean {
  if (typeof name !== 'string') return false
  if (name.length === 0 || name.length > longest) return false
  // the first look is quick and nearly always enough
  return /^[ -~]*$/.test(name) || !/[\p{Control}\p{Surrogate}]/u.test(name)
}
