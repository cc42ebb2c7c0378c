import { answerWords, computeDeadline, printDeadline, reasonWords } from '@ketenregie/core'
import type { CaseView, Replay, ViewedDeadline } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import type { Colors } from '../output/colors.ts'
import { printTable } from '../output/table.ts'
import type { Column } from '../output/table.ts'
import { wrap } from '../output/wrap.ts'
import { phraseHeld, phraseHolders } from '../summary/words.ts'
import { printAccess } from './print-access.ts'
import { statusWords } from '../post/words.ts'
import { deadlineWords, phraseHappened, phraseWhat, subCaseWords, taskWords } from './words.ts'

/** One case for a person to read. */
export function printCase(
  view: CaseView,
  replay: Replay,
  pack: AgreementPack,
  { colors, width }: { readonly colors: Colors; readonly width: number }
): string {
  const room = Math.max(narrowest, width)
  const table = <Row>(
    titles: readonly string[],
    rows: readonly Row[],
    cells: (row: Row) => readonly string[]
  ) => tableOf(titles, rows, cells, room)
  const party = (name: string | null) => (name === null ? '–' : (pack.parties[name]?.title ?? name))
  const part = (title: string, body: string) =>
    body === '' ? '' : `\n${colors.bold(title)}\n${body}`
  const lines = (texts: readonly string[]) => linesOf(texts, room)
  const { deadlines, tasks, questions, messages, openPoints, journal } = view
  return [
    `${colors.bold(`Zaak ${view.caseId}`)}  ${view.title}, ${view.status === 'done' ? 'afgesloten' : 'loopt'}\n`,
    `Geopend ${view.opened}; laatste dag ${view.asOf}; regie: ${party(view.coordinator)}\n`,
    part('Wie dit mag zien', lines(printAccess(view, party))),
    part(
      'Waar de zaak staat',
      lines(
        view.steps.map(({ title, owner }) =>
          owner === null ? title : `${title} (${party(owner)})`
        )
      )
    ),
    part(
      'Termijnen',
      table(
        ['termijn', 'begin', 'nominaal', 'uiterlijk', 'stand', 'gehaald op'],
        deadlines,
        one => [
          one.limit,
          one.start,
          one.nominal,
          one.final,
          deadlineWords[one.status],
          one.metOn ?? ''
        ]
      )
    ),
    part('Hoe de termijnen zijn geteld', deadlines.map(one => lines(explain(one, pack))).join('')),
    part('Termijnen zonder afgesproken duur', lines(openPoints.map(({ what }) => what))),
    part(
      'Wat er bekend is',
      table(['feit', 'waarde'], Object.entries(view.facts), ([name, value]) => [
        name,
        phraseValue(value)
      ])
    ),
    part(
      'Nog te vragen',
      table(['vraag', 'te vragen aan'], questions, ({ question, holder, also }) => [
        question,
        phraseHolders([holder, ...also].map(party))
      ])
    ),
    part(
      'Taken',
      table(['taak', 'wat', 'wie', 'stand'], tasks, one => [
        one.task,
        one.what,
        party(one.party),
        taskWords[one.status]
      ])
    ),
    part(
      'Berichten',
      table(['dag', 'bericht', 'aan', 'stand'], messages, one => [
        one.on,
        one.message,
        party(one.to),
        one.status === 'held' ? phraseHeld(one.reason ?? '') : statusWords[one.status]
      ])
    ),
    part(
      'Wat er is gedeeld',
      table(['moment', 'aan', 'doel', 'grondslag', 'gegevens'], view.disclosures, one => [
        one.at,
        party(one.to),
        one.purpose ?? '',
        one.legalBasis ?? '',
        one.facts.join(', ')
      ])
    ),
    part(
      'Deelzaken',
      table(['deelzaak', 'zaak', 'stand', 'sinds'], view.subCases, one => [
        one.title,
        one.caseId,
        subCaseWords[one.status],
        one.since
      ])
    ),
    part('Deel van een andere zaak', lines(view.parent === null ? [] : [view.parent.caseId])),
    part(
      'Bewaarplicht',
      lines(view.hold === null ? [] : [`${view.hold.ground}, sinds ${view.hold.since}`])
    ),
    part(
      'Journaal',
      table(['nr', 'dag', 'door', 'wat', 'gevolg'], journal, one => [
        String(one.number),
        one.on,
        party(one.by),
        phraseWhat(one.what),
        phraseHappened(one.happened)
      ])
    ),
    `\n${phraseReplay(replay)}\n`
  ].join('')
}

/** The journal, checked: nothing was changed, and it gives the case as it stands. */
function phraseReplay({ faults, identical, entries, unreadable }: Replay): string {
  if (faults.length > 0) {
    const [first] = faults
    return `Het journaal is NIET ongeschonden: vanaf regel ${first?.number ?? 0} klopt de keten niet.`
  }
  if (unreadable.length > 0)
    return `De keten van ${entries} regels klopt; van ${unreadable.length} is de inhoud gewist.`
  if (!identical) return 'De keten klopt, maar de stand van de zaak volgt NIET uit het journaal.'
  return `Het journaal is ongeschonden: ${entries} regels, en zij geven precies deze stand.`
}

/** Less is no table any more. */
const narrowest = 60

function tableOf<Row>(
  titles: readonly string[],
  rows: readonly Row[],
  cells: (row: Row) => readonly string[],
  width: number
): string {
  const columns: readonly Column[] = titles.map(title => ({ title }))
  return rows.length === 0 ? '' : printTable({ columns, rows: rows.map(cells), width })
}

function linesOf(texts: readonly string[], width: number): string {
  return texts
    .flatMap(text => {
      if (text.length <= width - 2) return [`  ${text}\n`]
      const [first = '', ...rest] = wrap(text, width - 4)
      return [`  ${first}\n`, ...rest.map(line => `    ${line}\n`)]
    })
    .join('')
}

function explain(
  { limit, start, suspensions }: ViewedDeadline,
  { timeLimits, calendar }: AgreementPack
): readonly string[] {
  const agreed = timeLimits[limit]
  if (agreed === undefined) return []
  return printDeadline(computeDeadline(agreed, start, calendar, suspensions), 'nl').split('\n')
}

function phraseValue(value: CaseView['facts'][string]): string {
  if (typeof value === 'object' && 'unknown' in value)
    return `${answerWords.unknown} (${reasonWords[value.unknown].replaceAll('_', ' ')})`
  if (value === 'yes' || value === 'no') return answerWords[value]
  return Array.isArray(value) ? value.join(', ') : String(value)
}
