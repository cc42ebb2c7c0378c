import { phrase, phraseDate, phrasePeriod } from '@ketenregie/core'
import type { Citation } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { agreementCatalogues } from '../../../agreements/file-problems.ts'
import { list, note, section, statement } from '../../model/blocks.ts'
import type { Block, Chapter, Item, Text } from '../../model/book.ts'
import type { BookInput } from '../../model/book-input.ts'
import { idOf } from '../../model/ids.ts'
import { count, finish, join } from '../../model/text.ts'
import { limitLink, subjectLink } from '../../tell/names.ts'
import {
  localBases,
  municipalityTable,
  openTables,
  partyContacts,
  retention,
  visits
} from './local-tables.ts'
import { presentVersion, tellLength } from '../../tell/tell-limit.ts'

/** What a region fills in or changes, with the relation to the agreements below that was proven. */
export function regionChapter(input: BookInput): Chapter | null {
  const { region } = input.pack
  if (region === null) return null
  const municipalities = Object.entries(region.municipalities)
  const items = [...changedRules(input), ...changedLimits(input)]
  const missing = municipalities.filter(
    ([code]) => (region.contacts[code]?.substitute ?? null) === null
  ).length
  return {
    id: idOf.chapter.region,
    part: 'Deze regio',
    title: `Wat ${region.title} invult of anders afspreekt`,
    blocks: [
      note(
        `Dit is een laag op de afspraken "${region.basedOn.name}", versie ${region.basedOn.major}. Wat de regio niet noemt, geldt zoals het daar staat.`
      ),
      section('regio-afspraken', 'Afspraken van de regio'),
      ...(items.length === 0
        ? [
            note(
              'De regio heeft nog geen enkele termijn, regel of tabel ingevuld of veranderd. Alle landelijke open punten zijn dus ook hier open.'
            )
          ]
        : list(items)),
      section('regio-gemeenten', 'Gemeenten en hun contactpersonen'),
      note('Hier staan rollen en nooit namen van personen.'),
      ...municipalityTable(input),
      ...(missing === 0
        ? []
        : [
            note(
              `Open punt: bij ${count(missing, 'gemeente', 'gemeenten')} is geen vervanger genoemd.`
            )
          ]),
      ...partyContacts(input),
      ...openTables(input),
      ...localBases(input),
      ...visits(input),
      ...retention(input),
      ...recalibration(input)
    ]
  }
}

function recalibration({ pack: { region } }: BookInput): readonly Block[] {
  if (region === null) return []
  const heading = section('regio-herijking', 'Herijking')
  if (region.recalibration === null)
    return [
      heading,
      note(
        'Open punt: de dag waarop de afspraken het laatst opnieuw zijn bekeken, is niet genoemd.'
      )
    ]
  const { every, last, source } = region.recalibration
  return [
    heading,
    statement(
      `De partijen bekijken de afspraken elke ${phrasePeriod(every, 'nl')} opnieuw; het laatst op ${phraseDate(last, 'nl')}.`,
      source
    )
  ]
}

function changedRules(input: BookInput): readonly Item[] {
  const { pack } = input
  return pack.ruleSets.flatMap(({ rules, concepts, tables = {} }) =>
    [...Object.values(rules), ...Object.values(concepts), ...Object.values(tables)].flatMap(
      ({ name, layer, source }) =>
        layer === undefined || layer !== pack.region?.id
          ? []
          : [changed([subjectLink(name, pack)], name, source, input)]
    )
  )
}

function changedLimits(input: BookInput): readonly Item[] {
  const { pack, below } = input
  return Object.values(pack.timeLimits).flatMap(limit => {
    const version = presentVersion(limit)
    if (version === undefined || limit.layer === undefined || limit.layer !== pack.region?.id)
      return []
    const before = lengthIn(below, limit.name)
    const text = join(
      [limitLink(limit.name, pack)],
      `: ${tellLength(version)}`,
      before === null ? '' : ` (landelijk: ${before})`
    )
    return [changed(text, limit.name, version.source, input)]
  })
}

function lengthIn(pack: AgreementPack | null, name: string): string | null {
  const limit = pack?.timeLimits[name]
  const version = limit && presentVersion(limit)
  return version === undefined ? null : tellLength(version)
}

/** What was proven of it when the files were checked stands under it. */
function changed(text: Text, name: string, source: Citation, { problems }: BookInput): Item {
  const proven = problems.filter(
    ({ code, params }) =>
      (code === 'rules/layer-relation' || code === 'rules/limit-relation') && params.name === name
  )
  return {
    text: finish(text),
    sources: [source],
    items: proven.map(problem => ({
      text: phrase(problem, agreementCatalogues.nl).text,
      sources: [source] as const
    }))
  }
}
