import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { temporaryFolder } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const cwd = temporaryFolder()
const lines = (...all: readonly object[]) => all.map(line => `${JSON.stringify(line)}\n`).join('')

const files = {
  'gebied.yaml': `gebied: regio/proef
naam: Proef
baseert_op: landelijk@1
gemeenten: { GM0402: Hilversum }
`,
  // the national agreements leave this length open; this region answers within two days of 24 hours
  'termijnen.yaml': `overdracht_beantwoorden:
  wat: De regiehouder heeft op het aanbod geantwoord
  duur: PT48H
  vanaf: { stap: begin }
  atw: nee
  bron: { in: gooi_en_vechtstreek, plek: aanbeveling-4-regie }
  trappen:
    - { voor: PT12H, aan: lokaal_veld, bericht: herinnering }
    - { na: PT12H, aan: zvh, bericht: te_laat }
`,
  'meldingen.jsonl': lines(
    ...['P-1', 'P-2'].map((zaak, index) => ({
      melding: `M-${index}`,
      zaak,
      ontvangen: '2026-02-02',
      gemeente: 'GM0402',
      begin: '2026-02-02',
      einde: '2026-03-25',
      inrichting: 'Lelystad'
    }))
  ),
  'feiten.jsonl': lines(
    ...['P-1', 'P-2'].map(zaak => {
      const said = { feit: 'voorgestelde_regiehouder', waarde: 'lokaal_veld', door: 'zvh' }
      return { zaak, ...said, op: '2026-03-26' }
    }),
    { zaak: 'P-1', feit: 'einddatum', waarde: '2026-03-26', door: 'gemeente', op: '2026-03-10' }
  ),
  // the clocks go forward in the night of 28 to 29 March
  'gebeurtenissen.jsonl': lines(
    ...['P-1', 'P-2'].flatMap((zaak, index) => [
      { id: `G-${zaak}`, zaak, gebeurtenis: 'plan_vastgesteld', door: 'pi', op: '2026-02-23' },
      {
        id: `H-${zaak}`,
        zaak,
        gebeurtenis: 'overdracht_aangeboden',
        door: 'zvh',
        op: index === 0 ? '2026-03-28T14:30:00+01:00' : '2026-03-28'
      }
    ])
  )
}

const run = (...argv: string[]) => runHere([...argv, '--db', 'a.db'], { cwd })
const shown = async (...argv: string[]) =>
  (await run('zaak', ...argv, '--afspraken', '.')).stdout.replace(/\s+/g, ' ')

beforeAll(async () => {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(cwd, file), text)
  await run('draai', '.')
})

it('shows the moment of a limit in hours in local time, with what came before and after it', async () => {
  const text = await shown('P-1')
  expect(text).toContain(
    'overdracht_beantwoorden 2026-03-28 2026-03-30 2026-03-30 15:30 verstreken'
  )
  expect(text).toContain('Uiterlijk: maandag 30 maart 2026. Om 15:30 uur Nederlandse tijd.')
  const { journal, deadlines } = JSON.parse(
    (await run('zaak', 'P-1', '--afspraken', '.', '--json')).stdout
  )
  const limit = 'overdracht_beantwoorden'
  expect(deadlines.find((one: { readonly limit: string }) => one.limit === limit)).toMatchObject({
    hours: { from: '2026-03-28T13:30:00.000Z', until: '2026-03-30T13:30:00.000Z' }
  })
  const about = journal.filter(({ what }: { readonly what: string }) => what.startsWith(limit))
  expect(about).toMatchObject([
    { what: `${limit}/2-ladder-0`, on: '2026-03-30', at: '2026-03-30T01:30:00.000Z' },
    { what: `${limit}/1-passed`, on: '2026-03-30', at: '2026-03-30T13:30:00.000Z' },
    { what: `${limit}/2-ladder-1`, on: '2026-03-31', at: '2026-03-31T01:30:00.000Z' }
  ])
})

it('says from when the hours count where only the day is known', async () => {
  const text = await shown('P-2')
  expect(text).toContain('overdracht_beantwoorden 2026-03-28 2026-03-31 2026-03-31 01:00')
  expect(text).toContain(
    'de uren vanaf het einde van die dag: tot dinsdag 31 maart 2026 om 01:00 uur'
  )
})

it('shows what was told for another, and refuses it where only holders may tell', async () => {
  expect(await shown('P-1')).toContain('van horen zeggen: einddatum')
  expect(await shown('P-1', '--taal', 'en')).toContain('told for another: einddatum')
  const { code, stdout } = await runHere(['draai', '.', '--houders', '--db', 'b.db'], { cwd })
  expect(code).toBe(0)
  const told = stdout.replace(/\s+/g, ' ')
  expect(told).toContain('De partij "gemeente" is geen houder van "einddatum".')
  expect(told).toContain('Laat het melden door wie het weet: einddatum door justid, pi.')
  const strict = await runHere(['zaak', 'P-1', '--db', 'b.db', '--afspraken', '.'], { cwd })
  expect(strict.stdout).not.toContain('van horen zeggen')
})
