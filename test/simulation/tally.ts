import { features } from './features.ts'
import type { Feature } from './features.ts'
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
  readonly #features = new Map<Feature, number>()

  add(report: WorldReport): void {
    this.worlds += 1
    this.steps += report.steps
    this.entries += report.entries
    for (const [fault, count] of report.faults)
      this.#faults.set(fault, (this.#faults.get(fault) ?? 0) + count)
    for (const feature of report.features) this.#features.set(feature, this.worldsWith(feature) + 1)
    if (report.violation) this.failed.push(report)
  }

  faultsOf(fault: Fault): number {
    return this.#faults.get(fault) ?? 0
  }

  /** In how many worlds it happened. */
  worldsWith(feature: Feature): number {
    return this.#features.get(feature) ?? 0
  }

  print(): string {
    return [
      `${this.worlds} worlds, ${this.steps} steps, ${this.entries} journal entries`,
      ...faults.map(fault => `  ${String(this.faultsOf(fault)).padStart(8)}  ${fault}`),
      'worlds with',
      ...features.map(feature => {
        const count = this.worldsWith(feature)
        const share = `${((100 * count) / Math.max(1, this.worlds)).toFixed(1)} %`
        return `  ${String(count).padStart(8)}  ${share.padStart(7)}  ${feature}`
      }),
      ...this.failed.map(
        ({ seed, violation }) => `BROKEN in world ${seed}: ${violation?.law}: ${violation?.detail}`
      ),
      this.failed.length === 0
        ? 'every law held in every world'
        : `${this.failed.length} worlds broke a law`
    ].join('\n')
  }
}
