import type { ProcessDefinition } from '@ketenregie/core'
import type { Report } from '../diagnostic/report.ts'
import type { WrittenPack } from '../pack/written-pack.ts'

/** A fact that no agreement looks at need not be asked. Scenarios do not count: they only try out. */
export function checkUnused(
  { facts, references }: WrittenPack,
  processes: Iterable<ProcessDefinition>,
  report: Report
): void {
  const used = new Set<string>()
  for (const { kind, name } of references) {
    if (kind === 'fact' || kind === 'date-fact' || kind === 'condition') used.add(name)
  }
  for (const { events } of processes) {
    for (const event of Object.values(events)) for (const name of event.facts) used.add(name)
  }
  for (const { name, entry } of facts) {
    if (!used.has(name)) report.add({ code: 'rules/unused-fact', params: { name } }, entry.place)
  }
}
