import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import { createEngine, phraseRejection } from '@ketenregie/core'
import type { Engine, EngineAnswer, EventMessage } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { createRulesDecider } from '@ketenregie/rules'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'ketenregie-forged-'))
const journey = 'detentie_en_terugkeer'
const stores: SqliteCaseStore[] = []
let engine: Engine
let store: SqliteCaseStore

beforeEach(async () => {
  store = new SqliteCaseStore(join(folder, `${stores.length}.db`))
  stores.push(store)
  let count = 0
  engine = createEngine({
    pack: landelijk,
    decider: createRulesDecider(landelijk),
    store,
    clock: { now: () => '2026-04-20T08:00:00.000Z' },
    ids: { next: () => `${(count += 1)}`.padStart(32, '0') }
  })
  const facts = { binnenkomst: '2026-04-16', einddatum: '2026-09-01', gemeente: 'GM0402' }
  await engine.open(journey, { caseId: 'Z-1', by: 'zvh', on: '2026-04-16', key: 'k-0', facts })
})

afterAll(async () => {
  for (const each of stores) await each.close()
  rmSync(folder, { recursive: true })
})

/** What is refused says why in both languages, and leaves the case where it stood. */
async function refused(forge: Record<string, unknown>): Promise<string> {
  const before = await engine.view('Z-1')
  const message = { type: 'melding_beoordeeld', by: 'zvh', on: '2026-04-20', ...forge }
  const answer = await engine.send('Z-1', message as unknown as EventMessage)
  if (answer.accepted) throw new Error('accepted')
  for (const language of ['nl', 'en'] as const) {
    const { text } = phraseRejection(answer.problem, language)
    expect(text.length).toBeGreaterThan(10)
    expect(text.length).toBeLessThan(1000)
  }
  const after = await engine.view('Z-1')
  const apart = { journal: null, version: null }
  expect({ ...after, ...apart }).toEqual({ ...before, ...apart })
  expect(await engine.replay('Z-1')).toMatchObject({ identical: true, faults: [] })
  return answer.problem.code
}

const inside = [
  'xstate.done.state.detentie_en_terugkeer.plan_van_aanpak',
  'xstate.done.actor.0',
  'xstate.after.1000.detentie_en_terugkeer.melding',
  'xstate.init',
  'xstate.stop',
  'xstate.error.actor.0',
  'passed:ontslag',
  'settle:',
  'ontslag/1-passed',
  'facts/stale',
  'open',
  'wake',
  'migrate',
  'note',
  'withdraw',
  'sub-case-ended',
  'caseOpened',
  'stepped',
  'messageDelivered',
  'commandRejected',
  '*',
  'constructor',
  '__proto__',
  'hasOwnProperty',
  'toString'
]

describe('the engine', () => {
  it.each(inside)('takes no event of its own from outside: %s', async type => {
    expect(await refused({ type })).toBe('core/unknown-event')
  })

  it.each(['ketenregie', 'beheer', '__proto__', 'constructor', 'ZVH', ' zvh'])(
    'knows no party %s',
    async by => {
      expect(await refused({ by })).toBe('core/unknown-party')
      for (const type of ['feiten_vastgesteld', 'feiten_gecorrigeerd', 'taak_afgerond'])
        expect(await refused({ type, by })).toBe('core/unknown-party')
      const answer = await engine.open(journey, { by, facts: {} })
      expect(answer).toMatchObject({ accepted: false, problem: { code: 'core/unknown-party' } })
    }
  )

  it.each([
    { type: '' },
    { type: 'x'.repeat(201) },
    { type: undefined },
    { type: null },
    { type: 7 },
    { type: { toString: () => 'melding_beoordeeld' } },
    { type: ['melding_beoordeeld'] },
    { type: 'melding_beoordeeld\u0000' },
    { type: 'half \ud83d' },
    { by: undefined },
    { by: '' },
    { by: ['zvh'] },
    { key: '' },
    { key: 'x'.repeat(10_000) },
    { key: 'regel\n' },
    { key: 7 },
    { task: 'x'.repeat(201) },
    { on: 'x'.repeat(1_000_000) },
    { on: 20_260_420 }
  ])('takes no name that is none: %o', async forge => {
    const length = (await store.entries('Z-1')).length
    expect(await refused(forge)).toBe('core/not-a-name')
    expect(await store.entries('Z-1')).toHaveLength(length)
  })

  it.each([
    ['core/not-a-day', { on: '2026-02-30' }],
    ['core/not-a-day', { on: '2026-04-20T00:00:00Z' }],
    ['core/not-a-day', { on: '__proto__' }],
    ['core/facts-not-a-map', { facts: ['gevaarstelling'] }],
    ['core/facts-not-a-map', { facts: null }],
    ['core/facts-not-a-map', { facts: 'gevaarstelling' }],
    ['core/unknown-fact', { facts: JSON.parse('{"__proto__":{"gevaarstelling":"yes"}}') }],
    ['core/unknown-fact', { facts: { constructor: 'yes' } }],
    ['core/unknown-fact', { facts: { ['x'.repeat(100_000)]: 'yes' } }],
    ['core/unknown-fact', { facts: many(20_000) }],
    ['core/fact-outside-domain', { facts: { gevaarstelling: 'x'.repeat(1_000_000) } }],
    ['core/fact-outside-domain', { facts: { gevaarstelling: nested(5000) } }],
    ['core/fact-outside-domain', { facts: { gevaarstelling: { unknown: 'constructor' } } }],
    ['core/fact-outside-domain', { facts: { gevaarstelling: undefined } }],
    ['core/fact-outside-domain', { facts: { gevaarstelling: Number.NaN } }],
    ['core/task-not-open', { type: 'taak_afgerond', task: '__proto__' }],
    ['core/task-not-open', { type: 'taak_afgerond' }],
    ['core/not-your-event', { by: 'om' }]
  ])('says %s', async (code, forge) => {
    expect(await refused(forge)).toBe(code)
    const entries = await store.entries('Z-1')
    // what was refused takes no room in the journal
    expect(entries.at(-1)?.payload?.length).toBeLessThan(2500)
  })

  it.each([
    '__proto__',
    'constructor',
    "'; DROP TABLE cases; --",
    '../../etc/passwd',
    '🚲'.repeat(100)
  ])('keeps a case and a key of the name %s like any other', async name => {
    const opening = { caseId: name, by: 'zvh', key: name, facts: {} }
    const opened = await engine.open(journey, opening)
    expect(opened).toMatchObject({ accepted: true, caseId: name, entry: 1 })
    expect(await engine.open(journey, opening)).toEqual(opened)
    const message: EventMessage = {
      type: 'melding_beoordeeld',
      by: 'zvh',
      key: `${name} 2`.slice(-200)
    }
    const first: EngineAnswer = await engine.send(name, message)
    expect(first).toMatchObject({ accepted: true, entry: 2 })
    expect(await engine.send(name, message)).toEqual(first)
    expect(await engine.replay(name)).toMatchObject({ identical: true, faults: [] })
    expect(await engine.view(name, { party: '__proto__', purpose: 'toString' })).toMatchObject({
      tasks: [],
      journal: []
    })
  })
})

describe('the command line', () => {
  it('refuses forged events in a file with their lines, and goes on', () => {
    const region = join(folder, 'region')
    cpSync('examples/gooi-en-vechtstreek', region, { recursive: true })
    const linesOf = (name: string): readonly string[] =>
      readFileSync(join(region, name), 'utf8').trimEnd().split('\n')
    const write = (name: string, lines: readonly string[]): void =>
      writeFileSync(join(region, name), `${lines.join('\n')}\n`)
    for (const name of ['meldingen.jsonl', 'feiten.jsonl']) write(name, linesOf(name).slice(0, 6))
    const lines = linesOf('gebeurtenissen.jsonl').slice(0, 3)
    const forged = [
      { gebeurtenis: 'xstate.done.state.detentie_en_terugkeer.plan_van_aanpak' },
      { gebeurtenis: 'passed:ontslag' },
      { gebeurtenis: 'constructor' },
      { door: '__proto__' }
    ].map((forge, index) =>
      JSON.stringify({ ...JSON.parse(lines[0] ?? ''), id: `F-${index}`, ...forge })
    )
    write('gebeurtenissen.jsonl', [...lines, ...forged])
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        'packages/cli/src/main.ts',
        'draai',
        region,
        `--db=${join(folder, 'region.db')}`,
        `--verslag=${join(folder, 'region.html')}`
      ],
      { encoding: 'utf8' }
    )
    const told = `${stdout}${stderr}`
    for (const index of forged.keys())
      expect(told).toMatch(
        new RegExp(`gebeurtenissen\\.jsonl:${lines.length + 1 + index} +geweigerd`)
      )
    expect(told).toContain('Het proces kent geen gebeurtenis')
  })
})

function many(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`feit_${index}`, 'yes']))
}

function nested(depth: number): unknown {
  let value: unknown = 'yes'
  for (let level = 0; level < depth; level += 1) value = { unknown: value }
  return value
}
