import type { Catalogue } from '@ketenregie/core'
import type { AskedBy } from '../layer/asked-by.ts'
import { changedLimitEn, limitExampleEn } from './english-layers.ts'
import type { LayerRelation } from './layer-problems.ts'
import { list } from './list.ts'
import type {
  ChangedMessage,
  LostOfRule,
  LostTask,
  NormProblems,
  WeakTarget
} from './norm-problems.ts'
import { printGiven } from './print-example.ts'
import { relationExample } from './relation-example.ts'

export const normProblemsEn: Catalogue<NormProblems> = {
  'rules/weakens-norm': ({ asked, lost, ...params }) => ({
    text: `"${params.name}" is weakened here: ${weakened(params, lost)}. ${cited(asked)}`,
    advice: 'Keep the rule as it is, or change it only where it is open and towards asking more.',
    ...relationExample(params)
  }),
  'rules/limit-weakens-norm': ({ asked, ...params }) => ({
    text: `The time limit "${params.name}" is weakened here: it is ${changedLimitEn(params)}.${limitExampleEn(params.example)} ${cited(asked)}`,
    advice: 'Keep the limit as it is, or make it shorter where it is open.'
  }),
  'rules/reminder-weakens-norm': ({ name, to, message, start, below, here, asked }) => ({
    text: `A message around the time limit "${name}" is lost. When it runs from ${start}, "${to}" gets "${message}" on ${below}, and here ${here === null ? 'never' : `only on ${here}`}. ${cited(asked)}`,
    advice: 'Take over all steps of the layer below; a region adds steps to them.'
  }),
  'rules/task-weakens-norm': ({ asked, ...task }) => ({
    text: `${task.task} is weakened here: ${lostTask(task)}. ${cited(asked)}`,
    advice: 'Remove the task here; it then holds as in the layer below.',
    ...(task.given === null ? {} : { example: printGiven(task.given) })
  }),
  'rules/message-weakens-norm': ({ asked, ...message }) => ({
    text: `The message "${message.name}" is ${message.way === 'wider' ? 'wider' : 'less'} here than in the layer below: ${changedMessage(message)}. ${cited(asked)}`,
    advice:
      message.way === 'wider'
        ? 'Remove the message here. When there is a basis for sharing more, make a message of your own for it.'
        : 'Remove the message here; it then goes as in the layer below.'
  }),
  'rules/recalibration-weakens-norm': ({ last, below, here, asked }) => ({
    text: `The recalibration comes too late here: after ${last} it is due by ${below}, and here only by ${here}. ${cited(asked)}`,
    advice: 'Write a shorter time under "elke".'
  }),
  'rules/duty-weakens-norm': ({ parties, asked }) => ({
    text: `${normsOf(asked)} is weakened here: ${list(parties, 'and')} would not account for it any more. ${cited(asked)}`,
    advice: 'Remove the norm here; it then holds as in the layer below.'
  }),
  'rules/claims-norm': ({ party, lacks, asked }) => ({
    text: `This says that "${party}" meets ${normsOf(asked)}, but this file has ${lacksEn[lacks]}. ${cited(asked)}`,
    advice: 'Add what is missing, or write "stand: onbekend" or "stand: ontbreekt".'
  }),
  'rules/claims-arrangement': ({ task, place, party, responsible, asked }) => ({
    text: `${task} is said to be arranged for ${place === 'overal' ? 'every place' : place}, but "${responsible}" answers for it and "${party}" does not: whoever asks "${party}" finds nobody. ${cited(asked)}`,
    advice: `Write "verantwoordelijk: ${party}", or "stand: ontbreekt". Who carries it out can stand under "afspraak".`
  }),
  'rules/target-weakens-norm': ({ indicator, shown, asked }) => ({
    text: `The target of "${indicator}" asks less than was agreed: ${weakTarget(shown)}. ${cited(asked)}`,
    advice: 'Choose a target that asks more.'
  })
}

function cited(asked: readonly AskedBy[]): string {
  const from = asked.map(({ norm, source, at }) => `${norm} (${source}, ${at})`)
  return `The minimum stands in ${from.join(' and ')}.`
}

function normsOf(asked: readonly AskedBy[]): string {
  return asked.map(({ norm }) => norm).join(' and ')
}

const modalities = { may: 'may', does: 'does', 'on-request': 'on request' } as const

function weakened({ relation }: LayerRelation, lost: LostOfRule | null): string {
  if (lost?.part === 'party')
    return `in the layer below it is of "${lost.below}", here of "${lost.here}"`
  if (lost?.part === 'modality')
    return `in the layer below it is "${modalityOf(lost.below)}", here "${modalityOf(lost.here)}"`
  if (relation === 'stricter') return 'it holds in fewer cases'
  return relation === 'looser' ? 'it holds in more cases' : 'it sometimes tells otherwise'
}

function modalityOf(written: string): string {
  return Object.entries(modalities).find(([name]) => name === written)?.[1] ?? written
}

function lostTask({ party, way, here }: LostTask): string {
  if (way === 'not-in-cases')
    return `in this case "${party}" does it in the layer below; here it opens in no case at all`
  if (way === 'fewer-cases')
    return `in this case "${party}" does it in the layer below, and here nobody does`
  return `in this case "${party}" does it in the layer below; here ${here === null ? 'nobody has it' : `"${here}" has it, and nobody at "${party}"`}`
}

function changedMessage({ to, way, what }: ChangedMessage): string {
  switch (what.kind) {
    case 'fact':
      return way === 'wider'
        ? `"${to}" also gets "${what.fact}", for which no basis stands there`
        : `"${to}" does not get "${what.fact}" any more`
    case 'to':
      return `it goes to "${to}" and not to "${what.below}", for which no basis stands there`
    case 'purpose':
      return `the purpose is "${what.here}" and not "${what.below}"`
    case 'basis':
      return what.here === null
        ? `without a basis it is held, and "${to}" gets nothing`
        : `the basis is "${what.here}" and not "${what.below ?? 'open'}"; a region fills in an open basis under "grondslagen"`
    case 'day':
      return way === 'wider'
        ? `on ${what.day} it goes here, and not in the layer below`
        : `on ${what.day} it goes in the layer below, and not here`
  }
}

function weakTarget(shown: WeakTarget['shown']): string {
  switch (shown.kind) {
    case 'always-met':
      return `with any result, also the worst, ${shown.value} percent is met`
    case 'turned-around':
      return `when all is in time (100 percent), at most ${shown.value} percent is missed`
    case 'after-limit':
      return `when "${shown.limit}" runs from ${shown.start} its last day is ${shown.final}, and ${shown.value} days allow until ${shown.met}`
    case 'below-target':
      return `with ${shown.figure} the target here is met, and that of the layer below (${shown.target}) is not`
  }
}

const lacksEn: Readonly<Record<NormProblems['rules/claims-norm']['lacks'], string>> = {
  contact: 'no contact: whoever calls finds nobody',
  substitute: 'no substitute: when the contact is away, whoever calls finds nobody',
  recalibration: 'no "herijking": nobody can see when the agreements were recalibrated',
  rule: 'no rule with "binnen" for this party: nothing says when it judges by itself'
}
