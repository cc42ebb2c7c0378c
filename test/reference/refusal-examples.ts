import { ManualClock, RandomIds } from '@ketenregie/adapters/system'
import { createEngine } from '@ketenregie/core'
import type { Engine, EventMessage, Opening } from '@ketenregie/core'
import { MemoryCaseStore } from '@ketenregie/core/memory'
import { landelijk } from '@ketenregie/processes'
import { createRulesDecider } from '@ketenregie/rules'
import { tellRefusal } from './tell-refusal.ts'
import type { ToldExample } from './told-example.ts'

const today = '2025-07-01'
const on = '2025-05-06'
const entry = { binnenkomst: '2025-05-02', einddatum: '2025-09-01', gemeente: 'GM0402' }
const opening: Opening = { caseId: 'Z-42', by: 'justid', on: '2025-05-02', facts: entry }
const assessed: EventMessage = { type: 'melding_beoordeeld', by: 'zvh', on }
const death: EventMessage = { type: 'overlijden', by: 'zvh', on }
const odd: Readonly<Record<string, string>> = { gevaarstelling: 'misschien' }

/** A message that is refused, after others that were taken. */
type Try =
  | { readonly open: Opening; readonly process?: string }
  | { readonly send: EventMessage; readonly to?: string; readonly after?: readonly EventMessage[] }

/** Each by the code with which it is refused, in a world in which it is 1 July 2025. */
const tries: Readonly<Record<string, Try>> = {
  'core/case-exists': { open: { ...opening, on: '2025-05-03' } },
  'core/unknown-process': { open: { ...opening, caseId: 'Z-43' }, process: 'detentie' },
  'core/not-a-name': { open: { ...opening, caseId: '' } },
  'core/unknown-case': { send: assessed, to: 'Z-24' },
  'core/case-closed': { send: assessed, after: [death] },
  'core/unknown-event': { send: { ...assessed, type: 'melding_gelezen' } },
  'core/event-not-now': { send: { ...assessed, type: 'overdracht_aangeboden' } },
  'core/not-your-event': { send: { ...assessed, by: 'exodus' } },
  'core/unknown-party': { send: { ...assessed, by: 'buurman' } },
  'core/facts-missing': { send: { type: 'einddatum_gewijzigd', by: 'justid', on } },
  'core/unknown-fact': {
    send: { type: 'feiten_vastgesteld', by: 'zvh', on, facts: { gevarstelling: 'yes' } }
  },
  'core/fact-outside-domain': {
    send: { type: 'feiten_vastgesteld', by: 'politie', on, facts: odd }
  },
  'core/task-not-open': { send: { type: 'taak_afgerond', by: 'pi', on, task: 'SOC-99' } },
  'core/not-a-day': { send: { ...assessed, on: '2025-02-30' } },
  'core/not-yet': { send: { ...assessed, on: '2025-07-02' } },
  'core/moment-not-yet': { send: { ...assessed, on: today, at: '2025-07-01T20:00:00.000Z' } },
  'core/moment-on-other-day': { send: { ...assessed, at: '2025-05-08T10:00:00.000Z' } },
  'core/not-a-moment': { send: { ...assessed, at: '2025-13-01T10:00:00Z' } },
  'core/key-in-use': {
    send: { ...death, key: 'bericht-1' },
    after: [{ ...assessed, key: 'bericht-1' }]
  },
  'core/not-your-facts': {
    send: { type: 'feiten_vastgesteld', by: 'exodus', on, facts: { gevaarstelling: 'yes' } }
  }
}

/** What the engine says to each of these; by code. */
export async function refusalExamples(): Promise<ReadonlyMap<string, ToldExample>> {
  const found = new Map<string, ToldExample>()
  const decider = createRulesDecider(landelijk)
  for (const [code, one] of Object.entries(tries)) {
    const clock = new ManualClock(`${today}T10:00:00Z`)
    const world = { store: new MemoryCaseStore(), clock, ids: new RandomIds() }
    const authority = code === 'core/not-your-facts' ? 'holders' : 'record'
    const engine = createEngine({ pack: landelijk, decider, ...world, authority })
    await engine.open('detentie_en_terugkeer', opening)
    const lines: string[] = []
    let answer: Awaited<ReturnType<Engine['send']>>
    if ('open' in one) {
      const { process = 'detentie_en_terugkeer', open } = one
      lines.push(`await engine.open('${process}', ${written(open)})`)
      answer = await engine.open(process, open)
    } else {
      const { to = 'Z-42', after = [], send } = one
      for (const message of after) await engine.send(to, message)
      lines.push(...[...after, send].map(each => `await engine.send('${to}', ${written(each)})`))
      answer = await engine.send(to, send)
    }
    if (answer.accepted || answer.problem.code !== code) continue
    found.set(code, tellRefusal({ as: 'ts', text: lines.join('\n') }, answer.problem))
  }
  return found
}

/** As one would write it in TypeScript. */
function written(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll(/"([a-z]+)":/gi, '$1: ')
    .replaceAll('"', "'")
    .replaceAll(/,(?=[a-z]+: )/gi, ', ')
    .replaceAll(/^\{|\{(?=[a-z])/gi, '{ ')
    .replaceAll('}', ' }')
}
