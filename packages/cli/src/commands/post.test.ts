import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { temporaryFolder, writeRegion } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const cwd = temporaryFolder()
const run = (...argv: string[]) => runHere([...argv, '--db', 'a.db'], { cwd })

interface Queued {
  readonly to: string
  readonly status: string
  readonly legalBasis: string | null
}

async function queued(...argv: string[]): Promise<readonly Queued[]> {
  return JSON.parse((await run('berichten', '--json', ...argv)).stdout)
}

beforeAll(async () => {
  writeRegion(cwd, 3)
  const end = {
    id: 'G-99',
    zaak: 'P-002',
    gebeurtenis: 'overlijden',
    door: 'zvh',
    op: '2025-06-01'
  }
  appendFileSync(join(cwd, 'gebeurtenissen.jsonl'), `${JSON.stringify(end)}\n`)
  await run('draai', '.', '--tot', '2025-03-20')
})

it('shows what waits for whom, what for and on which ground, and what is missing', async () => {
  const { code, stdout } = await run('berichten')
  expect(code).toBe(0)
  for (const text of ['staat klaar', 'vastgehouden', 'geen grondslag vastgesteld', 'Pbw'])
    expect(stdout.replace(/\s+/g, ' ')).toContain(text)
  const held = (await queued()).filter(({ status }) => status === 'held')
  expect(held.length).toBeGreaterThan(0)
})

it('shows the messages to one party, and knows which party was meant', async () => {
  const toOne = await queued('gemeente')
  expect(new Set(toOne.map(({ to }) => to))).toEqual(new Set(['gemeente']))
  const wrong = await run('berichten', 'gemeent')
  expect(wrong.code).toBe(2)
  expect(wrong.stderr).toContain('Bedoel je "gemeente"?')
})

it('delivers what is ready, once, and never what has no legal basis', async () => {
  const ready = (await queued()).filter(({ status }) => status === 'ready').length
  const { code, stdout } = await run('bezorg', '--naar', 'postbus')
  expect({ code, stdout }).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`${ready} bezorgd in postbus`)
  })
  const lines = readdirSync(join(cwd, 'postbus')).flatMap(name =>
    readFileSync(join(cwd, 'postbus', name), 'utf8')
      .split('\n')
      .filter(Boolean)
  )
  expect(lines).toHaveLength(ready)
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({ grondslag: expect.any(String) })
  expect((await run('bezorg', '--naar', 'postbus')).stdout).toContain('0 bezorgd')
  const shown = (await run('zaak', 'P-001')).stdout
  expect(shown).toMatch(/Wat er is gedeeld[^]*Gemeente[^]*Journaal[^]*bericht bezorgd/)
  expect((await queued('--alles')).filter(({ status }) => status === 'delivered')).toHaveLength(
    ready
  )
})

it('goes on with the year after a delivery as if there had been none', async () => {
  const other = (...argv: string[]) => runHere([...argv, '--db', 'b.db'], { cwd })
  const straight = await other('draai', '.', '--json')
  const { stdout } = await run('draai', '.', '--json')
  expect(JSON.parse(stdout)).toMatchObject(JSON.parse(straight.stdout))
})

it('tells what could not be delivered and what to do, and sends it when it is put back', async () => {
  const folder = join(cwd, 'tegengehouden')
  mkdirSync(folder)
  const [first] = (await queued()).filter(({ status }) => status === 'ready')
  // a folder where the file of the party should be
  mkdirSync(join(folder, `${first!.to}.jsonl`))
  const { stdout } = await run('bezorg', '--naar', 'tegengehouden')
  expect(stdout).toContain('later opnieuw')
  const asked = await run('bezorg', '--naar', 'postbus', '--incidenten')
  expect(asked.code).toBe(2)
  expect(asked.stderr).toContain('--door <WIE>')
})

it('erases what is over its term and nothing else, and says that nobody agreed on terms', async () => {
  const dry = await run('wis', '--op', '2035-01-01', '--droog')
  expect(dry.stdout).toContain('Er zijn geen bewaartermijnen afgesproken, dus alles blijft.')
  writeFileSync(
    join(cwd, 'bewaartermijnen.yaml'),
    [
      'zaken:',
      '  wat: Zaken over detentie en terugkeer',
      '  processen: [detentie_en_terugkeer]',
      '  duur: P5Y',
      '  bron: { in: minimumnormen, plek: uitgangspunt-3-weging }'
    ].join('\n')
  )
  const later = { cwd, now: () => '2035-01-01T10:00:00Z' }
  const withTerms = (...argv: string[]) =>
    runHere([...argv, '--db', 'a.db', '--afspraken', '.'], later)
  const plan = JSON.parse(
    (await withTerms('wis', '--op', '2035-01-01', '--droog', '--json')).stdout
  )
  const due = plan.cases.filter(
    ({ status }: { readonly status: string }) => status === 'due'
  ).length
  expect(due).toBeGreaterThan(0)
  const early = await run('wis', '--op', '2035-01-01', '--door', 'a', '--afspraken', '.')
  expect(early.stdout).toContain('Gewist: 0.')
  expect(early.stdout).toContain('maar die dag is er nog niet')
  const keep = await run('bewaar', 'P-002', '--grond', 'lopend beroep', '--door', 'archiefbeheer')
  expect(keep.stdout).toContain('Zaak P-002 blijft: lopend beroep')
  const held = await withTerms('wis', '--op', '2035-01-01', '--door', 'archiefbeheer')
  expect(held.stdout).toContain('P-002: er rust een bewaarplicht op (lopend beroep)')
  expect((await run('zaak', 'P-002')).stdout).toContain('Bewaarplicht')
  expect((await run('bewaar', 'P-002', '--door', 'archiefbeheer')).code).toBe(2)
  expect((await run('bewaar', 'P-00', '--opheffen', '--door', 'a')).stderr).toContain('"P-001"')
  expect((await run('bewaar', 'P-002', '--opheffen', '--door', 'archiefbeheer')).stdout).toContain(
    'mag gewist worden'
  )
  const erased = await withTerms('wis', '--op', '2035-01-01', '--door', 'archiefbeheer')
  expect(erased.stdout).toContain(`Gewist: ${due}.`)
  expect(
    (await withTerms('wis', '--op', '2035-01-01', '--door', 'archiefbeheer')).stdout
  ).toContain('Gewist: 0.')
  expect(existsSync(join(cwd, 'a.db'))).toBe(true)
  expect((await run('zaak', 'verifieer')).code).toBe(0)
})
