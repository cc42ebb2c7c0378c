import type { Catalogue } from '@ketenregie/core'
import type { AskedBy } from '../layer/asked-by.ts'
import { changedLimitNl, limitExampleNl } from './dutch-layers.ts'
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

export const normProblemsNl: Catalogue<NormProblems> = {
  'rules/weakens-norm': ({ asked, lost, ...params }) => ({
    text: `"${params.name}" wordt hier afgezwakt: ${weakened(params, lost)}. ${cited(asked)}`,
    advice:
      'Houd de regel gelijk, of verander haar alleen waar zij open is en in de richting die meer vraagt.',
    ...relationExample(params)
  }),
  'rules/limit-weakens-norm': ({ asked, ...params }) => ({
    text: `De termijn "${params.name}" wordt hier afgezwakt: zij is ${changedLimitNl(params)}.${limitExampleNl(params.example)} ${cited(asked)}`,
    advice: 'Houd de termijn gelijk, of maak haar korter waar zij open is.'
  }),
  'rules/reminder-weakens-norm': ({ name, to, message, start, below, here, asked }) => ({
    text: `Bij de termijn "${name}" valt een bericht weg. Loopt zij vanaf ${start}, dan krijgt "${to}" op ${below} "${message}", en hier ${here === null ? 'niet' : `pas op ${here}`}. ${cited(asked)}`,
    advice: 'Neem alle trappen van de laag eronder over; een gebied voegt er trappen aan toe.'
  }),
  'rules/task-weakens-norm': ({ asked, ...task }) => ({
    text: `${task.task} wordt hier afgezwakt: ${lostTask(task)}. ${cited(asked)}`,
    advice: 'Haal de taak hier weg; zij geldt dan zoals in de laag eronder.',
    ...(task.given === null ? {} : { example: printGiven(task.given) })
  }),
  'rules/message-weakens-norm': ({ asked, ...message }) => ({
    text: `Het bericht "${message.name}" is hier ${message.way === 'wider' ? 'ruimer' : 'minder'} dan in de laag eronder: ${changedMessage(message)}. ${cited(asked)}`,
    advice:
      message.way === 'wider'
        ? 'Haal het bericht hier weg. Is er een grondslag om meer te delen, maak er dan een eigen bericht voor.'
        : 'Haal het bericht hier weg; het gaat dan zoals in de laag eronder.'
  }),
  'rules/recalibration-weakens-norm': ({ last, below, here, asked }) => ({
    text: `De herijking komt hier te laat: na ${last} moet zij uiterlijk ${below} weer, en hier pas ${here}. ${cited(asked)}`,
    advice: 'Zet bij "elke" een kortere tijd.'
  }),
  'rules/duty-weakens-norm': ({ parties, asked }) => ({
    text: `${normsOf(asked)} wordt hier afgezwakt: ${list(parties, 'en')} ${parties.length === 1 ? 'hoeft' : 'hoeven'} zich er niet meer over te verantwoorden. ${cited(asked)}`,
    advice: 'Haal de norm hier weg; zij geldt dan zoals in de laag eronder.'
  }),
  'rules/claims-norm': ({ party, lacks, asked }) => ({
    text: `Hier staat dat "${party}" aan ${normsOf(asked)} voldoet, maar dit bestand heeft ${lacksNl[lacks]}. ${cited(asked)}`,
    advice: 'Vul aan wat ontbreekt, of zet "stand: onbekend" of "stand: ontbreekt".'
  }),
  'rules/claims-arrangement': ({ task, place, party, responsible, asked }) => ({
    text: `${task} heet hier geregeld voor ${place === 'overal' ? 'elke plaats' : place}, maar "${responsible}" is verantwoordelijk en "${party}" niet: vraagt iemand het aan "${party}", dan is daar niemand. ${cited(asked)}`,
    advice: `Zet "verantwoordelijk: ${party}", of zet "stand: ontbreekt". Wie het uitvoert, kan bij "afspraak" staan.`
  }),
  'rules/target-weakens-norm': ({ indicator, shown, asked }) => ({
    text: `De streefwaarde van "${indicator}" vraagt minder dan is afgesproken: ${weakTarget(shown)}. ${cited(asked)}`,
    advice: 'Kies een streefwaarde die meer vraagt.'
  })
}

function cited(asked: readonly AskedBy[]): string {
  const from = asked.map(({ norm, source, at }) => `${norm} (${source}, ${at})`)
  return `Het minimum staat in ${from.join(' en ')}.`
}

function normsOf(asked: readonly AskedBy[]): string {
  return asked.map(({ norm }) => norm).join(' en ')
}

const modalities = { may: 'mag', does: 'doet', 'on-request': 'op verzoek' } as const

function weakened({ relation }: LayerRelation, lost: LostOfRule | null): string {
  if (lost?.part === 'party')
    return `in de laag eronder is zij van "${lost.below}", hier van "${lost.here}"`
  if (lost?.part === 'modality')
    return `in de laag eronder is het "${modalityOf(lost.below)}", hier "${modalityOf(lost.here)}"`
  if (relation === 'stricter') return 'zij geldt in minder gevallen'
  return relation === 'looser' ? 'zij geldt in meer gevallen' : 'zij zegt soms iets anders'
}

function modalityOf(written: string): string {
  return Object.entries(modalities).find(([name]) => name === written)?.[1] ?? written
}

function lostTask({ party, way, here }: LostTask): string {
  if (way === 'not-in-cases')
    return `in deze zaak doet "${party}" haar in de laag eronder; hier opent zij in geen enkele zaak`
  if (way === 'fewer-cases')
    return `in deze zaak doet "${party}" haar in de laag eronder, en hier niemand`
  return `in deze zaak doet "${party}" haar in de laag eronder; hier ${here === null ? 'heeft niemand haar' : `ligt zij bij "${here}", en bij "${party}" bij niemand`}`
}

function changedMessage({ to, way, what }: ChangedMessage): string {
  switch (what.kind) {
    case 'fact':
      return way === 'wider'
        ? `"${to}" krijgt ook "${what.fact}", waarvoor daar geen grondslag staat`
        : `"${to}" krijgt "${what.fact}" niet meer`
    case 'to':
      return `het gaat naar "${to}" en niet naar "${what.below}", en daarvoor staat daar geen grondslag`
    case 'purpose':
      return `het doel is "${what.here}" en niet "${what.below}"`
    case 'basis':
      return what.here === null
        ? `zonder grondslag wordt het vastgehouden, en krijgt "${to}" niets`
        : `de grondslag is "${what.here}" en niet "${what.below ?? 'nog open'}"; een gebied vult een open grondslag in bij "grondslagen"`
    case 'day':
      return way === 'wider'
        ? `op ${what.day} gaat het hier wel, en in de laag eronder niet`
        : `op ${what.day} gaat het in de laag eronder wel, en hier niet`
  }
}

function weakTarget(shown: WeakTarget['shown']): string {
  switch (shown.kind) {
    case 'always-met':
      return `bij elke uitkomst, ook de slechtste, is ${shown.value} procent gehaald`
    case 'turned-around':
      return `is alles op tijd (100 procent), dan is hoogstens ${shown.value} procent gemist`
    case 'after-limit':
      return `loopt "${shown.limit}" vanaf ${shown.start}, dan is de laatste dag ${shown.final}, en met ${shown.value} dagen mag het tot ${shown.met}`
    case 'below-target':
      return `bij ${shown.figure} is de streefwaarde hier gehaald, en die van de laag eronder (${shown.target}) niet`
  }
}

const lacksNl: Readonly<Record<NormProblems['rules/claims-norm']['lacks'], string>> = {
  contact: 'geen aanspreekpunt of contactpersoon: wie belt, vindt niemand',
  substitute: 'geen vervanger: is het aanspreekpunt er niet, dan vindt wie belt niemand',
  recalibration: 'geen "herijking": niemand kan zien wanneer de afbakening is herijkt',
  rule: 'voor deze partij geen regel met "binnen": niets zegt wanneer zij zelf oordeelt'
}
