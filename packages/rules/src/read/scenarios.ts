import type { CivilDate, Place } from '@ketenregie/core'
import type { ExpectedDeadline, ExpectedMoment, ExpectedOutcome } from '../model/scenario.ts'
import { byKey, byKind } from './alternatives.ts'
import type { Named } from './collections.ts'
import { byName, defaulting, list, map, optional, record, required } from './collections.ts'
import type { PlacedName } from './names.ts'
import { name, nameOf, placedName, taskOf } from './names.ts'
import { anything, date, text, word } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'
import type { Node } from './tree.ts'

/** A scenario as it stands; the values of facts are read when their domains are known. */
export type WrittenScenario = WrittenRuleScenario | WrittenProcessScenario

export interface WrittenRuleScenario {
  readonly kind: 'rules'
  readonly name: string
  readonly place: Place
  readonly asOf: CivilDate | null
  readonly given: readonly Named<Node>[]
  readonly expected: readonly Named<ExpectedOutcome>[]
  readonly readingDecides: readonly string[]
  readonly needed: readonly Named<readonly (readonly string[])[]>[]
  readonly canSettle: readonly Named<readonly (readonly string[])[]>[]
}

export interface WrittenProcessScenario {
  readonly kind: 'process'
  readonly name: string
  readonly place: Place
  readonly process: string
  readonly timeline: readonly WrittenMoment[]
}

export interface WrittenMoment {
  readonly on: CivilDate
  readonly place: Place
  readonly by: string | null
  readonly facts: readonly Named<Node>[]
  readonly event: PlacedName | null
  readonly steps: readonly PlacedName[]
  readonly expected: Omit<ExpectedMoment, 'steps'>
}

const outcomes: ReadonlyMap<string, ExpectedOutcome> = new Map<string, ExpectedOutcome>([
  ['ja', 'yes'],
  ['nee', 'no'],
  ['onbekend', 'unknown'],
  ['eigen_beoordeling', 'own-judgement']
])

const deadlines: ReadonlyMap<string, ExpectedDeadline> = new Map<string, ExpectedDeadline>([
  ['loopt', 'running'],
  ['gehaald', 'met'],
  ['verstreken', 'expired'],
  ['ingetrokken', 'withdrawn'],
  ['niet_haalbaar', 'infeasible']
])

type TaskState = 'open' | 'closed' | 'withdrawn'

const taskStates: ReadonlyMap<string, TaskState> = new Map<string, TaskState>([
  ['open', 'open'],
  ['gesloten', 'closed'],
  ['ingetrokken', 'withdrawn']
])

const decision = nameOf('rule-or-concept')
const facts = record(nameOf('fact'), anything)
const sets = record(decision, list(list(nameOf('fact'))))
const expectedOutcomes = record(decision, word(outcomes))

const ofRules: Shape<WrittenScenario> = become(
  map({
    naam: required(text),
    op: optional(date),
    gegeven: required(facts),
    verwacht: required(expectedOutcomes),
    lezing_beslissend: defaulting(list(decision), []),
    nog_nodig: defaulting(sets, []),
    kan_beslissen: defaulting(sets, [])
  }),
  (read, { place }) => ({
    kind: 'rules',
    name: read.naam,
    place,
    asOf: read.op,
    given: read.gegeven,
    expected: read.verwacht,
    readingDecides: read.lezing_beslissend,
    needed: read.nog_nodig,
    canSettle: read.kan_beslissen
  })
)

const steps: Shape<readonly PlacedName[]> = byKind<readonly PlacedName[]>({
  scalar: become(placedName, each => [each]),
  list: list(placedName, 1)
})

type WrittenExpectation = Omit<ExpectedMoment, 'steps'> & { readonly steps: readonly PlacedName[] }

interface ExpectedMessage {
  readonly to: string
  readonly kind: string
}

const message: Shape<ExpectedMessage> = become(
  map({ aan: required(nameOf('party')), soort: required(name) }),
  ({ aan, soort }) => ({ to: aan, kind: soort })
)

const messages: Shape<readonly ExpectedMessage[]> = byKind<readonly ExpectedMessage[]>({
  map: become(message, each => [each]),
  list: list(message, 1)
})

const nothingExpected: WrittenExpectation = {
  steps: [],
  deadlines: {},
  messages: [],
  tasks: {},
  outcomes: {},
  refused: false
}

const expected: Shape<WrittenExpectation> = become(
  map({
    stap: defaulting(steps, []),
    termijn: defaulting(record(nameOf('time-limit'), word(deadlines)), []),
    bericht: defaulting(messages, []),
    taak: defaulting(record(taskOf, word(taskStates)), []),
    uitkomst: defaulting(expectedOutcomes, []),
    geweigerd: defaulting(word(new Map([['ja', true]])), false)
  }),
  read => ({
    steps: read.stap,
    deadlines: byName(read.termijn),
    messages: read.bericht,
    tasks: byName(read.taak),
    outcomes: byName(read.uitkomst),
    refused: read.geweigerd
  })
)

const moment: Shape<WrittenMoment> = become(
  map({
    op: required(date),
    door: optional(nameOf('party')),
    feit: defaulting(facts, []),
    gebeurtenis: optional(placedName),
    verwacht: defaulting(expected, nothingExpected)
  }),
  ({ verwacht: { steps: at, ...others }, ...read }, { place }) => ({
    on: read.op,
    place,
    by: read.door,
    facts: read.feit,
    event: read.gebeurtenis,
    steps: at,
    expected: others
  })
)

const ofProcess: Shape<WrittenScenario> = become(
  map({
    naam: required(text),
    proces: required(nameOf('process')),
    tijdlijn: required(list(moment, 1))
  }),
  (read, { place }) => ({
    kind: 'process',
    name: read.naam,
    place,
    process: read.proces,
    timeline: read.tijdlijn
  })
)

/** `NAME.scenarios.yaml`: examples that must come out as written. */
export const scenarios: Shape<readonly WrittenScenario[]> = become(
  map({ scenarios: required(list(byKey('tijdlijn', ofProcess, ofRules))) }),
  read => read.scenarios
)
