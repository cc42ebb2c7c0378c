import type { WorldReport } from './simulate-world.ts'
import { faults } from './weather.ts'
import type { Fault } from './weather.ts'

/** What came of many worlds together. */
export class Tally {
  worlds = 0
  steps = 0
  entries = 0
  delivered = 0
  readonly failed: WorldReport[] = []
  readonly #faults = new Map<Fault, number>()

  add(report: WorldReport): void {
    this.worlds += 1
    this.steps += report.steps
    this.entries += report.entries
    for (const [fault, count] of report.faults)
      this.#faults.set(fault, (this.#faults.get(fault) ?? 0) + count)
    if (report.violation) this.failed.push(report)
  }

  faultsOf(fault: Fault): number {
    return this.#faults.get(fault) ?? 0
  }

  print(): string {
    return [
      `${this.worlds} worlds, ${this.steps} steps, ${this.entries} journal entries`,
      ...faults.map(fault => `  ${String(this.faultsOf(fault)).padStart(8)}  ${fault}`),
      ...this.failed.map(
        ({ seed, violation }) => `BROKEN in world ${seed}: ${violation?.law}: ${violation?.detail}`
      ),
      this.failed.length === 0
        ? 'every law held in every world'
        : `${this.failed.length} worlds broke a law`
    ].join('\n')
  }
}
