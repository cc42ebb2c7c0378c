import type { Facts } from '@ketenregie/core'
import { innerIndex, isLeaf } from '../compile/diagrams.ts'
import type { Diagram, Diagrams } from '../compile/diagrams.ts'
import { excluded, isOpen } from '../compile/outcomes.ts'
import type { Outcomes } from '../compile/outcomes.ts'
import type { RegionReader } from './region-reader.ts'

/**
 * All outcomes that ways to fill in the unknown facts lead to from a node, or enough to be open. Goes
 * down every branch that is possible, once for each node, where that can still add something.
 */
export function spread(
  from: Diagram,
  facts: Facts,
  readers: readonly RegionReader[],
  diagrams: Diagrams
): Outcomes {
  // a fact that is read can be a getter that comes back here: it finds the room taken
  const work = idle ?? makeWork()
  idle = undefined
  fit(work, innerIndex(from) + 1, readers.length)
  const { seenIn, readIn, regions, waiting } = work
  const round = nextRound(work)
  let found: Outcomes = 0
  let size = 0
  const visit = (at: Diagram) => {
    if ((diagrams.outcomes(at) & ~found & ~excluded) === 0) return
    if (isLeaf(at)) {
      found |= at
      return
    }
    const index = innerIndex(at)
    if (seenIn[index] === round) return
    seenIn[index] = round
    waiting[size] = at
    size += 1
  }
  const regionOf = (variable: number): number => {
    if (readIn[variable] !== round) {
      readIn[variable] = round
      regions[variable] = readers[variable]?.read(facts) ?? -1
    }
    return regions[variable] ?? -1
  }
  visit(from)
  while (size > 0 && !isOpen(found)) {
    size -= 1
    const at = waiting[size] ?? 0
    const region = regionOf(diagrams.variable(at))
    if (region >= 0) visit(diagrams.child(at, region))
    else
      for (let child = 0; child < diagrams.width(at); child += 1) visit(diagrams.child(at, child))
  }
  idle = work
  return found
}

/** Room to work in, kept: what holds for an earlier case carries an earlier round. */
interface Work {
  round: number
  seenIn: Int32Array
  readIn: Int32Array
  regions: Int32Array
  waiting: Int32Array
}

let idle: Work | undefined

function makeWork(): Work {
  const [seenIn, readIn, regions, waiting] = [none, none, none, none]
  return { round: 0, seenIn, readIn, regions, waiting }
}

const none = new Int32Array(0)

function fit(work: Work, nodes: number, variables: number): void {
  if (work.seenIn.length < nodes) {
    work.seenIn = new Int32Array(2 * nodes)
    work.waiting = new Int32Array(2 * nodes)
  }
  if (work.readIn.length < variables) {
    work.readIn = new Int32Array(2 * variables)
    work.regions = new Int32Array(2 * variables)
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
