import type { Place } from '@ketenregie/core'
import type { OpenPart } from '../model/layered.ts'
import type { Concept, Rule, RuleSet } from '../model/rule-set.ts'
import { overlap, partBelow } from '../layer/apply-overrides.ts'
import type { Change, ClosedPart, Override } from '../layer/override.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { Named } from '../read/collections.ts'
import type { WrittenChange, WrittenOverride } from '../read/override.ts'
import type { WrittenRuleSet } from '../read/rule-set.ts'
import type { Session } from '../read/session.ts'
import type { Names } from './names.ts'
import { layeredOf, resolveReadings } from './resolve-rule-set.ts'
import { resolveTable } from './resolve-table.ts'

/** Where overrides are looked up. */
export interface Beneath {
  readonly base: AgreementPack | null
  readonly names: Names
  readonly layer: string | null
}

/** Looks up what the overrides of a rule set stand in the place of, and reads what they say. */
export function resolveOverrides(
  set: WrittenRuleSet,
  beneath: Beneath,
  session: Session
): readonly Override[] {
  return set.overrides.flatMap(written => resolve(written, set, beneath, session) ?? [])
}

function resolve(
  named: Named<WrittenOverride>,
  { valid }: WrittenRuleSet,
  { base, names, layer }: Beneath,
  session: Session
): Override | undefined {
  const { name, value: written } = named
  const { set, place } = written.overrides
  if (base === null) {
    session.report.add({ code: 'rules/nothing-below', params: { name } }, place)
    return undefined
  }
  const head = { set, name, place, valid, layer, closed: [] }
  if (written.kind === 'table') {
    const table = resolveTable({ ...named, value: written.table }, names, session)
    if (!stands(named, base, session) || table === undefined) return undefined
    const override = {
      ...head,
      kind: 'table',
      table: { ...table, ...layeredOf(written.table, layer) }
    } as const
    return withClosed(override, base, session)
  }
  const change = resolveChange(named, written, names, session)
  if (!stands(named, base, session)) return undefined
  const override = { ...head, kind: written.kind, change } as const
  return withClosed(override, base, session)
}

function resolveChange(
  { name, entry }: Named<WrittenOverride>,
  written: WrittenChange,
  names: Names,
  session: Session
): Change {
  const { source, open, party, modality, within, explanation, readings, given, chosen } = written
  const resolved =
    readings === null
      ? { readings, chosen: chosen?.name ?? null }
      : resolveReadings({ readings, given, chosen }, name, entry.place, names, session)
  return { source, open, party, modality, within, explanation, ...resolved }
}

/** Whether the layer below has the part, under the same name and of the same kind. */
function stands(
  { name, value }: Named<WrittenOverride>,
  base: AgreementPack,
  { report }: Session
): boolean {
  const { set, name: target, place } = value.overrides
  const here = base.ruleSets.flatMap(each => namesIn(each, value.kind))
  const known = here.filter(each => each.endsWith(`#${name}`))
  if (known.includes(`${set}#${target}`)) return true
  const params = report.unknown(`${set}#${target}`, known.length > 0 ? known : here, place)
  report.add({ code: 'rules/unknown-override', params }, place)
  return false
}

function namesIn({ name, concepts, rules, tables = {} }: RuleSet, kind: Override['kind']) {
  const named = { concept: concepts, rule: rules, table: tables }[kind]
  return Object.keys(named).map(part => `${name}#${part}`)
}

/** With what it changes that is not open, in each version; undefined: reported why it cannot be. */
function withClosed(
  override: Override,
  base: AgreementPack,
  session: Session
): Override | undefined {
  const { set, place, valid } = override
  const closed = new Set<ClosedPart>()
  let isKnown = true
  for (const version of base.ruleSets) {
    if (version.name !== set || overlap(version.valid, valid) === null) continue
    const part = partBelow(version, override)
    if (part === undefined) continue
    if (override.kind === 'table') {
      if (part.open === undefined) closed.add('table')
    } else if (!('rows' in part)) {
      isKnown &&= hasReading(part, override.change, place, session)
      const changed = changedParts(part, override.change)
      for (const each of changed) if (part.open?.includes(each) !== true) closed.add(each)
    }
  }
  return isKnown ? { ...override, closed: [...closed] } : undefined
}

function hasReading(
  { name, readings }: Concept | Rule,
  change: Change,
  place: Place,
  { report }: Session
): boolean {
  const { chosen } = change
  // readings of its own have been looked at already, also those that could not be read
  if (chosen === null || change.readings !== null || Object.hasOwn(readings, chosen)) return true
  const params = { ...report.unknown(chosen, Object.keys(readings), place), of: name }
  report.add({ code: 'rules/unknown-reading', params }, place)
  return false
}

function changedParts(part: Concept | Rule, change: Change): readonly OpenPart[] {
  const parts: OpenPart[] = []
  if (change.readings !== null) parts.push('condition')
  else if (change.chosen !== null && change.chosen !== part.chosen) parts.push('reading')
  if (!('party' in part)) return parts
  if (differs(change.party, part.party)) parts.push('party')
  if (differs(change.modality, part.modality)) parts.push('modality')
  if (differs(change.within, part.within)) parts.push('gate')
  return parts
}

function differs(said: string | null, below: string | null): boolean {
  return said !== null && said !== below
}
