import type { CheckedReading } from './check-reading.ts'
import type { Add } from './add.ts'
import { levelsOf, meaningsOf } from './meaning.ts'
import type { Workbench } from './workbench.ts'

/** Two readings that differ in no case are one reading, written twice. */
export function checkSameReadings(
  readings: readonly CheckedReading[],
  workbench: Workbench,
  add: Add
): void {
  const { and, possible } = workbench
  const levels = levelsOf(readings.map(({ root }) => root))
  const seen = new Map<string, string>()
  for (const { of, reading, root, modality, gate } of readings) {
    const meaning = meaningsOf(root, modality, workbench, levels).of(root)
    const key = meaning.map(cases => and(possible, gate?.any ?? possible, cases)).join()
    const first = seen.get(key)
    if (first === undefined) seen.set(key, reading)
    else add({ code: 'rules/same-readings', params: { of, first, second: reading } }, root.place)
  }
}
