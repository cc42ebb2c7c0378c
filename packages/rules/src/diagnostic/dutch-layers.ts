import type { Catalogue } from '@ketenregie/core'
import type { OpenPart } from '../model/layered.ts'
import type { OpeningKind } from '../model/region.ts'
import { dutchFor, openParts } from '../read/dutch.ts'
import { list } from './list.ts'
import { relationExample } from './relation-example.ts'
import type { LayerProblems, LayerRelation, LimitExample, LimitRelation } from './layer-problems.ts'
import { unknownNl as unknown } from './phrase-unknown.ts'

export const layerProblemsNl: Catalogue<LayerProblems> = {
  'rules/wrong-base': ({ wanted, found }) => ({
    text: `Dit gebied steunt op ${wanted}, maar ${found === null ? 'die laag is er niet bij' : `gelezen is ${found}`}.`,
    advice: 'Lees de juiste laag erbij, of pas "baseert_op" aan.'
  }),
  'rules/already-agreed': ({ name, base }) => ({
    text: `"${name}" is al afgesproken in de laag "${base}".`,
    advice: 'Haal het hier weg; alleen wat daar open is, kan een gebied invullen.'
  }),
  'rules/layer-order': ({ region, below }) => ({
    text: `${region} kan niet steunen op ${below}.`,
    advice: 'De volgorde is landelijk, dan regio, dan een gemeente van die regio.'
  }),
  'rules/other-region': ({ written, region }) => ({
    text: `Dit bestand is van ${written}, maar deze laag is van ${region ?? 'geen gebied'}.`,
    advice: 'Zet het bestand bij het juiste gebied, of pas "gebied" aan.'
  }),
  'rules/nothing-below': ({ name }) => ({
    text: `"${name}" overschrijft iets, maar er ligt geen laag onder deze.`,
    advice: 'Lees de onderliggende laag erbij, of haal "overschrijft" weg.'
  }),
  'rules/unknown-override': params =>
    unknown(`De onderliggende laag heeft hier geen "${params.name}".`, params),
  'rules/not-open': ({ name, part }) => ({
    text: `De onderliggende laag laat ${partsNl[part]} van "${name}" niet open.`,
    advice: `Haal het hier weg, of vraag of de laag eronder het open laat (open: ${part === 'table' ? 'ja' : `[${dutchFor(openParts, part) ?? part}]`}).`
  }),
  'rules/layer-relation': params => ({
    text: `"${params.name}" is hier ${relationNl(params)}.`,
    ...relationExample(params)
  }),
  'rules/layer-not-compared': ({ name }) => ({
    text: `"${name}" is te groot om met de onderliggende laag te vergelijken.`,
    advice: 'Verdeel de voorwaarde over begrippen, of laat haar gelijk.'
  }),
  'rules/limit-relation': params => ({
    text: `De termijn "${params.name}" is hier ${changedLimitNl(params)}.${limitExampleNl(params.example)}`
  }),
  'rules/equated-in-known-year': ({ day, base }) => ({
    text: `Van het jaar van ${day} zijn alle gelijkgestelde dagen al bekend in de laag "${base}".`,
    advice:
      'Een gebied voegt alleen dagen toe van jaren die daar nog niet bekend zijn. Ontbreekt er een dag, meld dat dan bij wie die laag beheert.'
  }),
  'rules/known-years-apart': ({ here, below }) => ({
    text: `De jaren ${here.from} tot en met ${here.to} sluiten niet aan op wat eronder bekend is: ${below.from} tot en met ${below.to}.`,
    advice: `Neem ook de besluiten van de jaren ertussen op, of begin bij ${below.to + 1}.`
  }),
  'rules/open-matter': ({ what, owner, open, source, at }) => ({
    text: `Open punt voor ${owner}: ${what}${open.length === 0 ? '' : ` Het gaat om ${open.join(', ')}.`}`,
    advice: `Het staat open in ${source}, ${at}. Is het opgelost, haal het dan hier weg.`
  }),
  'rules/open-matter-closed': ({ name, closed }) => ({
    text: `Open punt "${name}" noemt wat niet meer open is: ${list(closed, 'en')}.`,
    advice: 'Haal het weg onder "betreft"; blijft er niets over, haal dan het hele punt weg.'
  }),
  'rules/open-not-listed': ({ kind, names }) => ({
    text: `${openNl[kind]} ${list(names, 'en')}. Geen open punt noemt dat.`,
    advice:
      'Maak er een open punt van, met een eigenaar en een bron, en zet dit onder "betreft"; of spreek het af.'
  }),
  'rules/task-of-cases': ({ task }) => ({
    text: `${task} is werk in een zaak, en geen afspraak die apart van zaken geldt.`,
    advice: 'Noem bij "regelingen" alleen taken met "soort: structureel".'
  }),
  'rules/unknown-arrangement-place': params =>
    unknown(`Van "${params.name}" wordt ${params.task} niet gevraagd.`, params),
  'rules/recalibrated-before': ({ since, recalibrateBy }) => ({
    text: `Deze afspraak geldt sinds ${since} en moest al voor ${recalibrateBy} worden herijkt.`,
    advice: 'Verbeter "sinds" of "herijken_voor".'
  }),
  'rules/norm-asks-not': ({ norm, party }) => ({
    text: `${norm} vraagt van "${party}" geen verantwoording.`,
    advice: 'Haal de partij hier weg, of zet haar in de norm onder "verantwoording".'
  }),
  'rules/recalibration-overdue': ({ region, due, asOf }) => ({
    text: `De afspraken van ${region} zouden uiterlijk ${due} herijkt zijn; het is ${asOf}.`,
    advice: 'Herijk ze, en zet de dag daarvan bij "laatst".'
  })
}

const partsNl: Readonly<Record<OpenPart | 'table', string>> = {
  reading: 'de lezing',
  condition: 'de voorwaarde',
  gate: 'wat er bij "binnen" staat',
  modality: 'de modaliteit',
  party: 'de partij',
  table: 'de rijen'
}

function relationNl({ relation }: LayerRelation): string {
  const words = {
    stricter: 'strenger dan in de laag eronder: zij geldt in minder gevallen',
    looser: 'ruimer dan in de laag eronder: zij geldt in meer gevallen',
    equal: 'gelijk aan die in de laag eronder',
    different: 'anders dan in de laag eronder'
  }
  return words[relation]
}

/** How a limit differs from that of the layer below. */
export function changedLimitNl({ relation }: LimitRelation): string {
  const words = {
    shorter: 'korter dan in de laag eronder',
    longer: 'langer dan in de laag eronder',
    equal: 'even lang als in de laag eronder',
    different: 'soms korter en soms langer dan in de laag eronder, of loopt vanaf iets anders'
  }
  return words[relation]
}

/** From which start it shows, with the last days; a sentence of its own. */
export function limitExampleNl(example: LimitExample | null): string {
  if (example === null) return ''
  const { start, below, here, and = [] } = example
  const also = and.map(({ of, on }) => `, met "${of}" op ${on},`).join(' en')
  const ends = here === null ? 'hier niet op een dag die vaststaat' : `hier op ${here}`
  return ` Vanaf ${start}${also} eindigt zij ${ends}, en in de laag eronder op ${below}.`
}

const openNl: Readonly<Record<OpeningKind, string>> = {
  tasks: 'Nog niet overal geregeld:',
  limits: 'Nog zonder lengte, als termijn:',
  messages: 'Nog zonder grondslag, als bericht:',
  norms: 'Nog niet voldaan, als norm:',
  indicators: 'Nog zonder streefwaarde:',
  tables: 'Nog niet ingevuld, als tabel:'
}
