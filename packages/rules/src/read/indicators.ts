import type { Place } from '@ketenregie/core'
import type { Aspect, Indicator, Measure, MeasuredMoment } from '../model/indicator.ts'
import { byKey } from './alternatives.ts'
import { defaulting, list, map, optional, required } from './collections.ts'
import { citation, name as snakeName, nameOf, placedName, taskOf } from './names.ts'
import { personRoles } from './norms.ts'
import { text, word } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

const aspects: ReadonlyMap<string, Aspect> = new Map<string, Aspect>([
  ['verloop', 'course'],
  ['leefgebieden', 'life-domains'],
  ['interventies', 'interventions'],
  ['recidive', 'recidivism'],
  ['omgevingsadvies', 'advice']
])

/** With the events that it names, which are looked up in the process of the indicator. */
interface WithEvents<Value> {
  readonly of: Value
  readonly events: readonly { readonly name: string; readonly place: Place }[]
}

const moment: Shape<WithEvents<MeasuredMoment>> = byKey<WithEvents<MeasuredMoment>>(
  'feit',
  become(map({ feit: required(nameOf('date-fact')) }), ({ feit }) => ({
    of: { kind: 'fact', fact: feit },
    events: []
  })),
  become(map({ gebeurtenis: required(placedName) }), ({ gebeurtenis }) => ({
    of: { kind: 'event', event: gebeurtenis.name },
    events: [gebeurtenis]
  }))
)

type Measured = WithEvents<Measure>

const ofLimit: Shape<Measured> = become(
  map({ termijn: required(nameOf('time-limit')) }),
  ({ termijn }) => ({ of: { kind: 'limit-met', limit: termijn }, events: [] })
)
const ofTask: Shape<Measured> = become(map({ taak: required(taskOf) }), ({ taak }) => ({
  of: { kind: 'task-done', task: taak },
  events: []
}))
const ofFact: Shape<Measured> = become(
  map({ feit: required(nameOf('fact')), na: required(moment) }),
  ({ feit, na }) => ({ of: { kind: 'fact-yes', fact: feit, after: na.of }, events: na.events })
)
const ofDays: Shape<Measured> = become(
  map({ dagen: required(map({ van: required(moment), tot: required(moment) })) }),
  ({ dagen: { van, tot } }) => ({
    of: { kind: 'days-between', from: van.of, to: tot.of },
    events: [...van.events, ...tot.events]
  })
)
const byAnswer: Shape<Measured> = become(
  map({ aantal_per: required(nameOf('fact')) }),
  ({ aantal_per }) => ({ of: { kind: 'count-by', fact: aantal_per }, events: [] })
)
const change: Shape<Measured> = become(
  map({ verandering: required(nameOf('fact')), na: required(moment) }),
  ({ verandering, na }) => ({
    of: { kind: 'change', fact: verandering, after: na.of },
    events: na.events
  })
)
const interventions: Shape<Measured> = become(
  map({ interventies: required(nameOf('life-domain')) }),
  ({ interventies }) => ({ of: { kind: 'interventions', lifeDomain: interventies }, events: [] })
)
const ofPerson: Shape<Measured> = become(
  map({ betrokkene: required(word(personRoles)) }),
  ({ betrokkene }) => ({ of: { kind: 'person', role: betrokkene }, events: [] })
)
const elsewhere: Shape<Measured> = become(
  map({ buiten: required(text), klassen: defaulting(list(snakeName, 1), []) }),
  ({ buiten, klassen }) => ({
    of: { kind: 'outside', why: buiten, classes: klassen },
    events: []
  })
)

const measure: Shape<Measured> = byKey(
  'termijn',
  ofLimit,
  byKey(
    'taak',
    ofTask,
    byKey(
      'feit',
      ofFact,
      byKey(
        'dagen',
        ofDays,
        byKey(
          'aantal_per',
          byAnswer,
          byKey(
            'verandering',
            change,
            byKey('interventies', interventions, byKey('betrokkene', ofPerson, elsewhere))
          )
        )
      )
    )
  )
)

/** `kpi.yaml`: what is measured over cases, from a closed list of measures. */
export const indicator: Shape<Omit<Indicator, 'name'>> = become(
  map({
    wat: required(text),
    aspect: required(word(aspects)),
    proces: optional(nameOf('process')),
    meet: required(measure),
    bron: required(citation)
  }),
  ({ wat, aspect, proces, meet, bron }, _, session) => {
    for (const { name, place } of meet.events)
      if (proces === null)
        session.report.add({ code: 'rules/event-without-process', params: { name } }, place)
      else session.refer({ kind: 'process-part', name, process: proces, place })
    return { what: wat, aspect, process: proces, measure: meet.of, source: bron }
  }
)
