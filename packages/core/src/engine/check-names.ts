import type { Rejection } from '../case/rejection.ts'

const longest = 200

/** Whether ids from outside can be kept: not empty, not endless, no control signs, whole Unicode. */
export function checkNames(names: Readonly<Record<string, string | undefined>>): Rejection | null {
  for (const [field, name] of Object.entries(names))
    if (name !== undefined && !isName(name)) return { code: 'core/not-a-name', params: { field } }
  return null
}

function isName(name: unknown): boolean {
  if (typeof name !== 'string') return false
  return name.length > 0 && name.length <= longest && !/[\p{Control}\p{Surrogate}]/u.test(name)
}
