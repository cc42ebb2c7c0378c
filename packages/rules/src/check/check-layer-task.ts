import type { CivilDate, TaskDefinition } from '@ketenregie/core'
import type { LostTask } from '../diagnostic/norm-problems.ts'
import type { Report } from '../diagnostic/report.ts'
import { askedBy } from '../layer/asked-by.ts'
import { caseWhere } from '../layer/case-where.ts'
import type { Condition } from '../model/condition.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { Against } from './check-layer.ts'

/** A task below is not another's, does not leave the cases, and does not open in fewer of them. */
export function checkLayerTask(
  here: Omit<TaskDefinition, 'id'>,
  { below, base, place, refuse }: Against<TaskDefinition>,
  report: Report
): void {
  const lost = lostTask(here, below, base)
  if (lost === null) {
    refuse()
    return
  }
  const asked = askedBy(base, 'tasks', { name: below.id, source: below.source })
  report.add({ code: 'rules/task-weakens-norm', params: { asked, ...lost } }, place)
}

function lostTask(
  here: Omit<TaskDefinition, 'id'>,
  below: TaskDefinition,
  base: AgreementPack
): LostTask | null {
  const { id, party } = below
  // of a task that nobody has below, nobody can lose it
  if (party === null) return null
  const lost = (way: LostTask['way'], given: LostTask['given']): LostTask => {
    return { task: id, party, here: here.party, way, given }
  }
  const asOf = `${base.calendar.known.to}-01-01` as const
  const isDue = conditionOf(below.when, base)
  const wholeCase = () => (below.when === null ? null : givenIn(isDue, null, base, asOf))
  if (here.party !== party) return lost('moved', wholeCase() ?? null)
  if (below.kind === 'case' && here.kind === 'standing')
    return lost('not-in-cases', wholeCase() ?? null)
  if (here.when === null || here.when === below.when || !isKnown(here.when, base)) return null
  const given = givenIn(isDue, conditionOf(here.when, base), base, asOf)
  return given === undefined ? null : lost('fewer-cases', given)
}

function givenIn(
  isSo: Condition,
  isNot: Condition | null,
  base: AgreementPack,
  asOf: CivilDate
): LostTask['given'] | undefined {
  return caseWhere(isSo, isNot, base, asOf)?.given
}

/** What calls for a task: always, a fact that is yes, or a concept or rule. */
function conditionOf(when: string | null, { facts }: AgreementPack): Condition {
  if (when === null) return { all: [] }
  if (Object.hasOwn(facts, when)) return { fact: when, operator: 'equal', value: 'yes' }
  return { condition: when }
}

/** What only the layer itself has cannot be compared with what stands below. */
function isKnown(when: string, { facts, ruleSets }: AgreementPack): boolean {
  if (Object.hasOwn(facts, when)) return true
  return ruleSets.some(
    ({ concepts, rules }) => Object.hasOwn(concepts, when) || Object.hasOwn(rules, when)
  )
}
