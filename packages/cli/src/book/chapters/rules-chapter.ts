import { phraseDate } from '@ketenregie/core'
import type { Concept, Rule, RuleSet } from '@ketenregie/rules'
import { item, list, note, section, statement, subsection } from '../model/blocks.ts'
import type { Block, Chapter, Item, Sources } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { idOf } from '../model/ids.ts'
import { capital, join, spell } from '../model/text.ts'
import { ruleSetsOn } from '../tell/editions.ts'
import { modalityWords } from '../tell/modality-words.ts'
import { partyLink, subjectLink, subjectTitle } from '../tell/names.ts'
import { tellCondition } from '../tell/tell-condition.ts'
import { tellReadings } from './tell-readings.ts'

/** Every rule and concept: who it is about, its readings, and where they differ. */
export function rulesChapter(input: BookInput): Chapter {
  const sets = ruleSetsOn(input.asOf, input.pack).filter(
    ({ rules, concepts }) => Object.keys(rules).length + Object.keys(concepts).length > 0
  )
  return {
    id: idOf.chapter.rules,
    part: 'De afspraken zelf',
    title: 'Wie doet mee, en wanneer: regels met hun lezingen',
    blocks: [
      note(
        'Waar een zin in de bron op meer manieren te lezen is, staat elke lezing hier met haar reden. Eén lezing is gekozen; die geldt. Wat niet bekend is, telt nooit als nee.'
      ),
      note(
        '"Mag" betekent dat de partij zelf beslist. "Doet" betekent dat de partij het doet als de grond er is. "Op verzoek" betekent dat iemand er eerst om moet vragen. Ligt een zaak buiten de poort van een regel, dan beoordeelt de partij zelf; dat is geen nee.'
      ),
      ...sets.flatMap(set => setBlocks(set, input))
    ]
  }
}

function setBlocks(set: RuleSet, input: BookInput): readonly Block[] {
  const { from, to } = set.valid
  const until = to === null ? '' : ` tot en met ${phraseDate(to, 'nl')}`
  return [
    section(`regelset-${set.name}`, capital(set.name.replaceAll('-', ' '))),
    note(`Versie ${set.version}, geldig vanaf ${phraseDate(from, 'nl')}${until}.`),
    ...Object.values(set.concepts).flatMap(concept => conceptBlocks(concept, input)),
    ...Object.values(set.rules).flatMap(rule => ruleBlocks(rule, input)),
    ...exclusions(set, input)
  ]
}

function conceptBlocks(concept: Concept, input: BookInput): readonly Block[] {
  const { name, source } = concept
  const opening = openParts(concept, [source])
  return [
    subsection(idOf.rule(name), subjectTitle(name, input.pack)),
    ...list(opening),
    ...tellReadings(concept, input)
  ]
}

function ruleBlocks(rule: Rule, input: BookInput): readonly Block[] {
  const { name, source } = rule
  return [
    subsection(idOf.rule(name), subjectTitle(name, input.pack)),
    ...list([...tellRule(rule, input), ...openParts(rule, [source])]),
    ...tellReadings(rule, input)
  ]
}

/** Who it is about, what a ground means, and inside which gate. */
export function tellRule(rule: Rule, { pack }: Pick<BookInput, 'pack'>): readonly Item[] {
  const { party, modality, within, source, minimumNorm } = rule
  const { long } = modalityWords[modality]
  return [
    item(join('Is er grond, dan geldt: ', [partyLink(party, pack)], ` ${long}.`), source),
    ...(within === null
      ? []
      : [
          item(
            join(
              'Dit geldt alleen binnen de poort: ',
              [subjectLink(within, pack)],
              ' Is het antwoord daarop nee, dan beoordeelt de partij zelf of zij meedoet.'
            ),
            source
          )
        ]),
    ...(minimumNorm === true
      ? [item('Dit is een minimumnorm: een regio mag haar niet afzwakken.', source)]
      : [])
  ]
}

const openWords = {
  reading: 'een andere lezing kiezen',
  condition: 'de voorwaarde invullen of aanscherpen',
  gate: 'de poort kiezen',
  modality: 'kiezen tussen mag, doet en op verzoek',
  party: 'een andere partij aanwijzen'
} as const

function openParts({ open = [] }: Rule | Concept, sources: Sources): readonly Item[] {
  if (open.length === 0) return []
  const may = open.map(part => openWords[part]).join(', of ')
  return [{ text: `Een regio mag hier ${may}.`, sources }]
}

function exclusions({ name, excluded, ...set }: RuleSet, { pack }: BookInput): readonly Block[] {
  const [first] = [...Object.values(set.rules), ...Object.values(set.concepts)]
  if (excluded.length === 0 || first === undefined) return []
  const sources: Sources = [first.source]
  return [
    subsection(`regelset-${name}-uitgesloten`, 'Wat niet samen kan voorkomen'),
    statement(
      `Deze combinaties tellen in ${spell(name)} niet mee, omdat ze niet kunnen voorkomen.`,
      ...sources
    ),
    ...list(
      excluded.map(({ when, why }) => ({
        text: why,
        sources,
        items: [tellCondition(when, { pack, sources })]
      }))
    )
  ]
}
