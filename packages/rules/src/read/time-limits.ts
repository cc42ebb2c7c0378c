import type {
  CivilDate,
  LadderStep,
  LimitStart,
  SuspensionAgreement,
  TimeLimit,
  TimeLimitVersion
} from '@ketenregie/core'
import { byKey } from './alternatives.ts'
import { defaulting, list, map, optional, required } from './collections.ts'
import { yesOrNo } from './dutch.ts'
import { citation, name, nameOf } from './names.ts'
import { inOrder, isoPeriod, period } from './period.ts'
import { date, text, word } from './scalars.ts'
import type { Session } from './session.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'
import { suspension } from './suspension.ts'
import type { Node } from './tree.ts'

export const directions: ReadonlyMap<string, TimeLimitVersion['direction']> = new Map<
  string,
  TimeLimitVersion['direction']
>([
  ['vooruit', 'forward'],
  ['terug', 'back']
])

export const start: Shape<LimitStart> = byKey<LimitStart>(
  'stap',
  become(map({ stap: required(word(new Map([['begin', 'begin']]))) }), () => ({ step: 'begin' })),
  byKey<LimitStart>(
    'gebeurtenis',
    become(map({ gebeurtenis: required(name) }), ({ gebeurtenis }) => ({ event: gebeurtenis })),
    become(map({ feit: required(nameOf('date-fact')) }), ({ feit }) => ({ fact: feit }))
  )
)

export const yes = word(new Map([['ja', true]]))

/** Agreed, and not to be changed by a layer. */
export const closed = { duur: required(period) }

/** Not agreed yet, or agreed for where no layer agrees on something else. */
export const open = { open: required(yes), duur: optional(period) }

const length = {
  vanaf: required(start),
  richting: defaulting(word(directions), 'forward'),
  atw: required(word(yesOrNo)),
  schorsing: optional(suspension),
  bron: required(citation)
}

const days = { van: optional(date), tot: optional(date) }

export const version: Shape<TimeLimitVersion> = byKey(
  'open',
  become(map({ ...days, ...open, ...length }), within),
  become(map({ ...days, ...closed, ...length }), within)
)

function within(
  read: Length & { readonly van: CivilDate | null; readonly tot: CivilDate | null },
  node: Node,
  session: Session
): TimeLimitVersion | undefined {
  const between = inOrder({ from: read.van, to: read.tot }, node, session)
  return between && { ...between, ...counted(read) }
}

interface Length {
  readonly open?: boolean
  readonly duur: TimeLimitVersion['period']
  readonly vanaf: TimeLimitVersion['start']
  readonly richting: TimeLimitVersion['direction']
  readonly atw: boolean
  readonly schorsing: SuspensionAgreement | null
  readonly bron: TimeLimitVersion['source']
}

function counted(read: Length): Omit<TimeLimitVersion, 'from' | 'to'> {
  return {
    period: read.duur,
    ...(read.open === true && read.duur !== null ? { open: true } : {}),
    direction: read.richting,
    start: read.vanaf,
    extended: read.atw,
    source: read.bron,
    ...(read.schorsing === null ? {} : { suspension: read.schorsing })
  }
}

const message = { aan: required(nameOf('party')), bericht: required(name) }

export const ladderStep: Shape<LadderStep> = byKey<LadderStep>(
  'voor',
  become(map({ voor: required(isoPeriod), ...message }), ({ voor, aan, bericht }) => {
    return { when: 'before', period: voor, to: aan, message: bericht }
  }),
  become(map({ na: required(isoPeriod), ...message }), ({ na, aan, bericht }) => {
    return { when: 'after', period: na, to: aan, message: bericht }
  })
)

export const infeasible: Shape<NonNullable<TimeLimit['infeasible']>> = become(
  map({
    als: required(
      map({
        feit: required(nameOf('date-fact')),
        voor: required(word(new Map([['vervaldag', true]])))
      })
    ),
    dan: required(name)
  }),
  ({ als, dan }) => ({ fact: als.feit, label: dan })
)

const around = {
  wat: required(text),
  trappen: defaulting(list(ladderStep), []),
  niet_haalbaar: optional(infeasible),
  minimumnorm: defaulting(yes, false)
}

interface Around {
  readonly wat: string
  readonly trappen: readonly LadderStep[]
  readonly niet_haalbaar: TimeLimit['infeasible']
  readonly minimumnorm: boolean
}

function limit(read: Around, versions: readonly TimeLimitVersion[]): Omit<TimeLimit, 'name'> {
  return {
    what: read.wat,
    versions,
    ladder: read.trappen,
    infeasible: read.niet_haalbaar,
    ...(read.minimumnorm ? { minimumNorm: true } : {})
  }
}

function one(read: Around & Length): Omit<TimeLimit, 'name'> {
  return limit(read, [{ from: null, to: null, ...counted(read) }])
}

/** `termijnen.yaml`: what must have happened by when, and who hears of it. */
export const timeLimit: Shape<Omit<TimeLimit, 'name'>> = byKey(
  'versies',
  become(map({ ...around, versies: required(list(version, 1)) }), read =>
    limit(read, read.versies)
  ),
  byKey(
    'open',
    become(map({ ...around, ...open, ...length }), one),
    become(map({ ...around, ...closed, ...length }), one)
  )
)
