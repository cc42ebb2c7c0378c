/** By code unit, so that the order does not depend on the language of the machine. */
export function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

export function copies<T extends object>(items: readonly T[] = []): readonly T[] {
  return items.map(item => ({ ...item }))
}
