import type { Report } from '../diagnostic/report.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { WrittenPack } from '../pack/written-pack.ts'

/** Cases of a process belong to one category, over all files and the layer below. */
export function checkRetention(
  { retention }: WrittenPack,
  base: Partial<AgreementPack> | null,
  report: Report
): void {
  const taken = new Map<string, string>()
  for (const { category, processes } of Object.values(base?.retention ?? {}))
    for (const process of processes) taken.set(process, category)
  for (const { name, value, entry } of retention)
    for (const process of value.processes) {
      const category = taken.get(process)
      if (category === undefined) taken.set(process, name)
      else report.add({ code: 'rules/kept-twice', params: { process, category } }, entry.place)
    }
}
