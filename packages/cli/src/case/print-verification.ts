import type { Damage, Language, Verification } from '@ketenregie/core'
import type { Colors } from '../output/colors.ts'

interface VerificationWords {
  readonly what: Readonly<Record<Damage['what'], string>>
  cases(count: number): string
  lines(count: number): string
  readonly checked: (cases: string, lines: string) => string
  erased(lines: string): string
  readonly sound: string
  broken(count: number): string
  head(digest: string): string
  damaged(caseId: string): string
  place(entry: number | null): string
}

const words: Readonly<Record<Language, VerificationWords>> = {
  nl: {
    what: {
      number: 'het nummer klopt niet: er is een regel weggehaald, toegevoegd of verplaatst',
      case: 'hoort bij een andere zaak',
      previous: 'sluit niet aan op de regel ervoor',
      payload: 'de inhoud is veranderd sinds hij is opgeschreven',
      digest:
        'dag, tijdstip, afzender, sleutel of afspraken zijn veranderd sinds ze zijn opgeschreven',
      head: 'telt een ander aantal regels: aan het eind is iets weggehaald of toegevoegd',
      unreadable: 'is geen leesbare regel meer',
      state: 'de stand volgt niet uit het journaal',
      names: 'de namenlijst waarmee de stand is geschreven, is veranderd of weg',
      outbox: 'de berichten zijn niet die van het journaal',
      wakes: 'de dagen waarop iets moet gebeuren volgen niet uit het journaal'
    },
    cases: number => count(number, 'zaak', 'zaken'),
    lines: number => count(number, 'regel', 'regels'),
    checked: (cases, lines) => `${cases} en ${lines} nagekeken`,
    erased: lines => `; van ${lines} is de inhoud gewist`,
    sound: ': alles is ongeschonden.',
    broken: number => `: ${count(number, 'zaak is', 'zaken zijn')} NIET ongeschonden.`,
    head: digest => `Controlegetal van de laatste regel: ${digest}`,
    damaged: caseId => `Zaak ${caseId} is NIET ongeschonden`,
    place: entry => (entry === null ? 'de zaak zelf' : `regel ${entry}`)
  },
  en: {
    what: {
      number: 'the number is wrong: a line was taken away, added or moved',
      case: 'belongs to another case',
      previous: 'does not follow the line before it',
      payload: 'the content has changed since it was written',
      digest: 'day, moment, sender, key or agreements have changed since they were written',
      head: 'counts another number of lines: at the end something was taken away or added',
      unreadable: 'is no readable line any more',
      state: 'where the case stands does not follow from the journal',
      names: 'the list of names that its state is written with was changed, or is gone',
      outbox: 'the messages are not those of the journal',
      wakes: 'the days on which something must happen do not follow from the journal'
    },
    cases: number => count(number, 'case', 'cases'),
    lines: number => count(number, 'line', 'lines'),
    checked: (cases, lines) => `${cases} and ${lines} checked`,
    erased: lines => `; of ${lines} the content was erased`,
    sound: ': all is sound.',
    broken: number => `: ${count(number, 'case is', 'cases are')} NOT sound.`,
    head: digest => `Digest of the last line: ${digest}`,
    damaged: caseId => `Case ${caseId} is NOT sound`,
    place: entry => (entry === null ? 'the case itself' : `line ${entry}`)
  }
}

/** What was found in journals, each damage with its entry and the reason. */
export function printVerifications(
  all: readonly Verification[],
  colors: Colors,
  language: Language
): string {
  const said = words[language]
  const damaged = all.filter(({ damages }) => damages.length > 0)
  const entries = all.reduce((sum, one) => sum + one.entries, 0)
  const erased = all.reduce((sum, one) => sum + one.erased.length, 0)
  const [only] = all
  return [
    ...damaged.map(one => printDamaged(one, colors, said)),
    said.checked(said.cases(all.length), said.lines(entries)),
    erased > 0 ? said.erased(said.lines(erased)) : '',
    `${damaged.length === 0 ? said.sound : said.broken(damaged.length)}\n`,
    all.length === 1 && only && damaged.length === 0 ? `${said.head(only.head)}\n` : ''
  ].join('')
}

function printDamaged(
  { caseId, damages }: Verification,
  colors: Colors,
  said: VerificationWords
): string {
  const lines = damages.map(({ entry, what }) => `  ${said.place(entry)}: ${said.what[what]}\n`)
  return `${colors.red(said.damaged(caseId))}\n${lines.join('')}`
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
