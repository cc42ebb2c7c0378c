import type { Citation, Modality, Place } from '@ketenregie/core'
import type { DecisionTable } from '../model/decision-table.ts'
import type { OpenPart } from '../model/layered.ts'
import type { Concept, Reading, Rule, RuleSet } from '../model/rule-set.ts'

/** What a layer says in the place of a part of the layer below, with everything looked up. */
export type Override = OverrideHead &
  (
    | { readonly kind: 'concept' | 'rule'; readonly change: Change }
    | { readonly kind: 'table'; readonly table: DecisionTable }
  )

interface OverrideHead {
  /** The rule set of the layer below, and the name of the part in it. */
  readonly set: string
  readonly name: string
  /** Where that is written. */
  readonly place: Place
  /** From when until when it stands in that place. */
  readonly valid: RuleSet['valid']
  readonly layer: string | null
  /** What it changes although the layer below does not leave it open. */
  readonly closed: readonly ClosedPart[]
}

export type ClosedPart = OpenPart | 'table'

/** Null: as in the layer below. */
export interface Change {
  readonly source: Citation
  readonly open: readonly OpenPart[]
  readonly readings: Readonly<Record<string, Reading>> | null
  readonly chosen: string | null
  readonly party: string | null
  readonly modality: Modality | null
  readonly within: string | null
  readonly explanation: Rule['explanation']
}

export function changeConcept(below: Concept, change: Change, layer: string | null): Concept {
  const { name, question } = below
  return { name, question, ...changeReadings(below, change, layer) }
}

export function changeRule(below: Rule, change: Change, layer: string | null): Rule {
  return {
    name: below.name,
    party: change.party ?? below.party,
    modality: change.modality ?? below.modality,
    within: change.within ?? below.within,
    explanation: change.explanation ?? below.explanation,
    ...changeReadings(below, change, layer)
  }
}

/** What the layer does not leave open again is closed to the layers above it. */
function changeReadings(
  below: Concept | Rule,
  { source, open, readings, chosen }: Change,
  layer: string | null
) {
  return {
    ...(open.length === 0 ? {} : { open }),
    ...(below.minimumNorm ? { minimumNorm: below.minimumNorm } : {}),
    ...(layer === null ? {} : { layer }),
    source,
    readings: readings ?? below.readings,
    chosen: chosen ?? below.chosen
  }
}

/** Whether it chooses another of the readings that stand below, and changes nothing else. */
export function isChoice(override: Override): boolean {
  if (override.kind === 'table') return false
  const { readings, party, modality, within } = override.change
  return [readings, party, modality, within].every(part => part === null)
}
