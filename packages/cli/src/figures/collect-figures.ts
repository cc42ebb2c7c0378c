import type { GroupOutcome } from '@ketenregie/adapters/outcomes'
import type { CaseView, Citation } from '@ketenregie/core'
import type { AgreementPack, Aspect, Indicator, Target } from '@ketenregie/rules'
import { municipalitiesOf } from '../summary/municipalities.ts'
import type { Count } from '../summary/summary.ts'
import { classesOf, isShare, measure } from './measured.ts'
import { median } from './median.ts'
import { outsideRows } from './outside-rows.ts'
import { protectTable } from './protect-table.ts'

/** What a region measures over all its cases; counts of one to four are withheld everywhere. */
export interface Figures {
  readonly title: string
  readonly agreements: { readonly name: string; readonly version: string; readonly hash: string }
  readonly figures: readonly Figure[]
  /** Targets that are missed, for the party that decides. */
  readonly signals: readonly Signal[]
}

export interface Figure {
  readonly name: string
  readonly what: string
  readonly aspect: Aspect
  /** Why no case holds it; null: it is counted here. */
  readonly outside: string | null
  readonly classes: readonly string[]
  readonly rows: readonly FigureRow[]
  readonly total: FigureRow
  readonly target: Target | null
  readonly reached: Reached
  readonly source: Citation
}

/** A municipality, or the region as a whole with an empty code. */
export interface FigureRow {
  readonly code: string
  readonly municipality: string
  readonly counts: readonly Count[]
  readonly cases: Count
  /** In percent with one decimal; null: withheld, or not a share. */
  readonly share: number | null
  /** In days; null: withheld, or not a count of days. */
  readonly median: number | null
}

/** `withheld`: too few cases to tell; `no-target`: the region has not set one. */
export type Reached = 'yes' | 'no' | 'withheld' | 'no-target'

export interface Signal {
  readonly figure: string
  readonly what: string
  readonly decides: string
  readonly answers: string
  readonly found: number
  readonly bound: Target['bound']
}

interface Told {
  readonly code: string
  readonly of: string
  readonly days: number | null
}

/** Every indicator of the agreements, over these cases; and over groups what came from outside. */
export function collectFigures(
  views: readonly CaseView[],
  pack: AgreementPack,
  outcomes: readonly GroupOutcome[] = []
): Figures {
  const figures = Object.values(pack.indicators ?? {}).map(each =>
    figureOf(each, { views, outcomes }, pack)
  )
  return {
    title: pack.region?.title ?? pack.name,
    agreements: { name: pack.name, version: pack.version, hash: pack.hash },
    figures,
    signals: figures.flatMap(signalOf)
  }
}

interface Measured {
  readonly views: readonly CaseView[]
  readonly outcomes: readonly GroupOutcome[]
}

function figureOf(
  indicator: Indicator,
  { views, outcomes }: Measured,
  pack: AgreementPack
): Figure {
  const { name, what, aspect, source, measure: by } = indicator
  const target = pack.region?.targets[name] ?? null
  const classes = classesOf(by, by.kind === 'count-by' ? optionsOf(by.fact, pack) : [])
  const told = views.flatMap((view): readonly Told[] => {
    const found = measure(view, indicator, pack)
    const { gemeente } = view.facts
    return found === null ? [] : [{ ...found, code: typeof gemeente === 'string' ? gemeente : '' }]
  })
  const found = municipalitiesOf(
    told.map(({ code }) => code),
    pack
  )
  const perPlace = found.map(({ code }) => told.filter(one => one.code === code))
  const table = protectTable(perPlace.map(each => classes.map(of => countOf(each, of))))
  const row = (
    place: { readonly code: string; readonly municipality: string },
    cases: readonly Told[],
    shown: { readonly counts: readonly Count[]; readonly total: Count } | undefined
  ): FigureRow => ({
    ...place,
    counts: shown?.counts ?? [],
    cases: shown?.total ?? null,
    share: isShare(by) ? shareOf(shown?.counts ?? []) : null,
    // a median of withheld cases would tell about them
    median:
      (shown?.counts[0] ?? null) === null ? null : median(cases.flatMap(({ days }) => days ?? []))
  })
  const outside = by.kind === 'outside' ? outsideRows(indicator, classes, outcomes, pack) : null
  const total = outside?.total ?? row({ code: '', municipality: '' }, told, table.total)
  return {
    name,
    what,
    aspect,
    outside: by.kind === 'outside' ? by.why : null,
    classes,
    rows:
      outside?.rows ?? found.flatMap((place, at) => row(place, perPlace[at] ?? [], table.rows[at])),
    total,
    target,
    reached: reachedBy(total, target),
    source
  }
}

function optionsOf(fact: string, { facts }: AgreementPack): readonly string[] {
  const domain = facts[fact]?.domain
  if (domain?.kind === 'choice') return domain.options
  return domain?.kind === 'yes-no' ? ['yes', 'no'] : []
}

function countOf(cases: readonly Told[], of: string): number {
  return cases.filter(one => one.of === of).length
}

/** Of those that count either way. */
function shareOf([reached = null, not = null]: readonly Count[]): number | null {
  if (reached === null || not === null || reached + not === 0) return null
  return Math.round((1000 * reached) / (reached + not)) / 10
}

function reachedBy({ share, median: days }: FigureRow, target: Target | null): Reached {
  if (target === null) return 'no-target'
  const found = share ?? days
  if (found === null) return 'withheld'
  const { kind, value } = target.bound
  return (kind === 'least' ? found >= value : found <= value) ? 'yes' : 'no'
}

function signalOf({ name, what, target, reached, total }: Figure): readonly Signal[] {
  const found = total.share ?? total.median
  if (reached !== 'no' || target === null || found === null) return []
  const { decides, answers, bound } = target
  return [{ figure: name, what, decides, answers, found, bound }]
}
