import type { LadderStep, TimeLimit, TimeLimitVersion } from '@ketenregie/core'
import { byKey } from './alternatives.ts'
import { defaulting, list, map, optional, required } from './collections.ts'
import { yesOrNo } from './dutch.ts'
import { citation, name, nameOf } from './names.ts'
import { inOrder, isoPeriod, period } from './period.ts'
import { date, text, word } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

const directions: ReadonlyMap<string, TimeLimitVersion['direction']> = new Map<
  string,
  TimeLimitVersion['direction']
>([
  ['vooruit', 'forward'],
  ['terug', 'back']
])

const start: Shape<TimeLimitVersion['start']> = byKey<TimeLimitVersion['start']>(
  'gebeurtenis',
  become(map({ gebeurtenis: required(name) }), ({ gebeurtenis }) => ({ event: gebeurtenis })),
  become(map({ feit: required(nameOf('date-fact')) }), ({ feit }) => ({ fact: feit }))
)

const length = {
  duur: optional(period),
  /** Not agreed yet. */
  open: optional(word(new Map([['ja', true]]))),
  vanaf: required(start),
  richting: defaulting(word(directions), 'forward'),
  atw: required(word(yesOrNo)),
  bron: required(citation)
}

const oneLength = { oneOf: [['duur', 'open']] }

const version: Shape<TimeLimitVersion> = become(
  map({ van: optional(date), tot: optional(date), ...length }, oneLength),
  (read, node, session) => {
    const days = inOrder({ from: read.van, to: read.tot }, node, session)
    return days && { ...days, ...counted(read) }
  }
)

interface Length {
  readonly duur: TimeLimitVersion['period']
  readonly vanaf: TimeLimitVersion['start']
  readonly richting: TimeLimitVersion['direction']
  readonly atw: boolean
  readonly bron: TimeLimitVersion['source']
}

function counted(read: Length): Omit<TimeLimitVersion, 'from' | 'to'> {
  return {
    period: read.duur,
    direction: read.richting,
    start: read.vanaf,
    extended: read.atw,
    source: read.bron
  }
}

const message = { aan: required(nameOf('party')), bericht: required(name) }

const ladderStep: Shape<LadderStep> = byKey<LadderStep>(
  'voor',
  become(map({ voor: required(isoPeriod), ...message }), ({ voor, aan, bericht }) => {
    return { when: 'before', period: voor, to: aan, message: bericht }
  }),
  become(map({ na: required(isoPeriod), ...message }), ({ na, aan, bericht }) => {
    return { when: 'after', period: na, to: aan, message: bericht }
  })
)

const infeasible: Shape<NonNullable<TimeLimit['infeasible']>> = become(
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
  niet_haalbaar: optional(infeasible)
}

/** `termijnen.yaml`: what must have happened by when, and who hears of it. */
export const timeLimit: Shape<Omit<TimeLimit, 'name'>> = byKey(
  'versies',
  become(map({ ...around, versies: required(list(version, 1)) }), read => ({
    what: read.wat,
    versions: read.versies,
    ladder: read.trappen,
    infeasible: read.niet_haalbaar
  })),
  become(map({ ...around, ...length }, oneLength), read => ({
    what: read.wat,
    versions: [{ from: null, to: null, ...counted(read) }],
    ladder: read.trappen,
    infeasible: read.niet_haalbaar
  }))
)
