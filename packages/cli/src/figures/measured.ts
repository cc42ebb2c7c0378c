import { daysBetween, isCivilDate } from '@ketenregie/core'
import type { CaseView, CivilDate } from '@ketenregie/core'
import type { AgreementPack, Indicator, Measure, MeasuredMoment } from '@ketenregie/rules'
import { isDoneForPerson } from '../progress/person-in-case.ts'

/** In which class a case falls for an indicator, and after how many days. */
export interface Measured {
  readonly of: string
  /** Only of an indicator that counts days, in a case in which both moments are known. */
  readonly days: number | null
}

/** The classes of a measure. Of a share the first counts as reached and the second as not. */
export function classesOf(by: Measure, options: readonly string[]): readonly string[] {
  switch (by.kind) {
    case 'limit-met':
      return ['met', 'missed', 'not-judged']
    case 'task-done':
      return ['done', 'open', 'withdrawn']
    case 'fact-yes':
      return ['yes', 'no', 'unknown']
    case 'person':
      return ['yes', 'no']
    case 'days-between':
      return ['measured', 'not-yet']
    case 'count-by':
      return [...options, 'unknown']
    case 'change':
      return ['became-yes', 'stayed-yes', 'became-no', 'stayed-no', 'asked-once', 'unknown']
    case 'interventions':
      return ['done', 'open', 'withdrawn']
    case 'outside':
      return by.classes
  }
}

/** Whether the measure is a share of the cases. */
export function isShare({ kind }: Measure): boolean {
  return ['limit-met', 'task-done', 'fact-yes', 'person'].includes(kind)
}

/** Null: the case does not count for this indicator. */
export function measure(
  view: CaseView,
  { process, measure: by }: Indicator,
  pack: AgreementPack
): Measured | null {
  if (process !== null && view.process !== process) return null
  switch (by.kind) {
    case 'limit-met': {
      const deadline = view.deadlines.find(({ limit }) => limit === by.limit)
      if (deadline === undefined) return null
      const { status } = deadline
      return classed(status === 'met' || status === 'missed' ? status : 'not-judged')
    }
    case 'task-done': {
      const task = view.tasks.findLast(each => each.task === by.task)
      if (task === undefined) return null
      return classed(task.status === 'closed' ? 'done' : task.status)
    }
    case 'fact-yes': {
      const day = dayOf(by.after, view)
      if (day === null || day > view.asOf) return null
      return classed(answerOf(view, by.fact))
    }
    case 'person':
      return classed(isDoneForPerson(by.role, view, pack) ? 'yes' : 'no')
    case 'days-between': {
      const from = dayOf(by.from, view)
      if (from === null) return null
      const to = dayOf(by.to, view, from)
      return to === null ? classed('not-yet') : { of: 'measured', days: daysBetween(from, to) }
    }
    case 'count-by':
      return classed(answerOf(view, by.fact))
    case 'change': {
      const day = dayOf(by.after, view)
      return day === null || day > view.asOf ? null : classed(changeOf(view, by.fact))
    }
    case 'interventions':
      return interventionsOf(view, by.lifeDomain)
    case 'outside':
      return null
  }
}

function classed(of: string): Measured {
  return { of, days: null }
}

function answerOf({ facts }: CaseView, fact: string): string {
  const value = Object.hasOwn(facts, fact) ? facts[fact] : undefined
  return typeof value === 'string' ? value : 'unknown'
}

/** The first such day, not before another one. */
function dayOf(moment: MeasuredMoment, view: CaseView, least?: CivilDate): CivilDate | null {
  const isLate = (day: CivilDate) => least === undefined || day >= least
  if (moment.kind === 'fact') {
    const day = answerOf(view, moment.fact)
    return isCivilDate(day) && isLate(day) ? day : null
  }
  const line = view.journal.find(
    ({ what, refused, on }) => what === moment.event && refused === null && isLate(on)
  )
  return line?.on ?? null
}

/** From the first to the last answer; with one answer nobody can tell. */
function changeOf({ answers }: CaseView, fact: string): string {
  const told = (Object.hasOwn(answers, fact) ? (answers[fact] ?? []) : []).flatMap(({ value }) =>
    value === 'yes' || value === 'no' ? value : []
  )
  const [first, ...later] = told
  const last = later.at(-1)
  if (first === undefined) return 'unknown'
  if (last === undefined) return 'asked-once'
  return `${first === last ? 'stayed' : 'became'}-${last}`
}

/** Open as long as one is; a case without tasks in the life domain does not count. */
function interventionsOf({ tasks }: CaseView, lifeDomain: string): Measured | null {
  const own = tasks.filter(task => task.lifeDomain === lifeDomain)
  if (own.length === 0) return null
  if (own.some(({ status }) => status === 'open')) return classed('open')
  return classed(own.some(({ status }) => status === 'closed') ? 'done' : 'withdrawn')
}
