import type { Report } from '../diagnostic/report.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { WrittenPack } from '../pack/written-pack.ts'

/** A region says of a norm only what the norm asks of that party. */
export function checkCompliance(
  { compliance, norms }: WrittenPack,
  base: AgreementPack | null,
  report: Report
): void {
  const own = new Map(norms.map(({ name, value }) => [name, value]))
  for (const { name: norm, value } of compliance) {
    const asked = own.get(norm) ?? base?.norms[norm]
    if (asked === undefined) continue
    for (const { name: party, entry } of value) {
      if (asked.duty?.parties.includes(party)) continue
      report.add({ code: 'rules/norm-asks-not', params: { norm, party } }, entry.place)
    }
  }
}
