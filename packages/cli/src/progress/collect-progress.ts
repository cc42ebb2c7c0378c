import type { CaseView, CivilDate, FactValue, Unknown } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { personInCase } from './person-in-case.ts'
import type { PersonInCase } from './person-in-case.ts'

/** The three things that monitoring follows in a case. Nothing here is computed about the future. */
export interface CaseProgress {
  readonly caseId: string
  readonly asOf: CivilDate
  readonly status: CaseView['status']
  readonly lifeDomains: readonly LifeDomainProgress[]
  /** What was told from outside, as the indicators on recidivism name it; never derived from a case. */
  readonly recidivism: readonly FactProgress[]
  readonly person: PersonInCase
}

export interface LifeDomainProgress {
  readonly lifeDomain: string
  readonly facts: readonly FactProgress[]
  readonly interventions: readonly Intervention[]
}

export interface FactProgress {
  readonly fact: string
  readonly question: string
  /** Oldest first. */
  readonly answers: readonly ToldAnswer[]
}

export interface ToldAnswer {
  readonly on: CivilDate
  readonly by: string
  readonly value: FactValue | Unknown
}

export interface Intervention {
  readonly task: string
  readonly what: string
  readonly party: string | null
  readonly started: CivilDate
  /** Null: it still goes on. */
  readonly ended: CivilDate | null
  readonly status: 'open' | 'closed' | 'withdrawn'
}

/** Reads in a case, as its reader may see it, what monitoring asks. Life domains without news are left out. */
export function collectProgress(view: CaseView, pack: AgreementPack): CaseProgress {
  const facts = Object.values(pack.facts)
  const domains = [...facts, ...Object.values(pack.tasks)].flatMap(each => each.lifeDomain ?? [])
  const lifeDomains = [...new Set(domains)].map(lifeDomain => ({
    lifeDomain,
    facts: facts
      .filter(fact => fact.lifeDomain === lifeDomain)
      .flatMap(({ name }) => toldOf(name, view, pack)),
    interventions: interventionsIn(lifeDomain, view)
  }))
  const outside = Object.values(pack.indicators ?? {}).flatMap(({ aspect, measure }) =>
    aspect === 'recidivism' && measure.kind === 'fact-yes' ? [measure.fact] : []
  )
  return {
    caseId: view.caseId,
    asOf: view.asOf,
    status: view.status,
    lifeDomains: lifeDomains.filter(each => each.facts.length + each.interventions.length > 0),
    recidivism: [...new Set(outside)].flatMap(fact => toldOf(fact, view, pack)),
    person: personInCase(view, pack)
  }
}

function toldOf(
  fact: string,
  { answers }: CaseView,
  { facts }: AgreementPack
): readonly FactProgress[] {
  const told = Object.hasOwn(answers, fact) ? (answers[fact] ?? []) : []
  if (told.length === 0) return []
  const question = facts[fact]?.question ?? fact
  return [{ fact, question, answers: told.map(({ on, by, value }) => ({ on, by, value })) }]
}

function interventionsIn(lifeDomain: string, { tasks }: CaseView): readonly Intervention[] {
  return tasks
    .filter(task => task.lifeDomain === lifeDomain)
    .map(({ task, what, party, opened, since, status }) => ({
      task,
      what,
      party,
      started: opened,
      ended: status === 'open' ? null : since,
      status
    }))
}
