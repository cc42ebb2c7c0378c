import { phrasePeriod } from '@ketenregie/core'
import type { FactDefinition, Sensitivity } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { note, section, table } from '../model/blocks.ts'
import type { Chapter, Row, Sources } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { idOf } from '../model/ids.ts'
import { enumerate, spell } from '../model/text.ts'
import { partyLink } from '../tell/names.ts'
import { domainTitle } from './tasks-chapter.ts'

export const sensitivityWords: Readonly<Record<Sensitivity, string>> = {
  ordinary: 'gewoon',
  special: 'bijzonder persoonsgegeven',
  criminal: 'strafrechtelijk gegeven'
}

/** Every question that a party can be asked, with who knows the answer. */
export function factsChapter({ pack }: BookInput): Chapter {
  const facts = Object.values(pack.facts)
  const domains = [...new Set(facts.map(({ lifeDomain }) => lifeDomain))]
  return {
    id: idOf.chapter.facts,
    part: 'De afspraken zelf',
    title: 'Feiten: wat gevraagd kan worden, en aan wie',
    blocks: [
      note(
        'Een feit wordt alleen gevraagd als het antwoord nog iets kan uitmaken. Een feit dat niet bekend is, telt nooit als nee.'
      ),
      ...domains.flatMap(domain => [
        section(`feiten-${domain ?? 'geen'}`, domainTitle(domain)),
        ...table(
          `Feiten: ${domainTitle(domain)}`,
          ['vraag', 'naam', 'antwoorden', 'wie het weet', 'gevoeligheid', 'hoe lang het telt'],
          facts.filter(({ lifeDomain }) => lifeDomain === domain).map(fact => rowOf(fact, pack))
        )
      ])
    ]
  }
}

function rowOf(fact: FactDefinition, pack: AgreementPack): Row {
  const { name, holders, sensitivity, fresh } = fact
  return {
    id: idOf.fact(name),
    cells: [
      fact.question,
      spell(name),
      domainWords(fact),
      enumerate([holders.first, ...holders.also].map(party => [partyLink(party, pack)])),
      sensitivityWords[sensitivity],
      fresh === null ? 'blijft gelden' : phrasePeriod(fresh, 'nl')
    ],
    sources: factSources(fact, pack)
  }
}

function domainWords({ domain }: FactDefinition): string {
  switch (domain.kind) {
    case 'yes-no':
      return 'ja of nee'
    case 'choice':
      return domain.options.map(spell).join(', ')
    case 'set':
      return `een of meer van: ${domain.options.map(spell).join(', ')}`
    case 'number':
      return `${domain.from} tot en met ${domain.to}`
    case 'date':
      return 'een datum'
    case 'code':
      return `een code zoals ${domain.prefix}${'0'.repeat(domain.digits)}`
  }
}

/** A fact that names no source of its own rests on what asks for it. */
export function factSources({ name, source }: FactDefinition, pack: AgreementPack): Sources {
  if (source !== null) return [source]
  const [message] = Object.values(pack.messages).filter(({ facts }) => facts.includes(name))
  return [message?.source ?? pack.calendar.law.lastDay]
}
