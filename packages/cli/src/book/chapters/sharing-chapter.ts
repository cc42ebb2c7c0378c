import type { AgreementPack } from '@ketenregie/rules'
import { collectRegister } from '../../register/collect-register.ts'
import type { PersonLine, Receiver, Register } from '../../register/collect-register.ts'
import { link, list, note, section, table } from '../model/blocks.ts'
import type { Block, Chapter, Item, Row, Sources } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { idOf } from '../model/ids.ts'
import { capital, enumerate, finish, join, spell } from '../model/text.ts'
import { messageLink, partyLink, partyName } from '../tell/names.ts'
import { sensitivityWords } from './facts-chapter.ts'
import { fieldNames, registerRow, sharingColumns } from './sharing-rows.ts'

/** The register of `ketenregie register` as a chapter: the same register, told in words. */
export function sharingChapter({ pack }: BookInput): Chapter {
  const register = collectRegister(pack)
  const sent = register.shared.filter(({ basis }) => basis !== null)
  const held = register.shared.filter(({ basis }) => basis === null)
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
        sharingColumns,
        sent.map(each => registerRow(each, pack))
      ),
      section('delen-zonder-grondslag', 'Wat blijft liggen: er is geen grondslag genoemd'),
      note(
        held.length === 0
          ? 'Niets: elk bericht heeft een grondslag.'
          : 'Deze berichten staan klaar in de wachtrij, met de reden erbij. Er gaat niets weg. Een regio noemt de grondslag met de bron.'
      ),
      ...table(
        'Berichten zonder grondslag',
        sharingColumns,
        held.map(each => registerRow(each, pack))
      ),
      ...notCovered(register, pack),
      section('delen-per-partij', 'Wat elke partij krijgt, en waarvoor'),
      note(
        'Een veld dat op een grondslag wacht, krijgt de partij nog niet. Bij elke verstrekking staat in het dossier van de zaak: welke velden, aan wie, waarvoor, op welke grond en wanneer.'
      ),
      ...table(
        'Wat elke partij krijgt, per doel',
        ['partij', 'doel', 'wat zij krijgt', 'gevoeligste soort', 'wacht op een grondslag'],
        register.receivers.map(each => receiverRow(each, register, pack))
      ),
      ...person(register, pack)
    ]
  }
}

function receiverRow(
  { party, purpose, fields, held, sensitivity }: Receiver,
  { shared }: Register,
  pack: AgreementPack
): Row {
  const [first, ...more] = shared.filter(each => each.to === party && each.purpose === purpose)
  const sources: Sources = [
    first?.source ?? pack.calendar.law.lastDay,
    ...more.map(({ source }) => source)
  ]
  return {
    cells: [
      [partyLink(party, pack)],
      capital(spell(purpose)),
      fields.length === 0 ? 'niets over de persoon' : fieldNames(fields, pack),
      sensitivity === null ? 'geen' : sensitivityWords[sensitivity],
      held.length === 0 ? 'niets' : fieldNames(held, pack)
    ],
    sources
  }
}

/** Signals of time limits that no sharing agreement names. */
function notCovered({ notCovered: missing }: Register, pack: AgreementPack): readonly Block[] {
  if (missing.length === 0) return []
  const items = missing.flatMap(({ kind, to }): readonly Item[] => {
    const limit = Object.values(pack.timeLimits).find(({ ladder }) =>
      ladder.some(signal => signal.message === kind && signal.to === to)
    )
    const source = limit?.versions[0]?.source
    const text = `Het sein "${spell(kind)}" naar ${partyName(to, pack)}.`
    return source === undefined ? [] : [{ text, sources: [source] }]
  })
  return [
    section('delen-seinen', 'Seinen waarover niets is afgesproken'),
    note('Een termijn noemt deze seinen, maar geen afspraak over delen. Ze blijven liggen.'),
    ...list(items)
  ]
}

const roleWords: Readonly<Record<PersonLine['role'], string>> = {
  informed: 'Ingelicht',
  'spoken-with': 'Gesproken',
  'on-record': 'Na te gaan'
}

/** What the agreements do for the person whom a case is about. */
function person({ person: lines }: Register, pack: AgreementPack): readonly Block[] {
  if (lines.length === 0) return []
  return [
    section('delen-betrokkene', 'De betrokkene: ingelicht, gesproken en na te gaan'),
    ...table(
      'Wat er voor de betrokkene is geregeld',
      ['wat', 'wat de bron vraagt', 'waar het gebeurt'],
      lines.flatMap(line => personRow(line, pack))
    )
  ]
}

function personRow(
  { role, norm, text, messages, steps }: PersonLine,
  pack: AgreementPack
): readonly Row[] {
  const source = pack.norms[norm]?.source
  if (source === undefined) return []
  const processes = [...new Set(steps.map(step => step.split(': ')[0] ?? step))]
  const where = [
    ...messages.map(name => join('bericht "', [messageLink(name, pack)], '"')),
    ...processes.map(name =>
      join('werkinstructie "', [link(idOf.process(name), pack.processes[name]?.title ?? name)], '"')
    )
  ]
  return [
    {
      cells: [
        roleWords[role],
        join([link(idOf.norm(norm), norm)], finish(`: ${text}`)),
        where.length === 0 ? 'in het dossier van de zaak' : enumerate(where)
      ],
      sources: [source]
    }
  ]
}
