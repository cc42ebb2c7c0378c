import { drawProcess, printBpmn } from '@ketenregie/adapters/bpmn'
import { builtInEvents, compile, start, step, stepPassed } from '@ketenregie/core'
import type {
  Answer,
  Answers,
  CompiledProcess,
  Effect,
  ProcessDefinition,
  Stepped,
  StepState,
  StepValue
} from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { describe, expect, it } from 'vitest'
import { TokenPlayer } from './token-player.fixture.ts'
import type { Ask, Played } from './token-player.fixture.ts'

const answers = ['yes', 'no', 'unknown'] as const

describe.each(Object.values<ProcessDefinition>(landelijk.processes))('$id as BPMN', definition => {
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
  const limits = new Set(
    [...JSON.stringify(definition).matchAll(/"after":\{"(\w+)"/g)].map(([, limit]) => limit ?? '')
  )
  const differences: unknown[] = []
  const seen = new Map<string, StepState>()
  let compared = 0
  const note = (what: unknown, play: (given: Answers, ask: Ask) => Pair) => {
    for (const { given, machine, picture } of everyAnswer(play)) {
      compared++
      if (machine) seen.set(stepsIn(machine.state.value).join(), machine.state)
      const expected = machine && shown(machine.state, machine.effects)
      if (JSON.stringify(expected) !== JSON.stringify(picture))
        differences.push({ what, given, machine: expected, picture })
    }
  }
  note('start', (given, ask) => {
    const begun = start(compiled, given)
    return { machine: begun, read: begun.read, picture: player.start(ask) }
  })
  // the map grows while it is walked
  for (const state of seen.values()) {
    if (state.status === 'done') continue
    const steps = stepsIn(state.value)
    for (const event of [...Object.keys(definition.events), ...builtInEvents])
      note([steps, event], (given, ask) => {
        const moved = step(compiled, state, event, given)
        const picture = player.play(steps, event, ask)
        const isStill = moved.accepted && !moved.changed && moved.effects.length === 0
        // a built-in event is always possible; where it changes nothing, nothing is drawn
        const isUndrawn = isStill && !picture && builtInEvents.some(one => one === event)
        return { machine: moved.accepted && !isUndrawn ? moved : null, read: moved.read, picture }
      })
    for (const limit of limits)
      note([steps, limit], (given, ask) => {
        const moved = stepPassed(compiled, state, limit, given)
        return { machine: moved, read: moved?.read ?? {}, picture: player.play(steps, limit, ask) }
      })
  }
  return { compared, differences }
}

interface Pair {
  readonly machine: Stepped | null
  readonly read: Answers
  readonly picture: Played | null
}

/** Plays with every answer to each rule that the machine or the picture looks at. */
function everyAnswer(play: (given: Answers, ask: Ask) => Pair) {
  const found: (Pair & { readonly given: Answers })[] = []
  const open: Answers[] = [{}]
  for (let given = open.pop(); given !== undefined; given = open.pop()) {
    const known: Answers = given
    const asked = new Set<string>()
    const pair = play(known, rule => {
      asked.add(rule)
      return answerTo(known, rule)
    })
    const rule = [...asked, ...Object.keys(pair.read)].find(one => !Object.hasOwn(known, one))
    if (rule === undefined) found.push({ ...pair, given: known })
    else open.push(...answers.map(answer => ({ ...known, [rule]: answer })))
  }
  return found
}

function answerTo(given: Answers, rule: string): Answer {
  return (Object.hasOwn(given, rule) && given[rule]) || 'unknown'
}

function shown({ value, status }: StepState, effects: readonly Effect[]): Played {
  return { steps: stepsIn(value), isDone: status === 'done', effects }
}

/** The innermost steps, in the order of the alphabet. */
function stepsIn(value: StepValue): readonly string[] {
  if (typeof value === 'string') return [value]
  return Object.entries(value)
    .flatMap(([name, inner]) => stepsIn(inner).map(one => `${name}.${one}`))
    .toSorted((a, b) => (a < b ? -1 : 1))
}
