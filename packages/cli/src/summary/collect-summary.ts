import type { CaseStore, CaseView, CivilDate, Engine } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { allCaseIds } from '../region/what-is-kept.ts'
import { countHeld, countSteps } from './count-state.ts'
import { durationClass } from './duration-class.ts'
import { countInstitutions, countReturns } from './count-returns.ts'
import type { Stay } from './count-returns.ts'
import { countParticipation } from './count-participation.ts'
import { countPlan } from './count-plan.ts'
import { countInvited, countSubCases } from './count-sub-cases.ts'
import { countHolders, countQuestions } from './count-questions.ts'
import type { InputSummary, Summary } from './summary.ts'

export interface SummaryOptions {
  readonly engine: Engine
  readonly store: CaseStore
  readonly pack: AgreementPack
  readonly input: InputSummary
  onCase(done: number): void
}

/** The store as it stands, counted. Every case is read through the view of the engine. */
export async function collectSummary(options: SummaryOptions): Promise<Summary> {
  const { engine, store, pack, input } = options
  const all: CaseView[] = []
  for await (const caseId of allCaseIds(store)) {
    const view = await engine.view(caseId)
    if (view !== undefined) all.push(view)
    options.onCase(all.length)
  }
  // a case within a case is about a person who is counted already
  const views = all.filter(({ parent }) => parent === null)
  const within = all.filter(({ parent }) => parent !== null)
  const waking = new Set(
    (await store.due(endOfTime, Number.MAX_SAFE_INTEGER)).map(one => one.caseId)
  )
  const { region } = pack
  const stays = views.flatMap(view => stayOf(view, pack))
  return {
    region: { name: region?.id ?? pack.name, title: region?.title ?? pack.name },
    agreements: { name: pack.name, version: pack.version, hash: pack.hash },
    days: daysOf(all),
    cases: {
      total: views.length,
      resting: views.filter(({ caseId }) => !waking.has(caseId)).length
    },
    returns: countReturns(stays, pack),
    institutions: countInstitutions(stays, pack),
    plan: countPlan(views, pack),
    participation: countParticipation(views, pack),
    questions: countQuestions(views, pack),
    holders: countHolders(views, pack),
    steps: countSteps(views),
    subCases: countSubCases(within, views, pack),
    invited: countInvited(within, pack),
    held: countHeld(all, pack),
    input
  }
}

const endOfTime: CivilDate = '9999-12-31'

function stayOf({ facts }: CaseView, pack: AgreementPack): readonly Stay[] {
  const { gemeente, inrichting } = facts
  if (typeof gemeente !== 'string') return []
  return [
    {
      municipality: gemeente,
      institution: typeof inrichting === 'string' ? inrichting : 'onbekend',
      durationClass: durationClass(facts, pack)
    }
  ]
}

function daysOf(views: readonly CaseView[]): Summary['days'] {
  const [first] = views
  if (first === undefined) return null
  return {
    from: views.reduce((day, { opened }) => (opened < day ? opened : day), first.opened),
    to: views.reduce((day, { asOf }) => (asOf > day ? asOf : day), first.asOf)
  }
}
