import { restingPlaces } from '@ketenregie/core'
import type { ProcessDefinition, StateNode } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { answersIn } from './check-processes.ts'

/** Where a case comes to rest that nobody does anything about any more, left in this step. */
export interface RestingCase {
  readonly process: string
  readonly from: string
  readonly to: string
  /** The limits whose passing takes it there, in order. */
  readonly passed: readonly string[]
  /** Who must act there; null: nobody. */
  readonly owner: string | null
}

/**
 * Of every process, per step that a case can be left in; null for one too large to see whole. A case
 * that has ended is left out.
 */
export function restingPlacesIn(
  pack: AgreementPack
): Readonly<Record<string, readonly RestingCase[] | null>> {
  const { timeLimits } = pack
  const answersOf = answersIn(pack)
  return Object.fromEntries(
    Object.entries(pack.processes).map(([process, definition]) => {
      const places = restingPlaces(definition, { timeLimits, answersOf })
      const cases = places?.flatMap(place => {
        const nodes = nodesTo(definition, place.to)
        if (nodes.at(-1)?.type === 'final') return []
        const owner = nodes.findLast(({ meta }) => meta?.owner !== undefined)?.meta?.owner ?? null
        return [{ process, ...place, owner }]
      })
      return [process, cases?.toSorted(inOrder) ?? null]
    })
  )
}

/** The state and those around it, the outermost first. Of parallel steps the first one counts. */
function nodesTo(definition: ProcessDefinition, place: string): readonly StateNode[] {
  const nodes: StateNode[] = []
  let node: StateNode | undefined = definition
  for (const name of place.split(' + ')[0]?.split('.') ?? []) {
    node = node?.states?.[name]
    if (node) nodes.push(node)
  }
  return nodes
}

function inOrder(a: RestingCase, b: RestingCase): number {
  return compare(a.to, b.to) || a.passed.length - b.passed.length || compare(a.from, b.from)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
