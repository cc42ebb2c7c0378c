import { ManualClock, RandomIds } from '@ketenregie/adapters/system'
import { createEngine } from '@ketenregie/core'
import type { Authority, EraseOptions, EventMessage, Opening, Pack } from '@ketenregie/core'
import { MemoryCaseStore } from '@ketenregie/core/memory'
import { landelijk } from '@ketenregie/processes'
import { createRulesDecider } from '@ketenregie/rules'
import { changed, printChanged, printValue } from './changed.ts'
import type { Change } from './changed.ts'
import { tellRefusal } from './tell-refusal.ts'
import type { ToldExample } from './told-example.ts'

interface Life {
  /** What the agreements have that those of the country do not. */
  readonly changes?: readonly Change[]
  readonly authority?: Authority
  readonly process: string
  readonly before?: EventMessage
  readonly erased?: EraseOptions
  readonly refused: EventMessage
}

const on = '2025-05-06'
const opening: Opening = {
  caseId: 'Z-42',
  by: 'justid',
  on: '2025-05-02',
  facts: { binnenkomst: '2025-05-02', einddatum: '2025-09-01', gemeente: 'GM0402' }
}
const complete = { type: 'rule', params: { rule: 'omgevingsadvies_compleet', is: 'yes' } }

/** Each by the code with which its last message is refused. */
const lives: Readonly<Record<string, Life>> = {
  'core/not-your-task': {
    process: 'detentie_en_terugkeer',
    authority: 'holders',
    before: { type: 'melding_beoordeeld', by: 'zvh', on },
    refused: { type: 'taak_afgerond', by: 'exodus', on, task: 'SOC-01' }
  },
  'core/event-blocked': {
    process: 'omgevingsadvies',
    changes: [
      [
        'processes.omgevingsadvies.states.vraag_verhelderen.on.informatie_ontvangen',
        [{ target: 'gesprek', guard: complete }]
      ]
    ],
    refused: { type: 'informatie_ontvangen', by: 'zvh', on }
  },
  'core/case-erased': {
    process: 'omgevingsadvies',
    before: { type: 'overlijden', by: 'zvh', on },
    erased: {
      by: 'archivaris',
      category: 'adviezen',
      source: { source: 'wjsg', place: 'artikel-51c' }
    },
    refused: { type: 'vraag_verhelderd', by: 'zvh', on }
  }
}

/** What the engine says of the last message of each; by code. */
export async function lifeExamples(): Promise<ReadonlyMap<string, ToldExample>> {
  const found = new Map<string, ToldExample>()
  const decider = createRulesDecider(landelijk)
  for (const [code, life] of Object.entries(lives)) {
    const { changes = [], authority = 'record', process, before, erased, refused } = life
    const clock = new ManualClock('2025-07-01T10:00:00Z')
    const world = { store: new MemoryCaseStore(), clock, ids: new RandomIds(), authority }
    const pack = changed<Pack>(landelijk, changes)
    const engine = createEngine({ pack, decider, ...world })
    const lines = changes.length === 0 ? [] : printChanged('afspraken', 'landelijk', changes)
    if (authority === 'holders')
      lines.push(`const engine = createEngine({ ...rest, authority: 'holders' })`)
    await engine.open(process, opening)
    lines.push(`await engine.open('${process}', ${printValue(opening)})`)
    if (before) {
      await engine.send('Z-42', before)
      lines.push(`await engine.send('Z-42', ${printValue(before)})`)
    }
    if (erased) {
      await engine.erase('Z-42', erased)
      lines.push(`await engine.erase('Z-42', ${printValue(erased)})`)
    }
    const answer = await engine.send('Z-42', refused)
    lines.push(`await engine.send('Z-42', ${printValue(refused)})`)
    if (answer.accepted || answer.problem.code !== code) continue
    found.set(code, tellRefusal({ as: 'ts', text: lines.join('\n') }, answer.problem))
  }
  return found
}
