import type { Guard, ProcessDefinition, StateNode, Transition } from '@ketenregie/core'
import type { Report } from '../diagnostic/report.ts'

const outcomes = ['yes', 'no', 'unknown'] as const

/**
 * A choice by one rule has a way out for yes, no and unknown: where a step only decides, and where a
 * time limit has passed. A step that waits may leave an outcome out: the case stays there.
 */
export function checkDecisions(process: ProcessDefinition, report: Report): void {
  for (const { at, transitions } of choices(process, [])) {
    const guards = transitions.flatMap(({ guard }) => (guard === undefined ? [] : [guard.params]))
    const [first, second] = guards
    if (first === undefined || second === undefined || guards.length < transitions.length) continue
    if (guards.some(({ rule }) => rule !== first.rule)) continue
    const missing = outcomes.filter(outcome => !covers(guards, outcome))
    if (missing.length === 0) continue
    const params = { process: process.id, at, rule: first.rule, missing }
    report.add({ code: 'rules/no-way-out', params }, null)
  }
}

function covers(guards: readonly Guard['params'][], outcome: Guard['params']['is']): boolean {
  return guards.some(({ is }) => is === outcome)
}

interface Choice {
  readonly at: string
  readonly transitions: readonly Transition[]
}

function* choices(state: StateNode, path: readonly string[]): Generator<Choice> {
  const { on = {}, after = {}, always = [] } = state
  const at = path.join('.')
  for (const transitions of Object.values(after)) yield { at, transitions }
  const waits = Object.keys(on).length > 0 || Object.keys(after).length > 0
  if (!waits) yield { at, transitions: always }
  for (const [name, child] of Object.entries(state.states ?? {}))
    yield* choices(child, [...path, name])
}
