import { simulateWorld } from './simulate-world.ts'
import type { WorldOptions, WorldReport } from './simulate-world.ts'
import { faults } from './weather.ts'

/** A smaller world that breaks the same law. */
export interface Shrunk extends WorldOptions {
  readonly report: WorldReport
}

/**
 * Leaves out one kind of fault or one act after the other, as long as the same law breaks. What is
 * left out of a world leaves the choices in the rest as they were.
 */
export async function shrink(options: WorldOptions): Promise<Shrunk | null> {
  const first = await simulateWorld(options)
  const law = first.violation?.law
  if (law === undefined) return null
  let smallest: Shrunk = { ...options, report: first }
  const attempt = async (less: Partial<WorldOptions>): Promise<void> => {
    const report = await simulateWorld({ ...smallest, ...less })
    if (report.violation?.law === law) smallest = { ...smallest, ...less, report }
  }
  for (const fault of faults)
    await attempt({ without: new Set([...(smallest.without ?? []), fault]) })
  for (let act = first.acts - 1; act >= 0; act -= 1)
    await attempt({ silent: new Set([...(smallest.silent ?? []), act]) })
  return smallest
}
