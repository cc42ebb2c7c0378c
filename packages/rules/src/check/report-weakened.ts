import type { Rules } from '../compile/rules.ts'
import type { Example } from '../diagnostic/example.ts'
import type { LostOfRule } from '../diagnostic/norm-problems.ts'
import type { Report } from '../diagnostic/report.ts'
import { askedBy } from '../layer/asked-by.ts'
import { caseWhere } from '../layer/case-where.ts'
import type { Shown } from '../layer/compare-editions.ts'
import { exampleIn, relationOf } from '../layer/difference.ts'
import type { Difference } from '../layer/difference.ts'
import type { Override } from '../layer/override.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'

export interface Weakened {
  readonly name: string
  readonly found: readonly Difference[]
  readonly lost: LostOfRule | null
  /** The cases that show it. */
  readonly of: (difference: Difference) => Shown | null
}

interface Layers {
  readonly below: AgreementPack
  /** The layer below, with the readings that are chosen here. */
  readonly norm: Rules
  readonly here: Rules
}

/** Reports what asks less than the layer below, with the norms that ask it and a case. */
export function reportWeakened(
  { name, found, lost, of }: Weakened,
  { place, valid }: Override,
  { below, norm, here }: Layers,
  report: Report
): void {
  const example =
    exampleIn(found, of, norm, here) ?? (lost === null ? null : anyGround(name, valid.from, norm))
  const asked = below.ruleSets.flatMap(({ concepts, rules, tables = {} }) => {
    const part = concepts[name] ?? rules[name] ?? tables[name]
    return part === undefined ? [] : [askedBy(below, 'rules', part)]
  })[0]
  const params = { name, ...relationOf(found, example), lost, asked: asked ?? [] }
  report.add({ code: 'rules/weakens-norm', params }, place)
}

/** A case in which the rule has a ground, so that it matters who does it and how surely. */
function anyGround(name: string, asOf: Override['valid']['from'], norm: Rules): Example | null {
  const given = caseWhere({ condition: name }, null, norm, asOf)?.given ?? null
  return given === null ? null : { given, readings: {}, expected: { [name]: 'yes' } }
}

/** The names of the rules and tables that no layer may weaken. */
export function minimumNorms({ ruleSets }: Rules): ReadonlySet<string> {
  const parts = ruleSets.flatMap(({ rules, tables = {} }) => [
    ...Object.values(rules),
    ...Object.values(tables)
  ])
  return new Set(parts.filter(({ minimumNorm }) => minimumNorm).map(({ name }) => name))
}
