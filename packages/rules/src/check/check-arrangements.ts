import type { TaskDefinition } from '@ketenregie/core'
import { everywhere, placesOf } from '../account/weigh-arrangements.ts'
import type { Report } from '../diagnostic/report.ts'
import { askedBy } from '../layer/asked-by.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { WrittenPack } from '../pack/written-pack.ts'

/** A region states of a standing task, and of the places that are to have it, how they have it. */
export function checkArrangements(
  { arrangements, tasks, regions, parties }: WrittenPack,
  base: AgreementPack | null,
  report: Report
): void {
  const own = new Map<string, Pick<TaskDefinition, 'kind' | 'party' | 'source'>>(
    tasks.map(({ name, value }) => [name, value])
  )
  const titled = parties.map(({ name, value }) => [name, { name, ...value }] as const)
  const known = { ...base?.parties, ...Object.fromEntries(titled) }
  for (const { name: task, value, entry } of arrangements) {
    const asked = own.get(task) ?? base?.tasks[task]
    // one that is not known at all is reported with the other names
    if (asked === undefined) continue
    if (asked.kind === 'case') {
      report.add({ code: 'rules/task-of-cases', params: { task } }, entry.place)
      continue
    }
    const places = placesOf(asked, { region: regions[0]?.value ?? null, parties: known })
    const names = [...places.map(({ place }) => place), everywhere]
    for (const { name, value: statement, entry: at } of value) {
      if (!names.includes(name)) {
        const params = { ...report.unknown(name, names, at.place), task }
        report.add({ code: 'rules/unknown-arrangement-place', params }, at.place)
      }
      if (statement.status !== 'arranged') continue
      const { since, recalibrateBy, responsible } = statement
      const isKnown = Object.hasOwn(known, responsible)
      if (asked.party !== null && isKnown && responsible !== asked.party) {
        const cited = askedBy(base ?? { norms: {} }, 'tasks', { name: task, source: asked.source })
        const title = places.find(({ place }) => place === name)?.title ?? name
        const params = { task, asked: cited, place: title, party: asked.party, responsible }
        report.add({ code: 'rules/claims-arrangement', params }, at.place)
      }
      if (recalibrateBy < since)
        report.add(
          { code: 'rules/recalibrated-before', params: { since, recalibrateBy } },
          at.place
        )
    }
  }
}
