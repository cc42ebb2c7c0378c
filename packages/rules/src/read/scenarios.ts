import { answerWords, dateInAmsterdam, inUtc, isInstant } from '@ketenregie/core'
import type { CivilDate, Instant, Modality, Place } from '@ketenregie/core'
import type {
  ExpectedDeadline,
  ExpectedMessage,
  ExpectedMoment,
  ExpectedOutcome,
  ExpectedTask,
  Places
} from '../model/scenario.ts'
import { byKey, byKind } from './alternatives.ts'
import type { Named } from './collections.ts'
import { byName, defaulting, list, map, optional, record, required } from './collections.ts'
import { modalities, yesOrNo } from './dutch.ts'
import type { PlacedName } from './names.ts'
import { name, nameOf, placedName, taskOf } from './names.ts'
import { placesIn } from './places-in.ts'
import { anything, date, dateOrMoment, text, whole, word } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'
import type { Node } from './tree.ts'

/** A scenario as it stands; the values of facts are read when their domains are known. */
export type WrittenScenario = WrittenRuleScenario | WrittenProcessScenario

export interface WrittenRuleScenario {
  readonly kind: 'rules'
  readonly name: string
  readonly place: Place
  readonly places: Places
  readonly asOf: CivilDate | null
  readonly given: readonly Named<Node>[]
  readonly readings: readonly Named<PlacedName>[]
  /** An outcome, or what a table says. */
  readonly expected: readonly Named<Node>[]
  readonly modalities: readonly Named<Modality>[]
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
  /** Where the hour matters; in UTC with milliseconds. */
  readonly at?: Instant
  readonly place: Place
  readonly subCase: PlacedName | null
  readonly by: string | null
  readonly facts: readonly Named<Node>[]
  readonly event: PlacedName | null
  readonly task: string | null
  readonly steps: readonly PlacedName[]
  readonly messages: readonly WrittenMessage[]
  readonly noMessages: readonly WrittenMessage[]
  readonly expected: Omit<ExpectedMoment, 'steps' | 'messages' | 'noMessages'>
}

export interface WrittenMessage {
  readonly message: ExpectedMessage
  readonly place: Place
}

export const outcomes: ReadonlyMap<string, ExpectedOutcome> = new Map<string, ExpectedOutcome>([
  [answerWords.yes, 'yes'],
  [answerWords.no, 'no'],
  [answerWords.unknown, 'unknown'],
  ['eigen_beoordeling', 'own-judgement']
])

export const deadlines: ReadonlyMap<string, ExpectedDeadline> = new Map<string, ExpectedDeadline>([
  ['loopt', 'running'],
  ['geschorst', 'suspended'],
  ['gehaald', 'met'],
  ['verstreken', 'expired'],
  ['ingetrokken', 'withdrawn'],
  ['niet_haalbaar', 'infeasible'],
  ['zonder_datum', 'undated'],
  ['geen', 'absent']
])

export const taskStates: ReadonlyMap<string, ExpectedTask> = new Map<string, ExpectedTask>([
  ['open', 'open'],
  ['gesloten', 'closed'],
  ['ingetrokken', 'withdrawn'],
  ['geen', 'absent']
])

export const messageStates: ReadonlyMap<string, 'ready' | 'held'> = new Map<
  string,
  'ready' | 'held'
>([
  ['klaar', 'ready'],
  ['vastgehouden', 'held']
])

const decision = nameOf('rule-or-concept')
const facts = record(nameOf('fact'), anything)
const answerable = nameOf('rule-concept-or-table')
const sets = record(answerable, list(list(nameOf('fact'))))
export const outcome = word(outcomes)
const expectedOutcomes = record(decision, outcome)

/** Read when it is known whether a rule or a table is meant. */
const expectedAnswer: Shape<Node> = {
  form: { kind: 'either', of: [anything.form, outcome.form] },
  read: node => node
}

const ofRules: Shape<WrittenScenario> = become(
  map({
    naam: required(text),
    op: optional(date),
    gegeven: required(facts),
    lezing: defaulting(record(decision, placedName), []),
    verwacht: required(record(answerable, expectedAnswer)),
    modaliteit: defaulting(record(decision, word(modalities)), []),
    lezing_beslissend: defaulting(list(decision), []),
    nog_nodig: defaulting(sets, []),
    kan_beslissen: defaulting(sets, [])
  }),
  (read, node) => ({
    kind: 'rules',
    name: read.naam,
    place: node.place,
    places: placesIn(node),
    asOf: read.op,
    given: read.gegeven,
    readings: read.lezing,
    expected: read.verwacht,
    modalities: read.modaliteit,
    readingDecides: read.lezing_beslissend,
    needed: read.nog_nodig,
    canSettle: read.kan_beslissen
  })
)

const steps: Shape<readonly PlacedName[]> = byKind<readonly PlacedName[]>({
  scalar: become(placedName, each => [each]),
  list: list(placedName, 1)
})

type WrittenExpectation = Pick<WrittenMoment, 'steps' | 'messages' | 'noMessages' | 'expected'>

const messages = messagesOf(
  become(
    map({
      aan: required(nameOf('party')),
      soort: required(name),
      stand: optional(word(messageStates)),
      keer: optional(whole(1))
    }),
    ({ aan, soort, stand, keer }, { place }) => ({
      message: { to: aan, kind: soort, status: stand, times: keer },
      place
    })
  )
)

const noMessages = messagesOf(
  become(
    map({ aan: required(nameOf('party')), soort: required(name) }),
    ({ aan, soort }, { place }) => ({
      message: { to: aan, kind: soort, status: null, times: null },
      place
    })
  )
)

function messagesOf(message: Shape<WrittenMessage>): Shape<readonly WrittenMessage[]> {
  return byKind<readonly WrittenMessage[]>({
    map: become(message, each => [each]),
    list: list(message, 1)
  })
}

const nothingExpected: WrittenExpectation = {
  steps: [],
  messages: [],
  noMessages: [],
  expected: {
    places: {},
    deadlines: {},
    finalDays: {},
    provisional: {},
    tasks: {},
    outcomes: {},
    coordinator: null,
    refused: false
  }
}

const expected: Shape<WrittenExpectation> = become(
  map({
    stap: defaulting(steps, []),
    termijn: defaulting(record(nameOf('time-limit'), word(deadlines)), []),
    vervaldag: defaulting(record(nameOf('time-limit'), dateOrMoment), []),
    voorlopig: defaulting(record(nameOf('time-limit'), word(yesOrNo)), []),
    bericht: defaulting(messages, []),
    geen_bericht: defaulting(noMessages, []),
    taak: defaulting(record(taskOf, word(taskStates)), []),
    uitkomst: defaulting(expectedOutcomes, []),
    regie: optional(nameOf('party')),
    geweigerd: defaulting(word(yesOrNo), false)
  }),
  (read, node) => ({
    steps: read.stap,
    messages: read.bericht,
    noMessages: read.geen_bericht,
    expected: {
      places: placesIn(node),
      deadlines: byName(read.termijn),
      finalDays: byName(read.vervaldag),
      provisional: byName(read.voorlopig),
      tasks: byName(read.taak),
      outcomes: byName(read.uitkomst),
      coordinator: read.regie,
      refused: read.geweigerd
    }
  })
)

function timeOf(when: CivilDate | Instant): Pick<WrittenMoment, 'on' | 'at'> {
  return isInstant(when) ? { on: dateInAmsterdam(when), at: inUtc(when) } : { on: when }
}

const moment: Shape<WrittenMoment> = become(
  map(
    {
      op: required(dateOrMoment),
      deelzaak: optional(placedName),
      door: optional(nameOf('party')),
      feit: defaulting(facts, []),
      gebeurtenis: optional(placedName),
      taak: optional(taskOf),
      verwacht: defaulting(expected, nothingExpected)
    },
    { needs: [['taak', 'gebeurtenis']] }
  ),
  ({ verwacht, ...read }, { place }) => ({
    ...timeOf(read.op),
    place,
    subCase: read.deelzaak,
    by: read.door,
    facts: read.feit,
    event: read.gebeurtenis,
    task: read.taak,
    ...verwacht
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
