import { phraseDate } from '@ketenregie/core'
import type { MessageDefinition } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { note, section, table } from '../model/blocks.ts'
import type { Chapter, Row, Text } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { idOf } from '../model/ids.ts'
import { capital, enumerate, spell } from '../model/text.ts'
import { factLink, partyLink } from '../tell/names.ts'

/** Who shares what with whom, why and on which ground, and what is held for want of one. */
export function sharingChapter({ pack }: BookInput): Chapter {
  const messages = Object.values(pack.messages)
  const sent = messages.filter(({ legalBasis }) => legalBasis !== null)
  const held = messages.filter(({ legalBasis }) => legalBasis === null)
  return {
    id: idOf.chapter.sharing,
    part: 'De afspraken zelf',
    title: 'Deelregister: wie deelt wat met wie',
    blocks: [
      note(
        'Elk bericht noemt een doel en een grondslag. Of een genoemde grondslag klopt, bevestigt de privacyfunctionaris van de regio.'
      ),
      section('delen-met-grondslag', 'Wat gedeeld wordt'),
      ...table(
        'Berichten met een grondslag',
        ['bericht', 'van', 'aan', 'doel', 'grondslag', 'welke feiten'],
        sent.map(message => rowOf(message, pack))
      ),
      section('delen-zonder-grondslag', 'Wat blijft liggen: er is geen grondslag genoemd'),
      note('Deze berichten staan klaar in de wachtrij, met de reden erbij. Er gaat niets weg.'),
      ...table(
        'Berichten zonder grondslag',
        ['bericht', 'van', 'aan', 'doel', 'grondslag', 'welke feiten'],
        held.map(message => rowOf(message, pack))
      )
    ]
  }
}

function rowOf(message: MessageDefinition, pack: AgreementPack): Row {
  const { name, kind, from, to, purpose, source } = message
  return {
    id: idOf.message(name),
    cells: [
      `${capital(spell(kind))}${validWords(message)}`,
      [partyLink(from, pack)],
      [partyLink(to, pack)],
      spell(purpose),
      basisWords(message),
      fieldsOf(message, pack)
    ],
    sources: [source]
  }
}

export function basisWords({ legalBasis }: MessageDefinition): string {
  return legalBasis ?? 'nog niet genoemd; het bericht blijft liggen'
}

export function fieldsOf({ facts }: MessageDefinition, pack: AgreementPack): Text {
  if (facts.length === 0) return 'geen feiten over de persoon'
  return enumerate(facts.map(fact => [factLink(fact, pack)]))
}

function validWords({ valid: { from, to } }: MessageDefinition): string {
  const since = from === null ? '' : ` vanaf ${phraseDate(from, 'nl')}`
  const until = to === null ? '' : ` tot en met ${phraseDate(to, 'nl')}`
  return since + until === '' ? '' : `,${since}${until}`
}
