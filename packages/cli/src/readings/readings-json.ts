import type { ComparedReadings, ReadingDifference } from '@ketenregie/rules'

/** What was compared as plain data, by rule and concept. */
export function readingsJson(
  compared: readonly ComparedReadings[]
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(compared.map(one => [one.name, oneJson(one)]))
}

function oneJson({ kind, party, gate, source, chosen, reasons, counted }: ComparedReadings) {
  // what can be read in one way only has no readings to choose from
  const isOne = Object.keys(reasons).length < 2
  const given = isOne ? [] : Object.entries(reasons)
  const readings = given.map(([name, reason]) => {
    const ground = counted?.ground[name]
    const count = ground === undefined ? null : number(ground)
    return [name, { chosen: name === chosen, reason, ground: count }] as const
  })
  return {
    kind,
    party,
    gate,
    source,
    chosen: isOne ? null : chosen,
    decided: counted !== null,
    combinations: counted === null ? null : number(counted.combinations),
    facts: counted?.facts ?? null,
    readings: Object.fromEntries(readings),
    differences: counted?.differences.map(differenceJson) ?? null
  }
}

function differenceJson({ between, combinations, otherModality, example }: ReadingDifference) {
  return {
    between,
    combinations: number(combinations),
    otherModality: number(otherModality),
    example
  }
}

/** As a number where that is exact. */
function number(count: bigint): number | string {
  return count <= Number.MAX_SAFE_INTEGER ? Number(count) : String(count)
}
