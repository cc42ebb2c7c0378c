/**
 * How two meanings of one name differ, as `versions.0.period.count: 4` and `… 6`; the first few.
 * Empty where a meaning has no parts.
 */
export function tellApart(meaning: string, other: string): readonly string[] {
  const [mine, theirs] = [partsOf(meaning), partsOf(other)]
  return [...mine]
    .filter(([path, value]) => theirs.get(path) !== value)
    .slice(0, most)
    .map(([path, value]) => `${path}: ${value}`)
}

const most = 3

function partsOf(meaning: string): ReadonlyMap<string, string> {
  const start = meaning.indexOf('{')
  const found = new Map<string, string>()
  if (start >= 0) collect(JSON.parse(meaning.slice(start)), [], found)
  return found
}

function collect(value: unknown, path: readonly string[], found: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) {
    found.set(path.join('.'), String(value))
    return
  }
  for (const [key, part] of Object.entries(value)) collect(part, [...path, key], found)
}
