import type { Norm } from '@ketenregie/core'
import type { NormProblems } from '../diagnostic/norm-problems.ts'
import type { Report } from '../diagnostic/report.ts'
import { citeNorm } from '../layer/asked-by.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { WrittenPack } from '../pack/written-pack.ts'

/**
 * A region says of a norm only what the norm asks of that party, and that it is met only where its
 * own file has what the norm asks.
 */
export function checkCompliance(
  written: WrittenPack,
  base: AgreementPack | null,
  report: Report
): void {
  const { compliance, norms } = written
  const own = new Map(norms.map(({ name, value }) => [name, { id: name, ...value }]))
  for (const { name: norm, value } of compliance) {
    const asked = own.get(norm) ?? base?.norms[norm]
    if (asked === undefined) continue
    for (const { name: party, value: statement, entry } of value) {
      if (!asked.duty?.parties.includes(party))
        report.add({ code: 'rules/norm-asks-not', params: { norm, party } }, entry.place)
      else if (statement.status === 'met') {
        const lacks = lacking(asked, party, written, base)
        if (lacks === null) continue
        const params = { asked: [citeNorm(asked)], party, lacks }
        report.add({ code: 'rules/claims-norm', params }, entry.place)
      }
    }
  }
}

type Lacks = NormProblems['rules/claims-norm']['lacks']

/** What the norm asks and the file does not have; null: nothing, or no file can show it. */
function lacking(
  { duty }: Norm,
  party: string,
  { regions, ruleSets }: WrittenPack,
  base: AgreementPack | null
): Lacks | null {
  const region = regions[0]?.value
  if (region === undefined) return null
  const contacts =
    party === 'gemeente' && Object.keys(region.municipalities).length > 0
      ? Object.keys(region.municipalities).map(code => region.contacts[code])
      : [region.partyContacts[party]]
  switch (duty?.shownBy) {
    case 'contact':
      return contacts.includes(undefined) ? 'contact' : null
    case 'contact-and-substitute':
      if (contacts.includes(undefined)) return 'contact'
      return contacts.some(contact => contact?.substitute === null) ? 'substitute' : null
    case 'recalibration':
      return (region.recalibration ?? base?.region?.recalibration ?? null) === null
        ? 'recalibration'
        : null
    case 'rule': {
      const below = base?.ruleSets.flatMap(({ rules }) => Object.values(rules)) ?? []
      const here = ruleSets.flatMap(({ rules }) => rules.map(({ value }) => value))
      return [...below, ...here].some(rule => rule.party === party && rule.within !== null)
        ? null
        : 'rule'
    }
    case null:
    case undefined:
      return null
  }
}
