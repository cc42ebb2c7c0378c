import type { Report } from '../diagnostic/report.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { WrittenPack } from '../pack/written-pack.ts'

/** What a region has not settled is said at every check, until it is taken out of the file. */
export function checkOpenMatters(
  { openMatters, parties }: WrittenPack,
  base: AgreementPack | null,
  report: Report
): void {
  const own = new Map(parties.map(({ name, value }) => [name, value.title]))
  for (const { value, entry } of openMatters) {
    const { what, owner, source } = value
    const title = own.get(owner) ?? base?.parties[owner]?.title ?? owner
    const params = { what, owner: title, source: source.source, at: source.place }
    report.add({ code: 'rules/open-matter', params }, entry.place)
  }
}
