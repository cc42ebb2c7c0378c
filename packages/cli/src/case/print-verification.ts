import type { Damage, Verification } from '@ketenregie/core'
import type { Colors } from '../output/colors.ts'

const whatWords: Readonly<Record<Damage['what'], string>> = {
  number: 'het nummer klopt niet: er is een regel weggehaald, toegevoegd of verplaatst',
  case: 'hoort bij een andere zaak',
  previous: 'sluit niet aan op de regel ervoor',
  payload: 'de inhoud is veranderd sinds hij is opgeschreven',
  digest: 'dag, tijdstip, afzender, sleutel of afspraken zijn veranderd sinds ze zijn opgeschreven',
  head: 'telt een ander aantal regels: aan het eind is iets weggehaald of toegevoegd',
  unreadable: 'is geen leesbare regel meer',
  state: 'de stand volgt niet uit het journaal'
}

/** What was found in journals, each damage with its entry and the reason. */
export function printVerifications(all: readonly Verification[], colors: Colors): string {
  const damaged = all.filter(({ damages }) => damages.length > 0)
  const entries = all.reduce((sum, one) => sum + one.entries, 0)
  const erased = all.reduce((sum, one) => sum + one.erased.length, 0)
  const [only] = all
  return [
    ...damaged.map(one => printDamaged(one, colors)),
    `${count(all.length, 'zaak', 'zaken')} en ${count(entries, 'regel', 'regels')} nagekeken`,
    erased > 0 ? `; van ${count(erased, 'regel', 'regels')} is de inhoud gewist` : '',
    damaged.length === 0
      ? ': alles is ongeschonden.\n'
      : `: ${count(damaged.length, 'zaak is', 'zaken zijn')} NIET ongeschonden.\n`,
    all.length === 1 && only && damaged.length === 0
      ? `Controlegetal van de laatste regel: ${only.head}\n`
      : ''
  ].join('')
}

function printDamaged({ caseId, damages }: Verification, colors: Colors): string {
  const lines = damages.map(
    ({ entry, what }) =>
      `  ${entry === null ? 'de zaak zelf' : `regel ${entry}`}: ${whatWords[what]}\n`
  )
  return `${colors.red(`Zaak ${caseId} is NIET ongeschonden`)}\n${lines.join('')}`
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
