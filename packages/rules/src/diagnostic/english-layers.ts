import type { Catalogue } from '@ketenregie/core'
import type { OpenPart } from '../model/layered.ts'
import type { OpeningKind } from '../model/region.ts'
import { dutchFor, openParts } from '../read/dutch.ts'
import { list } from './list.ts'
import { relationExample } from './relation-example.ts'
import type { LayerProblems, LayerRelation, LimitExample, LimitRelation } from './layer-problems.ts'
import { unknownEn as unknown } from './phrase-unknown.ts'

export const layerProblemsEn: Catalogue<LayerProblems> = {
  'rules/wrong-base': ({ wanted, found }) => ({
    text: `This region rests on ${wanted}, but ${found === null ? 'that layer is not there' : `${found} was read`}.`,
    advice: 'Read the right layer with it, or change "baseert_op".'
  }),
  'rules/already-agreed': ({ name, base }) => ({
    text: `"${name}" is agreed in the layer "${base}" already.`,
    advice: 'Remove it here; a region fills in only what is open there.'
  }),
  'rules/layer-order': ({ region, below }) => ({
    text: `${region} cannot rest on ${below}.`,
    advice: 'The order is national, then a region, then a municipality of that region.'
  }),
  'rules/other-region': ({ written, region }) => ({
    text: `This file is of ${written}, but this layer is of ${region ?? 'no region'}.`,
    advice: 'Put the file with the right region, or change "gebied".'
  }),
  'rules/nothing-below': ({ name }) => ({
    text: `"${name}" overrides something, but no layer lies below this one.`,
    advice: 'Read the layer below with it, or remove "overschrijft".'
  }),
  'rules/unknown-override': params =>
    unknown(`The layer below has no "${params.name}" here.`, params),
  'rules/not-open': ({ name, part }) => ({
    text: `The layer below does not leave ${partsEn[part]} of "${name}" open.`,
    advice: `Remove it here, or ask whether the layer below opens it (open: ${part === 'table' ? 'ja' : `[${dutchFor(openParts, part) ?? part}]`}).`
  }),
  'rules/layer-relation': params => ({
    text: `"${params.name}" is ${relationEn(params)} here.`,
    ...relationExample(params)
  }),
  'rules/layer-not-compared': ({ name }) => ({
    text: `"${name}" is too large to compare with the layer below.`,
    advice: 'Split the condition into concepts, or leave it as it is.'
  }),
  'rules/limit-relation': params => ({
    text: `The time limit "${params.name}" is ${changedLimitEn(params)} here.${limitExampleEn(params.example)}`
  }),
  'rules/equated-in-known-year': ({ day, base }) => ({
    text: `All equated days of the year of ${day} are known in the layer "${base}" already.`,
    advice:
      'A region adds days only of years that are not known there. When a day is missing, tell whoever keeps that layer.'
  }),
  'rules/known-years-apart': ({ here, below }) => ({
    text: `The years ${here.from} to ${here.to} do not adjoin what is known below: ${below.from} to ${below.to}.`,
    advice: `Take in the decrees of the years between as well, or begin with ${below.to + 1}.`
  }),
  'rules/open-matter': ({ what, owner, open, source, at }) => ({
    text: `Open point for ${owner}: ${what}${open.length === 0 ? '' : ` It is about ${open.join(', ')}.`}`,
    advice: `It is open in ${source}, ${at}. Once it is settled, remove it here.`
  }),
  'rules/open-matter-closed': ({ name, closed }) => ({
    text: `Open point "${name}" names what is open no more: ${list(closed, 'and')}.`,
    advice: 'Take it out under "betreft"; when nothing is left, take out the whole point.'
  }),
  'rules/open-not-listed': ({ kind, names }) => ({
    text: `${openEn[kind]} ${list(names, 'and')}. No open point names it.`,
    advice:
      'Make an open point of it, with an owner and a source, and put this under "betreft"; or agree on it.'
  }),
  'rules/task-of-cases': ({ task }) => ({
    text: `${task} is work in a case, and no arrangement that stands apart from cases.`,
    advice: 'Under "regelingen" name only tasks with "soort: structureel".'
  }),
  'rules/unknown-arrangement-place': params =>
    unknown(`${params.task} is not asked of "${params.name}".`, params),
  'rules/recalibrated-before': ({ since, recalibrateBy }) => ({
    text: `This arrangement holds since ${since} and was to be recalibrated before ${recalibrateBy} already.`,
    advice: 'Mend "sinds" or "herijken_voor".'
  }),
  'rules/norm-asks-not': ({ norm, party }) => ({
    text: `${norm} does not ask "${party}" to account for it.`,
    advice: 'Remove the party here, or name it in the norm under "verantwoording".'
  }),
  'rules/recalibration-overdue': ({ region, due, asOf }) => ({
    text: `The agreements of ${region} would be recalibrated by ${due}; it is ${asOf}.`,
    advice: 'Recalibrate them, and write the day of it under "laatst".'
  })
}

const partsEn: Readonly<Record<OpenPart | 'table', string>> = {
  reading: 'the reading',
  condition: 'the condition',
  gate: 'what stands under "binnen"',
  modality: 'the modality',
  party: 'the party',
  table: 'the rows'
}

function relationEn({ relation }: LayerRelation): string {
  const words = {
    stricter: 'stricter than in the layer below (it holds in fewer cases)',
    looser: 'looser than in the layer below (it holds in more cases)',
    equal: 'equal to that in the layer below',
    different: 'different from that in the layer below'
  }
  return words[relation]
}

/** How a limit differs from that of the layer below. */
export function changedLimitEn({ relation }: LimitRelation): string {
  const words = {
    shorter: 'shorter than in the layer below',
    longer: 'longer than in the layer below',
    equal: 'as long as in the layer below',
    different: 'now shorter, now longer than in the layer below, or counts from something else'
  }
  return words[relation]
}

/** From which start it shows, with the last days; a sentence of its own. */
export function limitExampleEn(example: LimitExample | null): string {
  if (example === null) return ''
  const { start, below, here, and = [] } = example
  const also = and.map(({ of, on }) => `, with "${of}" on ${on},`).join(' and')
  const ends = here === null ? 'on no certain day here' : `on ${here} here`
  return ` From ${start}${also} it ends ${ends}, and on ${below} in the layer below.`
}

const openEn: Readonly<Record<OpeningKind, string>> = {
  tasks: 'Not arranged everywhere yet:',
  limits: 'Without a length yet, as a limit:',
  messages: 'Without a legal basis yet, as a message:',
  norms: 'Not met yet, as a norm:',
  indicators: 'Without a target yet:',
  tables: 'Not filled in yet, as a table:'
}
