import type { LadderStep, SuspensionAgreement, TimeLimit, TimeLimitVersion } from '@ketenregie/core'
import { byKey } from './alternatives.ts'
import { defaulting, list, map, optional, required } from './collections.ts'
import { yesOrNo } from './dutch.ts'
import { citation } from './names.ts'
import { text, word } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'
import { suspension } from './suspension.ts'
import {
  closed,
  directions,
  infeasible,
  ladderStep,
  open,
  start,
  version,
  yes
} from './time-limits.ts'

/** What a layer says of a time limit below; null: that stays as it is there. */
export interface WrittenLayerLimit {
  readonly what: string | null
  readonly ladder: readonly LadderStep[] | null
  readonly infeasible: TimeLimit['infeasible']
  readonly minimumNorm: boolean
  readonly versions: readonly TimeLimitVersion[] | WrittenFilling | null
}

/** What comes in each version that is open below. */
export interface WrittenFilling {
  readonly period: TimeLimitVersion['period']
  readonly open: boolean
  readonly direction: TimeLimitVersion['direction'] | null
  readonly start: TimeLimitVersion['start'] | null
  readonly extended: boolean | null
  readonly suspension: SuspensionAgreement | null
  readonly source: TimeLimitVersion['source']
}

const around = {
  wat: optional(text),
  trappen: optional(list(ladderStep)),
  niet_haalbaar: optional(infeasible),
  minimumnorm: defaulting(yes, false)
}

const length = {
  vanaf: optional(start),
  richting: optional(word(directions)),
  atw: optional(word(yesOrNo)),
  schorsing: optional(suspension),
  bron: required(citation)
}

interface Around {
  readonly wat: string | null
  readonly trappen: readonly LadderStep[] | null
  readonly niet_haalbaar: TimeLimit['infeasible']
  readonly minimumnorm: boolean
}

interface Length {
  readonly open?: boolean
  readonly duur: WrittenFilling['period']
  readonly vanaf: WrittenFilling['start']
  readonly richting: WrittenFilling['direction']
  readonly atw: boolean | null
  readonly schorsing: WrittenFilling['suspension']
  readonly bron: WrittenFilling['source']
}

function limit(read: Around, versions: WrittenLayerLimit['versions']): WrittenLayerLimit {
  return {
    what: read.wat,
    ladder: read.trappen,
    infeasible: read.niet_haalbaar,
    minimumNorm: read.minimumnorm,
    versions
  }
}

function filling(read: Around & Length): WrittenLayerLimit {
  return limit(read, {
    period: read.duur,
    open: read.open === true,
    direction: read.richting,
    start: read.vanaf,
    extended: read.atw,
    suspension: read.schorsing,
    source: read.bron
  })
}

/**
 * Under `termijnen` in `gebied.yaml`: `{ duur: …, bron: … }` is enough where a limit is open. Who is
 * reminded and when is for each region: `{ trappen: […] }` leaves the limit itself as it is.
 */
export const layerLimit: Shape<WrittenLayerLimit> = byKey(
  'versies',
  become(map({ ...around, versies: required(list(version, 1)) }), read =>
    limit(read, read.versies)
  ),
  byKey(
    'open',
    become(map({ ...around, ...open, ...length }), filling),
    byKey(
      'duur',
      become(map({ ...around, ...closed, ...length }), filling),
      become(map({ trappen: required(list(ladderStep)) }), ({ trappen }) =>
        limit({ wat: null, trappen, niet_haalbaar: null, minimumnorm: false }, null)
      )
    )
  )
)
