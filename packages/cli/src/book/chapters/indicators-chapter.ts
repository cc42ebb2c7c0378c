import { unreachable } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { note, section, table } from '../model/blocks.ts'
import type { Block, Chapter, Row, Text } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { idOf } from '../model/ids.ts'
import { join, spell } from '../model/text.ts'
import { eventTitle } from '../tell/tell-limit.ts'
import { factLink, limitLink, partyLink, taskLink } from '../tell/names.ts'

type Indicator = NonNullable<AgreementPack['indicators']>[string]
type Moment = Extract<Indicator['measure'], { readonly kind: 'fact-yes' }>['after']

const aspects: Readonly<Record<Indicator['aspect'], string>> = {
  course: 'Hoe zaken verlopen',
  'life-domains': 'Leefgebieden',
  interventions: 'Interventies',
  recidivism: 'Recidive',
  advice: 'Wat een omgevingsadvies bracht'
}

/** What is measured over cases, and what a region aims at; null where nothing is measured. */
export function indicatorsChapter({ pack }: BookInput): Chapter | null {
  const indicators = Object.values(pack.indicators ?? {})
  if (indicators.length === 0) return null
  const kinds = [...new Set(indicators.map(({ aspect }) => aspect))]
  return {
    id: idOf.chapter.indicators,
    part: 'De afspraken zelf',
    title: 'Cijfers: wat wordt gemeten, en wat het doel is',
    blocks: [
      note(
        'Een cijfer gaat over groepen en zegt niets over een persoon. Aantallen van een tot en met vier worden niet getoond.'
      ),
      ...kinds.flatMap((aspect): readonly Block[] => [
        section(`cijfers-${aspect}`, aspects[aspect]),
        ...table(
          `Cijfers: ${aspects[aspect]}`,
          ['wat', 'hoe het wordt gemeten', ...(pack.region === null ? [] : ['doel in deze regio'])],
          indicators.filter(each => each.aspect === aspect).map(each => rowOf(each, pack))
        )
      ])
    ]
  }
}

function rowOf(indicator: Indicator, pack: AgreementPack): Row {
  const { name, what, source } = indicator
  const target = pack.region?.targets[name]
  return {
    id: idOf.indicator(name),
    cells: [
      what,
      measureOf(indicator, pack),
      ...(pack.region === null ? [] : [targetOf(indicator, pack)])
    ],
    sources: target === undefined ? [source] : [source, target.source]
  }
}

function targetOf({ name, measure }: Indicator, pack: AgreementPack): Text {
  const target = pack.region?.targets[name]
  if (target === undefined)
    return measure.kind === 'outside' ? 'niet van toepassing' : 'nog niet afgesproken'
  const unit = measure.kind === 'days-between' ? ' dagen' : '%'
  const bound = target.bound.kind === 'least' ? 'minstens' : 'hoogstens'
  return join(
    `${bound} ${target.bound.value}${unit}; `,
    [partyLink(target.answers, pack)],
    ' staat ervoor in, en ',
    [partyLink(target.decides, pack)],
    ' beslist als het niet wordt gehaald'
  )
}

function measureOf({ measure }: Indicator, pack: AgreementPack): Text {
  switch (measure.kind) {
    case 'limit-met':
      return join(
        'het deel van de zaken waarin "',
        [limitLink(measure.limit, pack)],
        '" op tijd was'
      )
    case 'task-done':
      return join('het deel van de zaken waarin taak ', taskLink(measure.task, pack), ' klaar is')
    case 'fact-yes':
      return join(
        'het deel met antwoord ja op ',
        [factLink(measure.fact, pack)],
        ', na ',
        momentOf(measure.after, pack)
      )
    case 'change':
      return join(
        'hoe het antwoord op ',
        [factLink(measure.fact, pack)],
        ' van het eerste tot het laatste keer veranderde, na ',
        momentOf(measure.after, pack)
      )
    case 'interventions':
      return `of er taken over ${spell(measure.lifeDomain)} waren, en of die zijn afgerond`
    case 'person':
      return `het deel van de zaken ${personWords[measure.role]}`
    case 'days-between':
      return join(
        'het middelste aantal dagen van ',
        momentOf(measure.from, pack),
        ' tot ',
        momentOf(measure.to, pack)
      )
    case 'count-by':
      return join('aantal zaken per antwoord op ', [factLink(measure.fact, pack)])
    case 'outside':
      return `komt van elders: ${measure.why}`
    default:
      return unreachable(measure)
  }
}

const personWords = {
  informed: 'waarin de persoon zelf bericht kreeg',
  'spoken-with': 'waarin met de persoon is gesproken',
  'on-record': 'waarin het journaal laat zien aan wie iets is gegeven'
} as const

function momentOf(moment: Moment, pack: AgreementPack): Text {
  return moment.kind === 'fact'
    ? [factLink(moment.fact, pack)]
    : `"${eventTitle(moment.event, pack)}"`
}
