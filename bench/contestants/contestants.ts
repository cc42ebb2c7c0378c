import type { Absent, Contestant, World } from '../world.ts'
import { bitColumns, handWritten, typedRows } from './by-hand.ts'
import { feelin } from './feelin.ts'
import { jsonRulesEngine, jsonRulesEngineOnRails } from './json-rules-engine.ts'
import {
  closures,
  columns,
  columnsWithPacking,
  columnsWithPrintedPacking,
  explained,
  printed
} from './ours.ts'
import { zenEngine } from './zen.ts'

export interface Field {
  readonly all: readonly Contestant[]
  /** Whose answers are counted and not timed: they answer something else. */
  readonly counted: readonly Contestant[]
  readonly absent: readonly Absent[]
}

const ours = [closures, printed, columns, columnsWithPacking, columnsWithPrintedPacking]

/** Who takes part on this world: everyone on complete facts, the exact ones where facts are missing. */
export async function contestantsFor(world: World, isByHand: boolean): Promise<Field> {
  const absent: Absent[] = []
  const zen = await zenEngine(world).catch((error: unknown) => {
    absent.push({ name: 'zen-engine', reason: `start hier niet: ${String(error)}` })
  })
  if (!world.isComplete) {
    const makers = [jsonRulesEngineOnRails, explained, ...ours, handWritten]
    const counted = [
      jsonRulesEngine(world),
      ...(zen ? [zen] : []),
      feelin(world),
      handWritten(world)
    ]
    return { all: makers.map(make => make(world)), counted, absent }
  }
  const isLarge = world.names.length > 1000
  if (isLarge) {
    absent.push({ name: 'feelin', reason: 'één zaak kost hier seconden' })
    absent.push({ name: 'redenen en vragen', reason: 'niemand vraagt ze van alle regels tegelijk' })
  }
  const byHand = isByHand ? [handWritten, typedRows, bitColumns] : []
  if (!isByHand)
    absent.push({ name: 'met de hand geschreven', reason: 'zoveel regels schrijft niemand uit' })
  return {
    all: [
      jsonRulesEngine(world),
      ...(zen ? [zen] : []),
      ...(isLarge ? [] : [feelin(world), explained(world)]),
      ...[...ours, ...byHand].map(make => make(world))
    ],
    counted: [],
    absent
  }
}
