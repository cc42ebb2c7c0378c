import { excluded, isOpen } from '../compile/outcomes.ts'
import type { Outcomes } from '../compile/outcomes.ts'
import type { Facts } from '@ketenregie/core'
import { outcomesBelow } from './flat-diagram.ts'
import type { FlatDiagram } from './flat-diagram.ts'

/** All outcomes that ways to fill in the unknown facts lead to from a node, or enough to be open. */
export type Spread = (node: number, facts: Facts) => Outcomes

/** The region that a variable has; -1 while that is not known. */
export type RegionReader = (facts: Facts) => number

/** Goes down every branch that is possible, once for each node, where that can still add something. */
export function spreadOf(flat: FlatDiagram, makeReaders: () => readonly RegionReader[]): Spread {
  let work: Work | undefined
  return (node, facts) => {
    work ??= workFor(flat, makeReaders())
    const { readers, seenIn, readIn, regions, waiting } = work
    const round = nextRound(work)
    let found: Outcomes = 0
    let size = 0
    const visit = (at: number) => {
      if ((outcomesBelow(at, flat) & ~found & ~excluded) === 0) return
      if (at < 0) found |= ~at
      else if (seenIn[at] !== round) {
        seenIn[at] = round
        waiting[size] = at
        size += 1
      }
    }
    const regionOf = (variable: number): number => {
      if (readIn[variable] !== round) {
        readIn[variable] = round
        regions[variable] = readers[variable]?.(facts) ?? -1
      }
      return regions[variable] ?? -1
    }
    visit(node)
    while (size > 0 && !isOpen(found)) {
      size -= 1
      const at = waiting[size] ?? 0
      const first = flat.starts[at] ?? 0
      const region = regionOf(flat.variables[at] ?? 0)
      if (region >= 0) visit(flat.children[first + region] ?? 0)
      else {
        const end = flat.starts[at + 1] ?? 0
        for (let child = first; child < end; child += 1) visit(flat.children[child] ?? 0)
      }
    }
    return found
  }
}

/** Room to work in, made once: what holds for an earlier case carries an earlier round. */
interface Work {
  round: number
  readonly readers: readonly RegionReader[]
  readonly seenIn: Int32Array
  readonly readIn: Int32Array
  readonly regions: Int32Array
  readonly waiting: Int32Array
}

function workFor(flat: FlatDiagram, readers: readonly RegionReader[]): Work {
  const nodes = flat.variables.length
  return {
    round: 0,
    readers,
    seenIn: new Int32Array(nodes),
    readIn: new Int32Array(readers.length),
    regions: new Int32Array(readers.length),
    waiting: new Int32Array(nodes)
  }
}

const lastRound = 2 ** 31 - 1

function nextRound(work: Work): number {
  if (work.round === lastRound) {
    work.seenIn.fill(0)
    work.readIn.fill(0)
    work.round = 0
  }
  work.round += 1
  return work.round
}
