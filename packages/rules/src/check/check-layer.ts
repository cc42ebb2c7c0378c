import type { Report } from '../diagnostic/report.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { WrittenPack } from '../pack/written-pack.ts'

/** A layer names the one that it rests on, and fills in only what that one leaves open. */
export function checkLayer(pack: WrittenPack, base: AgreementPack | null, report: Report): void {
  for (const { value, place } of pack.regions) {
    const { name, major } = value.basedOn
    const found = base && `${base.name}@${Number(base.version.split('.')[0])}`
    const wanted = `${name}@${major}`
    if (wanted !== found) report.add({ code: 'rules/wrong-base', params: { wanted, found } }, place)
  }
  if (base === null) return
  const { facts, parties, sources, norms, tasks, messages } = pack
  const kinds = [
    [facts, base.facts],
    [parties, base.parties],
    [sources, base.sources],
    [norms, base.norms],
    [tasks, base.tasks],
    [messages, base.messages],
    [pack.timeLimits, agreed(base)]
  ] as const
  for (const [named, below] of kinds) {
    for (const { name, entry } of named) {
      if (!Object.hasOwn(below, name)) continue
      const params = { name, base: base.name }
      report.add({ code: 'rules/already-agreed', params }, entry.place)
    }
  }
}

/** Time limits that have a length in every version: nothing is left to fill in. */
function agreed({ timeLimits }: AgreementPack): Readonly<Record<string, unknown>> {
  const filled = Object.entries(timeLimits).filter(([, { versions }]) =>
    versions.every(({ period }) => period !== null)
  )
  return Object.fromEntries(filled)
}
