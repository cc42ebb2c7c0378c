import { phrasePeriod } from '@ketenregie/core'
import { link, list, note, section, table } from '../../model/blocks.ts'
import type { Block, Item } from '../../model/book.ts'
import type { BookInput } from '../../model/book-input.ts'
import { idOf } from '../../model/ids.ts'
import { enumerate, join, spell } from '../../model/text.ts'
import { messageLink, partyLink, subjectLink } from '../../tell/names.ts'
import { tablesOn } from '../../tell/editions.ts'

export function municipalityTable({
  pack: { region, norms, calendar }
}: BookInput): readonly Block[] {
  if (region === null) return []
  const source = norms['N-14']?.source ?? calendar.law.lastDay
  return table(
    'Gemeenten',
    ['gemeente', 'code', 'contactpersoon', 'vervanger', 'blijkt dat de rol is vervuld'],
    Object.entries(region.municipalities).map(([code, title]) => {
      const contact = region.contacts[code]
      return {
        cells: [
          title ?? code,
          code,
          contact === undefined ? 'nog niet genoemd' : spell(contact.role),
          spell(contact?.substitute ?? 'nog niet genoemd'),
          (contact?.source ?? null) === null ? 'nee, er is geen bron' : 'ja'
        ],
        sources: [contact?.source ?? source] as const
      }
    })
  )
}

/** Who is to be called at each partner. */
export function partyContacts({ pack }: BookInput): readonly Block[] {
  const contacts = Object.entries(pack.region?.partyContacts ?? {})
  const source = pack.norms['N-31']?.source ?? pack.calendar.law.lastDay
  return [
    section('regio-aanspreekpunten', 'Aanspreekpunten van de partners'),
    ...(contacts.length === 0
      ? [note('Open punt: de regio noemt nog van geen partner een vast aanspreekpunt.')]
      : []),
    ...table(
      'Aanspreekpunten van de partners',
      ['partner', 'aanspreekpunt', 'vervanger'],
      contacts.map(([party, contact]) => ({
        cells: [
          [partyLink(party, pack)],
          spell(contact.role),
          spell(contact.substitute ?? 'nog niet genoemd')
        ],
        sources: [contact.source ?? source] as const
      }))
    )
  ]
}

/** Tables that every region is to fill in, and whether this one did: who coordinates, for one. */
export function openTables({ pack, asOf }: BookInput): readonly Block[] {
  const tables = tablesOn(asOf, pack).filter(({ open }) => open !== undefined)
  const items = tables.map(({ name, layer, source }): Item => {
    const isOwn = layer !== undefined && layer === pack.region?.id
    const said = isOwn
      ? 'De regio heeft deze tabel zelf ingevuld.'
      : 'De regio heeft deze tabel nog niet zelf ingevuld; de landelijke geldt.'
    return { text: join('"', [subjectLink(name, pack)], `" ${said}`), sources: [source] }
  })
  if (items.length === 0) return []
  return [section('regio-tabellen', 'Tabellen die de regio zelf mag invullen'), ...list(items)]
}

/** Legal bases that the region states for messages that the layer below holds. */
export function localBases({ pack, below }: BookInput): readonly Block[] {
  const items = Object.values(pack.messages).flatMap((message): readonly Item[] => {
    const { name, legalBasis, basisSource, source, purpose } = message
    if (legalBasis === null || (below?.messages[name]?.legalBasis ?? null) !== null) return []
    const text = join([messageLink(name, pack)], `: ${legalBasis}; doel: ${spell(purpose)}.`)
    return [{ text, sources: [basisSource ?? source] }]
  })
  const held = Object.values(pack.messages).filter(({ legalBasis }) => legalBasis === null)
  return [
    section('regio-grondslagen', 'Grondslagen die de regio noemt'),
    ...(items.length === 0 ? [note('De regio noemt zelf nog geen grondslag.')] : list(items)),
    ...(held.length === 0
      ? []
      : [
          note(
            join(
              `Zonder grondslag blijven ${held.length} berichten liggen; zie `,
              [link('delen-zonder-grondslag', 'het deelregister')],
              '.'
            )
          )
        ])
  ]
}

/** How far the institutions are, for who plans visits. */
export function visits({ pack }: BookInput): readonly Block[] {
  const known = Object.entries(pack.region?.visits ?? {})
  if (known.length === 0) return []
  return [
    section('regio-bezoek', 'Inrichtingen en bezoek'),
    note(
      'Een inrichting die hier niet staat, is nog niet beoordeeld; of zij te ver is, is onbekend.'
    ),
    ...table(
      'Inrichtingen en bezoek',
      ['inrichting', 'afstand', 'te ver voor een bezoek', 'samen op één rit'],
      known.map(([name, { kilometres, isTooFar, trip, source }]) => ({
        cells: [
          name,
          kilometres === null ? 'niet gemeten' : `${kilometres} kilometer`,
          isTooFar ? 'ja' : 'nee',
          trip === null ? 'nog niet afgesproken' : spell(trip)
        ],
        sources: [source] as const
      }))
    )
  ]
}

/** How long cases are kept. */
export function retention({ pack }: BookInput): readonly Block[] {
  const terms = Object.values(pack.retention ?? {})
  return [
    section('regio-bewaren', 'Hoe lang zaken worden bewaard'),
    ...(terms.length === 0
      ? [
          note(
            'Open punt: er is geen bewaartermijn afgesproken, dus niets wordt vanzelf gewist. De regio zet die met de bron in haar afspraken.'
          )
        ]
      : []),
    ...table(
      'Bewaartermijnen',
      ['soort zaak', 'processen', 'bewaard na de laatste dag'],
      terms.map(({ what, processes, period, source }) => ({
        cells: [
          what,
          enumerate(
            processes.map(name => [link(idOf.process(name), pack.processes[name]?.title ?? name)])
          ),
          phrasePeriod(period, 'nl')
        ],
        sources: [source] as const
      }))
    )
  ]
}
