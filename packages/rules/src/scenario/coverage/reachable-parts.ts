import { drawChart, explore, messageFor } from '@ketenregie/core'
import type { Effect, ProcessDefinition } from '@ketenregie/core'
import type { AgreementPack } from '../../pack/agreement-pack.ts'
import { keyOf } from './coverage-item.ts'
import type { CoverageItem, CoverageKey } from './coverage-item.ts'
import { markedProcess } from './marked-process.ts'
import { possibleOutcomes } from './possible-outcomes.ts'

/** More than any process of people needs; beyond it nothing is called out of reach. */
const budget = 50_000

/**
 * Tells what no case can come to, whatever is reported and whatever the rules answer: a transition
 * that no stand takes, and a limit, task or message that none brings about.
 */
export function reachIn(pack: AgreementPack): (item: CoverageItem) => boolean {
  const walks = Object.values(pack.processes).map(definition => walk(definition, pack))
  if (walks.includes(null)) return () => true
  const effects = new Set(walks.flatMap(found => found ?? []))
  const marks = Object.values(pack.processes).flatMap(definition =>
    markedProcess(definition).taken([...effects])
  )
  const reached = new Set([...marks, ...[...effects].flatMap(effect => broughtBy(effect, pack))])
  return item => !isOfCases(item) || reached.has(keyOf(item))
}

function isOfCases({ kind }: CoverageItem): boolean {
  return kind === 'transition' || kind === 'limit' || kind === 'task' || kind === 'message'
}

/** Every effect that some course of a case carries out; null when there are too many courses. */
function walk(definition: ProcessDefinition, pack: AgreementPack): readonly Effect[] | null {
  const outcomes = possibleOutcomes(pack)
  const { timeLimits } = pack
  const chart = drawChart(markedProcess(definition).compiled.definition)
  const { moves, isComplete } = explore(chart, { answersOf: outcomes, timeLimits, budget })
  if (!isComplete) return null
  return [...new Set(moves.flatMap(({ played }) => played.steps.flatMap(({ effects }) => effects)))]
}

function broughtBy(effect: Effect, pack: AgreementPack): readonly CoverageKey[] {
  switch (effect.type) {
    case 'task.open':
      return [keyOf({ kind: 'task', name: effect.params.task })]
    case 'message':
      return [keyOf({ kind: 'message', name: effect.params.message })]
    case 'deadline.start': {
      const { limit } = effect.params
      const ladder = Object.hasOwn(pack.timeLimits, limit) ? pack.timeLimits[limit]?.ladder : []
      const sent = (ladder ?? []).flatMap(step => messageFor(pack, step)?.name ?? [])
      return [
        keyOf({ kind: 'limit', name: limit }),
        ...sent.map(name => keyOf({ kind: 'message', name }))
      ]
    }
    default:
      return []
  }
}
