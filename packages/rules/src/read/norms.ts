import type { Norm, NormCarriers, PersonRole } from '@ketenregie/core'
import { orNone } from './alternatives.ts'
import { byName, defaulting, list, map, optional, record, required } from './collections.ts'
import { citation, nameOf, placedName, taskOf } from './names.ts'
import { duty } from './compliance.ts'
import { text, word } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

/** What is done for the person whom a case is about, as files have it. */
export const personRoles: ReadonlyMap<string, PersonRole> = new Map<string, PersonRole>([
  ['ingelicht', 'informed'],
  ['gesproken', 'spoken-with'],
  ['na_te_gaan', 'on-record']
])

const nothing: NormCarriers = {
  rules: [],
  timeLimits: [],
  tasks: [],
  messages: [],
  processes: {},
  elsewhere: []
}

/** Under each process its steps and events. */
const parts: Shape<NormCarriers['processes']> = become(
  record(nameOf('process'), list(placedName, 1)),
  (found, _, session) => {
    for (const { name: process, value } of found)
      for (const { name, place } of value)
        session.refer({ kind: 'process-part', name, process, place })
    const named = found.map(each => ({ ...each, value: each.value.map(({ name }) => name) }))
    return byName(named)
  }
)

const carriers: Shape<NormCarriers> = become(
  map({
    regels: defaulting(list(nameOf('rule-concept-or-table'), 1), []),
    termijnen: defaulting(list(nameOf('time-limit'), 1), []),
    taken: defaulting(list(taskOf, 1), []),
    berichten: defaulting(list(nameOf('message'), 1), []),
    processen: defaulting(parts, {}),
    elders: defaulting(list(text, 1), [])
  }),
  read => ({
    rules: read.regels,
    timeLimits: read.termijnen,
    tasks: read.taken,
    messages: read.berichten,
    processes: read.processen,
    elsewhere: read.elders
  })
)

/** `normen.yaml`: what a source asks, in own words, and what carries it. */
export const norm: Shape<Omit<Norm, 'id'>> = become(
  map({
    wat: required(text),
    partij: optional(orNone(nameOf('party'))),
    door: defaulting(carriers, nothing),
    waarom_niet: optional(text),
    verantwoording: optional(duty),
    betrokkene: optional(word(personRoles)),
    bron: required(citation)
  }),
  ({ wat, partij, door, waarom_niet, verantwoording, betrokkene, bron }) => ({
    text: wat,
    party: partij,
    carriedBy: door,
    notCarried: waarom_niet,
    ...(verantwoording === null ? {} : { duty: verantwoording }),
    ...(betrokkene === null ? {} : { forPerson: betrokkene }),
    source: bron
  })
)
