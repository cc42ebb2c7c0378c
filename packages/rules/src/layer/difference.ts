import type { CivilDate } from '@ketenregie/core'
import { editionOf } from '../compile/edition.ts'
import type { Edition } from '../compile/edition.ts'
import type { Rules } from '../compile/rules.ts'
import type { Example } from '../diagnostic/example.ts'
import type { LayerRelation } from '../diagnostic/layer-problems.ts'
import { evaluateOutcome } from '../evaluate/evaluate.ts'
import { overlap } from './apply-overrides.ts'
import { compareDecision, compareTable } from './compare-editions.ts'
import type { Compared, Shown } from './compare-editions.ts'
import type { Override } from './override.ts'

/** How a part differs between two layers on a day. */
export interface Difference {
  readonly name: string
  readonly asOf: CivilDate
  /** Undefined when that does not fit the budget. */
  readonly compared: Compared | undefined
  /** Cases in which it asks less than the layer below, as a minimum norm. */
  readonly weaker: Shown | null
}

/** Null where one of the layers does not have the part on that day. */
export function differenceOn(
  asOf: CivilDate,
  name: string,
  below: Rules,
  here: Rules
): Difference | null {
  const before = editionOf(below.ruleSets, asOf)
  const after = editionOf(here.ruleSets, asOf)
  if (before.tables.has(name) && after.tables.has(name)) {
    const compared = compareTable(name, before, after, here)
    return { name, asOf, compared, weaker: compared?.other ?? null }
  }
  if (!before.subjects.has(name) || !after.subjects.has(name)) return null
  const compared = compareDecision(name, before, after, here)
  return { name, asOf, compared, weaker: compared ? weakerIn(compared, name, before) : null }
}

/** What a party may do is weakened by more cases; what it does, also on request, by fewer. */
function weakerIn({ fewer, more, freer }: Compared, name: string, before: Edition): Shown | null {
  const subject = before.subjects.get(name)
  if (subject?.kind !== 'rule') return null
  return subject.of.modality === 'may' ? (more ?? freer) : fewer
}

/** The relation over all these days, with a case that shows it. */
export function relationOf(
  differences: readonly Difference[],
  example: Example | null
): Pick<LayerRelation, 'relation' | 'example'> {
  const any = (key: keyof Compared) =>
    differences.some(({ compared }) => compared !== undefined && compared[key] !== null)
  if (any('fewer') && any('more')) return { relation: 'different', example }
  if (any('fewer')) return { relation: 'stricter', example }
  if (any('more')) return { relation: 'looser', example }
  return { relation: any('freer') || any('other') ? 'different' : 'equal', example }
}

/** The first case that shows a difference. */
export function exampleIn(
  differences: readonly Difference[],
  of: (difference: Difference) => Shown | null | undefined,
  below: Rules,
  here: Rules
): Example | null {
  for (const difference of differences) {
    const given = of(difference)?.given
    if (given === undefined || given === null) continue
    const example = exampleOn(difference, given, below, here)
    if (example !== null) return example
  }
  return null
}

/** With what follows in the layer below; null where the layers then agree after all. */
function exampleOn(
  { name, asOf }: Difference,
  given: Example['given'],
  below: Rules,
  here: Rules
): Example | null {
  if (editionOf(below.ruleSets, asOf).tables.has(name)) return { given, readings: {}, expected: {} }
  const before = evaluateOutcome(below, name, given, { asOf }).outcome
  const after = evaluateOutcome(here, name, given, { asOf }).outcome
  if (before === after) return null
  return { given, readings: {}, expected: { [name]: before ?? 'own-judgement' } }
}

/** On each of these days on which both layers have the part. */
export function differencesOn(
  days: readonly CivilDate[],
  name: string,
  below: Rules,
  here: Rules
): readonly Difference[] {
  return days.flatMap(asOf => differenceOn(asOf, name, below, here) ?? [])
}

/** The first day of each version in which something is changed. */
export function daysOf(overrides: readonly Override[], { ruleSets }: Rules): readonly CivilDate[] {
  const days = overrides.flatMap(({ set, valid }) =>
    ruleSets.flatMap(version => {
      const within = version.name === set ? overlap(version.valid, valid) : null
      return within === null ? [] : [within.from]
    })
  )
  return [...new Set(days)].toSorted()
}

/** Any case in which the layers differ. */
export function anyCase({ compared }: Difference): Shown | null {
  if (compared === undefined) return null
  return compared.fewer ?? compared.more ?? compared.freer ?? compared.other
}
