import type { FactDefinition } from '@ketenregie/core'
import type { Report } from '../diagnostic/report.ts'
import type { Measure } from '../model/indicator.ts'
import type { WrittenPack } from '../pack/written-pack.ts'
import type { Names } from './names.ts'

type Kind = FactDefinition['domain']['kind']

/** A fact is counted by its answers only where these can be told apart. */
export function checkIndicators(
  { indicators }: WrittenPack,
  { facts }: Names,
  report: Report
): void {
  for (const { name, value, entry } of indicators) {
    const asked = countedBy(value.measure)
    const kind = asked && facts.get(asked.fact)?.domain.kind
    if (asked === null || kind === undefined || kind === null || asked.kinds.includes(kind))
      continue
    const params = { name, fact: asked.fact, onlyYesNo: asked.kinds.length === 1 }
    report.add({ code: 'rules/cannot-count-by', params }, entry.place)
  }
}

function countedBy(
  measure: Measure
): { readonly fact: string; readonly kinds: readonly Kind[] } | null {
  if (measure.kind === 'fact-yes' || measure.kind === 'change')
    return { fact: measure.fact, kinds: ['yes-no'] }
  if (measure.kind === 'count-by') return { fact: measure.fact, kinds: ['yes-no', 'choice'] }
  return null
}
