import type { Calendar, EquatedDay, HolidayRule, Place } from '@ketenregie/core'
import { list, map, optional, record, required } from './collections.ts'
import { citation, name } from './names.ts'
import { date, text, whole } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

const holiday: Shape<Omit<HolidayRule, 'name'>> = become(
  map(
    {
      pasen: optional(whole(-100, 100)),
      maand: optional(whole(1, 12)),
      dag: optional(whole(1, 31)),
      op_zondag: optional(whole(-6, 6)),
      bron: required(citation)
    },
    {
      oneOf: [['pasen', 'maand']],
      needs: [
        ['maand', 'dag'],
        ['dag', 'maand'],
        ['op_zondag', 'maand']
      ]
    }
  ),
  ({ pasen, maand, dag, op_zondag: shift, bron }) => {
    if (pasen !== null) return { day: { easter: pasen }, source: bron }
    const day = { month: maand ?? 1, day: dag ?? 1 }
    return { day: shift === null ? day : { ...day, whenSunday: shift }, source: bron }
  }
)

const equated: Shape<WrittenDay> = become(
  map({ datum: required(date), naam: required(text), bron: required(citation) }),
  ({ datum, naam, bron }, { place }) => ({ of: { date: datum, name: naam, source: bron }, place })
)

const year = whole(1900, 2200)

const known = become(
  map({ van: required(year), tot: required(year) }),
  (read, node, { report }) => {
    if (read.van <= read.tot) return { from: read.van, to: read.tot }
    const params = { from: String(read.van), to: String(read.tot) }
    report.add({ code: 'rules/end-before-start', params }, node.place)
    return undefined
  }
)

const law = become(
  map({
    laatste_dag: required(citation),
    werkdagen: required(citation),
    uitzonderingen: required(citation)
  }),
  read => ({
    lastDay: read.laatste_dag,
    workingDays: read.werkdagen,
    exceptions: read.uitzonderingen
  })
)

/** A day that was added by hand, and where. */
export interface WrittenDay {
  readonly of: EquatedDay
  readonly place: Place
}

/** `kalender.yaml` as it was written. The holidays and the law stand in the lowest layer alone. */
export interface WrittenCalendar {
  readonly own: Pick<Calendar, 'holidays' | 'law'> | null
  readonly equated: readonly WrittenDay[]
  /** The years whose decrees are in this file. */
  readonly known: Calendar['known'] | null
}

/** `kalender.yaml`: days that do not count, besides Saturdays and Sundays. */
export const calendar: Shape<WrittenCalendar> = become(
  map(
    {
      feestdagen: optional(record(name, holiday)),
      gelijkgesteld: required(list(equated)),
      bekend: optional(known),
      wet: optional(law)
    },
    {
      needs: [
        ['wet', 'feestdagen'],
        ['feestdagen', 'wet'],
        ['feestdagen', 'bekend']
      ]
    }
  ),
  ({ feestdagen, gelijkgesteld, bekend, wet }) => {
    const holidays = feestdagen?.map(({ name: title, value }) => ({ name: title, ...value }))
    const own = holidays === undefined || wet === null ? null : { holidays, law: wet }
    return { own, equated: gelijkgesteld, known: bekend }
  }
)
