import { drawProcess, printBpmn } from '@ketenregie/adapters/bpmn'
import { builtInEvents, compile, start, step, stepPassed } from '@ketenregie/core'
import type { Answers, CompiledProcess, StepState, StepValue } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { describe, expect, it } from 'vitest'
import { drawable } from './drawable.fixture.ts'
import { TokenPlayer } from './token-player.fixture.ts'

const answers = ['yes', 'no', 'unknown'] as const

describe.each(drawable)('%s as BPMN', (_, definition) => {
  it('goes the same way as the machine, from every step, on every event and every answer', async () => {
    const player = new TokenPlayer(await printBpmn(drawProcess(definition, landelijk)))
    const compiled = compile(definition)
    const { compared, differences } = compare(compiled, player)
    expect(differences).toEqual([])
    expect(compared).toBeGreaterThan(Object.keys(definition.events).length)
  })

  it('is seen to differ when a line leads elsewhere', async () => {
    const xml = await printBpmn(drawProcess(definition, landelijk))
    const [first, second] = [...xml.matchAll(/targetRef="(?<id>stap_\w+?)"/g)].map(
      ({ groups }) => groups?.['id'] ?? ''
    )
    const other = [...xml.matchAll(/<bpmn:receiveTask id="(?<id>\w+)"/g)]
      .map(({ groups }) => groups?.['id'] ?? '')
      .find(id => id !== first && id !== second)
    const turned = xml.replace(`targetRef="${first}"`, `targetRef="${other}"`)
    expect(compare(compile(definition), new TokenPlayer(turned)).differences).not.toEqual([])
  })
})

function compare(compiled: CompiledProcess, player: TokenPlayer) {
  const { definition } = compiled
  const rules = [
    ...new Set(
      [...JSON.stringify(definition).matchAll(/"rule":"(\w+)"/g)].map(([, rule]) => rule ?? '')
    )
  ]
  const limits = [
    ...new Set(
      [...JSON.stringify(definition).matchAll(/"after":\{"(\w+)"/g)].map(([, limit]) => limit ?? '')
    )
  ]
  const all = rules.reduce<readonly Answers[]>(
    (found, rule) => found.flatMap(one => answers.map(answer => ({ ...one, [rule]: answer }))),
    [{}]
  )
  const differences: unknown[] = []
  const seen = new Map<string, StepState>()
  let compared = 0
  const note = (what: unknown, machine: unknown, picture: unknown) => {
    compared++
    if (JSON.stringify(machine) !== JSON.stringify(picture))
      differences.push({ what, machine, picture })
  }
  const add = (state: StepState) => {
    const name = nameOf(state.value)
    if (!seen.has(name)) seen.set(name, state)
  }
  for (const given of all) {
    const begun = start(compiled, given)
    add(begun.state)
    note('start', shown(begun.state, begun.effects), player.start(given))
  }
  for (const [name, state] of seen) {
    if (state.status === 'done') continue
    for (const given of all) {
      for (const event of [...Object.keys(definition.events), ...builtInEvents]) {
        const moved = step(compiled, state, event, given)
        if (moved.accepted) add(moved.state)
        const isStill = moved.accepted && !moved.changed && moved.effects.length === 0
        const played = player.play(name, event, given)
        // a built-in event is always possible; where it changes nothing, nothing is drawn
        if (isStill && played === null && builtInEvents.some(one => one === event)) continue
        note(
          [name, event, given],
          moved.accepted ? shown(moved.state, moved.effects) : null,
          played
        )
      }
      for (const limit of limits) {
        const moved = stepPassed(compiled, state, limit, given)
        if (moved) add(moved.state)
        note(
          [name, limit, given],
          moved ? shown(moved.state, moved.effects) : null,
          player.play(name, limit, given)
        )
      }
    }
  }
  return { compared, differences }
}

function shown({ value, status }: StepState, effects: readonly unknown[]) {
  return { step: nameOf(value), isDone: status === 'done', effects }
}

function nameOf(value: StepValue): string {
  if (typeof value === 'string') return value
  return Object.entries(value)
    .map(([name, inner]) => `${name}.${nameOf(inner)}`)
    .join()
}
