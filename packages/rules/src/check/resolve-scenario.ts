import type { FactValue, Unknown } from '@ketenregie/core'
import { unknownName } from '../diagnostic/report.ts'
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
  const facts = resolveFacts(moment.facts, names, session)
  return { ...moment, event: moment.event?.name ?? null, facts }
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
  for (const { event, expected, place } of timeline) {
    if (event !== null && !events.includes(event.name)) {
      const params = unknownName(event.name, events)
      report.add({ code: 'rules/unknown-event', params }, event.place)
    }
    for (const step of expected.steps) {
      if (steps.has(step)) continue
      const params = { ...unknownName(step, steps), process }
      report.add({ code: 'rules/unknown-step', params }, place)
    }
  }
}
