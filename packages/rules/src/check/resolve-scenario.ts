import type { FactValue, Unknown } from '@ketenregie/core'
import type { Moment, Scenario } from '../model/scenario.ts'
import type { Named } from '../read/collections.ts'
import { byName } from '../read/collections.ts'
import type { WrittenMoment, WrittenScenario } from '../read/scenarios.ts'
import type { Session } from '../read/session.ts'
import { readStatedValue } from '../read/stated-value.ts'
import type { Node } from '../read/tree.ts'
import type { Names } from './names.ts'
import { stepNames } from './step-names.ts'

/** Reads the values of a scenario by the domains of their facts. */
export function resolveScenario(
  written: WrittenScenario,
  names: Names,
  session: Session
): Scenario {
  if (written.kind === 'rules') {
    const { given, expected, needed, canSettle, ...rest } = written
    return {
      ...rest,
      given: resolveFacts(given, names, session),
      expected: byName(expected),
      needed: byName(needed),
      canSettle: byName(canSettle)
    }
  }
  checkSteps(written, names, session)
  return { ...written, timeline: written.timeline.map(each => resolveMoment(each, names, session)) }
}

function resolveMoment(moment: WrittenMoment, names: Names, session: Session): Moment {
  const { on, place, by, event } = moment
  const facts = resolveFacts(moment.facts, names, session)
  const expected = { ...moment.expected, steps: moment.steps.map(({ name }) => name) }
  return { on, place, by, facts, event: event?.name ?? null, expected }
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

/** The process of a timeline knows its events and its steps. */
function checkSteps(
  { process, timeline }: WrittenScenario & { kind: 'process' },
  { processes }: Names,
  { report }: Session
): void {
  const definition = processes.get(process)
  if (definition === undefined) return
  const events = Object.keys(definition.events)
  const steps = stepNames(definition)
  for (const { event, steps: expected } of timeline) {
    if (event !== null && !events.includes(event.name)) {
      const params = report.unknown(event.name, events, event.place)
      report.add({ code: 'rules/unknown-event', params }, event.place)
    }
    for (const { name: step, place } of expected) {
      if (steps.has(step)) continue
      const params = { ...report.unknown(step, steps, place), process }
      report.add({ code: 'rules/unknown-step', params }, place)
    }
  }
}
