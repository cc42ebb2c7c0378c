import type { Report } from '../diagnostic/report.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { WrittenPack } from '../pack/written-pack.ts'

/** A layer states a basis only where the layer below has none; its own messages say theirs. */
export function checkLegalBases(
  { legalBases, messages }: WrittenPack,
  base: AgreementPack | null,
  report: Report
): void {
  for (const { name, entry } of legalBases) {
    const below = base?.messages[name]
    const isOwn = messages.some(message => message.name === name)
    if (!isOwn && (below === undefined || below.legalBasis === null)) continue
    const params = { name, base: isOwn ? 'delen.yaml' : (base?.name ?? '') }
    report.add({ code: 'rules/already-agreed', params }, entry.place)
  }
}
