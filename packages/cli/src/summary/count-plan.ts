import type { CaseView, ViewedDeadline } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { municipalitiesOf, sourceLine } from './municipalities.ts'
import type { PlanCounts, PlanTable } from './summary.ts'
import { suppressSmall } from './suppress-small.ts'

const limit = 'dr_plan'
const kinds = ['met', 'missed', 'infeasible', 'other'] as const

/** What became of the limit for the plan. Per municipality small groups are withheld. */
export function countPlan(views: readonly CaseView[], pack: AgreementPack): PlanTable {
  const cases = views.map(({ facts: { gemeente }, deadlines }) => ({
    code: typeof gemeente === 'string' ? gemeente : '',
    deadline: deadlines.find(each => each.limit === limit)
  }))
  const found = municipalitiesOf(
    cases.map(({ code }) => code),
    pack
  )
  const counts = found.map(({ code }) => countsOf(cases.filter(one => one.code === code)))
  const shown = suppressSmall(counts.map(row => kinds.map(kind => row[kind])))
  const { what, versions } = pack.timeLimits[limit] ?? { what: limit, versions: [] }
  const [version] = versions
  return {
    limit,
    what,
    rows: found.map((municipality, index) => {
      const [met = null, missed = null, infeasible = null, other = null] = shown[index] ?? []
      return { ...municipality, met, missed, infeasible, other }
    }),
    total: countsOf(cases),
    madeLate: cases.filter(({ deadline }) => kindOf(deadline) === 'missed' && deadline?.metOn)
      .length,
    source: version ? sourceLine(version.source, pack) : null
  }
}

interface PlanCase {
  readonly code: string
  readonly deadline: ViewedDeadline | undefined
}

function countsOf(cases: readonly PlanCase[]): PlanCounts<number> {
  const count = (kind: keyof PlanCounts<number>) =>
    cases.filter(({ deadline }) => kindOf(deadline) === kind).length
  return {
    met: count('met'),
    missed: count('missed'),
    infeasible: count('infeasible'),
    other: count('other')
  }
}

function kindOf(deadline: ViewedDeadline | undefined): keyof PlanCounts<number> {
  switch (deadline?.status) {
    case 'met':
    case 'missed':
    case 'infeasible':
      return deadline.status
    case 'running':
    case 'suspended':
    case 'withdrawn':
    case undefined:
      return 'other'
  }
}
