import { phraseDate } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { collectRegister } from '../../register/collect-register.ts'
import type { RegisterField, Sharing } from '../../register/collect-register.ts'
import type { Row, Sources, Text } from '../model/book.ts'
import { idOf } from '../model/ids.ts'
import { capital, enumerate, spell } from '../model/text.ts'
import { factLink, messageLink, partyLink } from '../tell/names.ts'

/** The columns that every table of messages can have. */
export const sharingColumns = [
  'bericht',
  'van',
  'aan',
  'doel',
  'grondslag',
  'welke feiten'
] as const

type Column = (typeof sharingColumns)[number]

/** What the register says of the sharing from or to a party, in the columns that are asked for. */
export function sharingRows(
  pack: AgreementPack,
  columns: readonly Column[],
  isWanted: (sharing: Sharing) => boolean
): readonly Row[] {
  return collectRegister(pack)
    .shared.filter(isWanted)
    .map(sharing => ({
      cells: columns.map(column => cellOf(sharing, column, pack)),
      sources: sharingSources(sharing)
    }))
}

/** As a row of the register itself, which links lead to. */
export function registerRow(sharing: Sharing, pack: AgreementPack): Row {
  const [, ...others] = sharingColumns
  return {
    id: idOf.message(sharing.name),
    cells: [
      `${capital(spell(sharing.kind))}${validWords(sharing)}`,
      ...others.map(column => cellOf(sharing, column, pack))
    ],
    sources: sharingSources(sharing)
  }
}

function cellOf(sharing: Sharing, column: Column, pack: AgreementPack): Text {
  const { name, from, to, purpose, basis, fields } = sharing
  switch (column) {
    case 'bericht':
      return [messageLink(name, pack)]
    case 'van':
      return [partyLink(from, pack)]
    case 'aan':
      return [partyLink(to, pack)]
    case 'doel':
      return capital(spell(purpose))
    case 'grondslag':
      return basis ?? 'nog niet genoemd; het bericht blijft liggen'
    case 'welke feiten':
      return fieldNames(fields, pack)
  }
}

export function fieldNames(fields: readonly RegisterField[], pack: AgreementPack): Text {
  if (fields.length === 0) return 'geen feiten over de persoon'
  return enumerate(fields.map(({ fact }) => [factLink(fact, pack)]))
}

/** Where the message stands and where its legal basis stands. */
function sharingSources({ source, basisSource }: Sharing): Sources {
  return basisSource === null ? [source] : [source, basisSource]
}

function validWords({ valid: { from, to } }: Sharing): string {
  const since = from === null ? '' : ` vanaf ${phraseDate(from, 'nl')}`
  const until = to === null ? '' : ` tot en met ${phraseDate(to, 'nl')}`
  return since + until === '' ? '' : `,${since}${until}`
}
