import type { Citation, Modality } from '@ketenregie/core'
import { entry, expected, refuseOtherKeys, textAt } from './import-context.ts'
import type { JsonReport } from './json-problems.ts'
import type { JsonEvent } from './json-rules.ts'
import type { JsonNode } from './json-tree.ts'
import { toValue } from './json-tree.ts'

/** What a rule here has and a rule there lacks; null where the event does not say. */
export interface Attribution {
  readonly party: string | null
  readonly modality: Modality | null
  readonly source: Citation | null
  /** The shared condition that is the gate. */
  readonly within: string | null
}

export interface ImportedEvent {
  readonly event: JsonEvent
  readonly attribution: Attribution
}

/**
 * An event with its params, of which `party`, `modality`, `source` and `within` have a meaning
 * here; the others are kept as they are.
 */
export function importEvent(node: JsonNode, report: JsonReport): ImportedEvent | undefined {
  if (node.kind !== 'map') return expected(node, 'event', report)
  const isClean = refuseOtherKeys(node, ['type', 'params'], report)
  const type = textAt(node, 'type', report)
  const params = entry(node, 'params')
  if (params !== undefined && params.kind !== 'map') return expected(params, 'map', report)
  const attribution = attributionIn(params, report)
  if (!isClean || type === undefined || attribution === undefined) return undefined
  const of = node.entries.get('type') ?? node
  if (type === 'success' || type === 'failure')
    report.add({ code: 'json-rules/engine-event', params: { at: of.at, type } }, of.place)
  if (params === undefined) return { event: { type }, attribution }
  const kept = [...params.entries].map(([key, each]) => [key, toValue(each)] as const)
  return { event: { type, params: Object.fromEntries(kept) }, attribution }
}

const modalities: readonly Modality[] = ['may', 'does', 'on-request']

function attributionIn(params: JsonNode | undefined, report: JsonReport): Attribution | undefined {
  const party = optionalText(params, 'party', report)
  const within = optionalText(params, 'within', report)
  const stated = optionalText(params, 'modality', report)
  const modality = modalities.find(one => one === stated) ?? null
  const source = sourceIn(params, report)
  const node = params && entry(params, 'modality')
  if (node !== undefined && typeof stated === 'string' && modality === null)
    return expected(node, 'modality', report)
  if (party === undefined || within === undefined || stated === undefined || source === undefined)
    return undefined
  return { party, modality, source, within }
}

function optionalText(
  params: JsonNode | undefined,
  key: string,
  report: JsonReport
): string | null | undefined {
  const found = params && entry(params, key)
  if (params === undefined || found === undefined) return null
  return toValue(found) === null ? null : textAt(params, key, report)
}

function sourceIn(params: JsonNode | undefined, report: JsonReport): Citation | null | undefined {
  const found = params && entry(params, 'source')
  if (found === undefined || toValue(found) === null) return null
  const source = entry(found, 'source')
  const place = entry(found, 'place')
  const [of, at] = [source && toValue(source), place && toValue(place)]
  if (typeof of === 'string' && typeof at === 'string') return { source: of, place: at }
  return expected(found, 'source', report)
}
