import type { Report } from '../diagnostic/report.ts'
import type { WrittenPack } from '../pack/written-pack.ts'

/** What a source asks is carried by something that was agreed, or it is said why not. */
export function checkNorms({ norms }: WrittenPack, report: Report): void {
  for (const { name, value, entry } of norms) {
    const { processes, ...lists } = value.carriedBy
    const isCarried = [...Object.values(lists), Object.keys(processes)].some(
      names => names.length > 0
    )
    if (!isCarried && value.notCarried === null)
      report.add({ code: 'rules/norm-not-carried', params: { name } }, entry.place)
  }
}
