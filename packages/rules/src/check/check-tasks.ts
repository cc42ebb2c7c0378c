import type { Report } from '../diagnostic/report.ts'
import type { WrittenPack } from '../pack/written-pack.ts'

/**
 * A case task without an owner, and one that several parties have in the same words. Where a source
 * leaves it so, it stands under an open matter, and is told there.
 */
export function checkTasks({ tasks, openMatters }: WrittenPack, report: Report): void {
  const known = new Set(openMatters.flatMap(({ value }) => value.about.tasks))
  const inCases = tasks.filter(({ name, value }) => value.kind === 'case' && !known.has(name))
  for (const { name, value, entry } of inCases) {
    const { what, party, source } = value
    const at = { source: source.source, at: source.place }
    if (party === null) {
      report.add(
        { code: 'rules/task-without-owner', params: { task: name, what, ...at } },
        entry.place
      )
      continue
    }
    const same = inCases.filter(other => other.value.what === what && other.value.party !== null)
    const parties = [...new Set(same.flatMap(other => other.value.party ?? []))]
    if (parties.length < 2 || same[0]?.name !== name) continue
    const params = { tasks: same.map(other => other.name), parties, what, ...at }
    report.add({ code: 'rules/task-of-several', params }, entry.place)
  }
}
