import { builtInEvents } from '@ketenregie/core'
import type { CivilDate, FactValue, ProcessDefinition, Unknown } from '@ketenregie/core'
import { isValidOn } from '../compile/edition.ts'
import type { DecisionTable } from '../model/decision-table.ts'
import type { RuleSet } from '../model/rule-set.ts'
import type { ExpectedOutcome, ExpectedOutputs, Moment, Scenario } from '../model/scenario.ts'
import type { Named } from '../read/collections.ts'
import { byName } from '../read/collections.ts'
import type { PlacedName } from '../read/names.ts'
import { outcome } from '../read/scenarios.ts'
import type { WrittenMoment, WrittenProcessScenario, WrittenScenario } from '../read/scenarios.ts'
import type { Session } from '../read/session.ts'
import { readStatedValue } from '../read/stated-value.ts'
import type { Node } from '../read/tree.ts'
import type { Names } from './names.ts'
import { readOutputs } from './read-outputs.ts'
import { stepNames } from './step-names.ts'

/** Reads the values of a scenario by the domains of their facts, and of the outputs of tables. */
export function resolveScenario(
  written: WrittenScenario,
  names: Names,
  ruleSets: readonly RuleSet[],
  session: Session
): Scenario {
  const scenario = resolve(written, names, ruleSets, session)
  if (!expectsSomething(scenario))
    session.report.add({ code: 'rules/nothing-expected', params: {} }, scenario.place)
  return scenario
}

function resolve(
  written: WrittenScenario,
  names: Names,
  ruleSets: readonly RuleSet[],
  session: Session
): Scenario {
  if (written.kind === 'rules') {
    const { given, readings, expected, modalities, needed, canSettle, ...rest } = written
    checkReadings(readings, names, session)
    const tableOf = (name: string) => tableOn(ruleSets, name, written.asOf)
    return {
      ...rest,
      given: resolveFacts(given, names, session),
      readings: Object.fromEntries(readings.map(({ name, value }) => [name, value.name])),
      expected: byName(ofDecisions(expected, names, session)),
      outputs: byName(ofTables(expected, tableOf, session)),
      modalities: byName(modalities),
      needed: byName(needed),
      canSettle: byName(canSettle)
    }
  }
  checkSteps(written, names, session)
  checkMessages(written, names, session)
  return { ...written, timeline: written.timeline.map(each => resolveMoment(each, names, session)) }
}

function expectsSomething(scenario: Scenario): boolean {
  if (scenario.kind === 'process')
    return scenario.timeline.some(({ expected }) => Object.keys(expected.places).length > 0)
  const { expected, outputs, modalities, readingDecides, needed, canSettle } = scenario
  const named = { ...expected, ...outputs, ...modalities, ...needed, ...canSettle }
  return Object.keys(named).length + readingDecides.length > 0
}

/** A name that nothing has is read as that of a rule. */
function ofDecisions(
  expected: readonly Named<Node>[],
  { tables }: Names,
  session: Session
): readonly Named<ExpectedOutcome>[] {
  return expected.flatMap(({ name, value: node, entry }) => {
    if (tables.has(name)) return []
    const value = outcome.read(node, session)
    return value === undefined ? [] : [{ name, value, entry }]
  })
}

function ofTables(
  expected: readonly Named<Node>[],
  tableOf: (name: string) => DecisionTable | undefined,
  session: Session
): readonly Named<ExpectedOutputs>[] {
  return expected.flatMap(({ name, value: node, entry }) => {
    const table = tableOf(name)
    const value = table && readOutputs(node, table, session)
    return value === undefined ? [] : [{ name, value, entry }]
  })
}

/** The edition of a table that holds on the day of a scenario, and else the last. */
function tableOn(
  ruleSets: readonly RuleSet[],
  name: string,
  day: CivilDate | null
): DecisionTable | undefined {
  const editions = ruleSets
    .flatMap(({ valid, tables = {} }) => {
      const table = Object.hasOwn(tables, name) ? tables[name] : undefined
      return table === undefined ? [] : [{ valid, table }]
    })
    .toSorted((one, other) => (one.valid.from < other.valid.from ? -1 : 1))
  const holding = day === null ? undefined : editions.find(({ valid }) => isValidOn(valid, day))
  return (holding ?? editions.at(-1))?.table
}

function resolveMoment(moment: WrittenMoment, names: Names, session: Session): Moment {
  const { on, at, place, by, event, task } = moment
  const subCase = moment.subCase?.name ?? null
  const facts = resolveFacts(moment.facts, names, session)
  const expected = {
    ...moment.expected,
    steps: moment.steps.map(({ name }) => name),
    messages: moment.messages.map(({ message }) => message),
    noMessages: moment.noMessages.map(({ message }) => message)
  }
  const when = at === undefined ? { on } : { on, at }
  return { ...when, place, subCase, by, facts, event: event?.name ?? null, task, expected }
}

function resolveFacts(
  given: readonly Named<Node>[],
  { facts }: Names,
  session: Session
): Readonly<Record<string, FactValue | Unknown>> {
  const resolved = given.flatMap(({ name, value: node, entry }) => {
    const domain = facts.get(name)?.domain
    if (domain === undefined) return []
    const value = readStatedValue(node, name, domain, session)
    return value === undefined ? [] : [{ name, value, entry }]
  })
  return byName(resolved)
}

/** A rule or concept that is not known is reported as such, and its reading not once more. */
function checkReadings(
  readings: readonly Named<PlacedName>[],
  names: Names,
  { report }: Session
): void {
  for (const { name: of, value } of readings) {
    const known = names.readings.get(of)
    if (known === undefined || known.has(value.name)) continue
    const params = { ...report.unknown(value.name, known, value.place), of }
    report.add({ code: 'rules/unknown-reading', params }, value.place)
  }
}

/** Not to get a message that nobody sends would always come true. */
function checkMessages(
  { timeline }: WrittenProcessScenario,
  names: Names,
  { report }: Session
): void {
  if (names.mayStand('delen', '')) return
  for (const { message, place } of timeline.flatMap(({ messages, noMessages }) => [
    ...messages,
    ...noMessages
  ])) {
    const known = names.messageKinds.get(message.to) ?? new Set()
    if (!names.parties.has(message.to) || known.has(message.kind)) continue
    const params = { ...report.unknown(message.kind, known, place), to: message.to }
    report.add({ code: 'rules/unknown-message', params }, place)
  }
}

/** The process of a timeline knows its events and its steps, and those of its sub-cases. */
function checkSteps(
  { process, timeline }: WrittenProcessScenario,
  { processes }: Names,
  session: Session
): void {
  const definition = processes.get(process)
  if (definition === undefined) return
  const { subCases = {} } = definition
  for (const moment of timeline) {
    const { subCase } = moment
    if (subCase === null) {
      checkMoment(moment, definition, session)
      continue
    }
    const within = Object.hasOwn(subCases, subCase.name) ? subCases[subCase.name] : undefined
    const inside = within && processes.get(within.process)
    if (inside) checkMoment(moment, inside, session)
    if (within) continue
    const unknown = session.report.unknown(subCase.name, Object.keys(subCases), subCase.place)
    const params = { ...unknown, process }
    session.report.add({ code: 'rules/unknown-sub-case', params }, subCase.place)
  }
}

function checkMoment(
  { event, steps: expected }: WrittenMoment,
  definition: ProcessDefinition,
  { report }: Session
): void {
  const events = [...Object.keys(definition.events), ...builtInEvents]
  const steps = stepNames(definition)
  if (event !== null && !events.includes(event.name)) {
    const params = report.unknown(event.name, events, event.place)
    report.add({ code: 'rules/unknown-event', params }, event.place)
  }
  for (const { name: step, place } of expected) {
    if (steps.has(step)) continue
    const params = { ...report.unknown(step, steps, place), process: definition.id }
    report.add({ code: 'rules/unknown-step', params }, place)
  }
}
