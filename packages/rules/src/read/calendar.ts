import { isWorkingDay } from '@ketenregie/core'
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

const equated: Shape<{ readonly of: EquatedDay; readonly place: Place }> = become(
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

/** `kalender.yaml`: days that do not count, besides Saturdays and Sundays. */
export const calendar: Shape<Calendar> = become(
  map({
    feestdagen: required(record(name, holiday)),
    gelijkgesteld: required(list(equated)),
    bekend: required(known),
    wet: required(law)
  }),
  ({ feestdagen, gelijkgesteld, bekend, wet }, _, session) => {
    const holidays = feestdagen.map(({ name: title, value }) => ({ name: title, ...value }))
    const without = { holidays, equated: [], known: bekend, law: wet }
    for (const { of, place } of gelijkgesteld) {
      if (isWorkingDay(of.date, without)) continue
      session.report.add({ code: 'rules/day-off-already', params: { day: of.date } }, place)
    }
    return { ...without, equated: gelijkgesteld.map(({ of }) => of) }
  }
)
