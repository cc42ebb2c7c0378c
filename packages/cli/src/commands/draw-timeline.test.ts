import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { temporaryFolder, writeRegion } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const cwd = temporaryFolder()
const draw = (...argv: string[]) => runHere(['tijdlijn', ...argv, '--opslag', 'a.db'], { cwd })

beforeAll(async () => {
  writeRegion(cwd, 3)
  await runHere(['draai', '.', '--db', 'a.db', '--tot', '2025-04-20'], { cwd })
})

it('draws the course of a case, with tables beside it', async () => {
  expect(await draw('P-001', '--uit', 'uit/zaak.html')).toMatchObject({
    code: 0,
    stdout: 'uit/zaak.html\n',
    stderr: ''
  })
  const page = readFileSync(join(cwd, 'uit/zaak.html'), 'utf8')
  for (const text of ['<h1>Zaak P-001', 'Zaak geopend', 'Wie de regie had', '</svg>'])
    expect(page).toContain(text)
})

it('draws what is still to be met in all cases, the first to end on top', async () => {
  const { code, stdout } = await draw('--uit', 'alles.svg', '--json')
  const { bars } = JSON.parse(stdout)
  const days = bars.map(({ final }: { final: string }) => final)
  expect({ code, days }).toEqual({ code: 0, days: days.toSorted() })
  expect(days.length).toBeGreaterThan(0)
  // a day that only passes is nothing to meet
  expect(bars.map(({ what }: { what: string }) => what).join()).not.toContain('detentie is voorbij')
  expect(readFileSync(join(cwd, 'alles.svg'), 'utf8')).toMatch(/^<svg /)
})

it.each([
  { argv: ['P-001'], says: '--uit' },
  { argv: ['P-001', '--uit', 'zaak.pdf'], says: '.html' },
  { argv: ['P-00', '--uit', 'zaak.html'], says: 'Bedoel je "P-001"?' }
])('$argv could not run, and writes nothing', async ({ argv, says }) => {
  const { code, stderr } = await draw(...argv)
  expect(code).toBe(2)
  expect(stderr).toContain(says)
  expect(existsSync(join(cwd, 'zaak.html'))).toBe(false)
})
