import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder, writeRegion } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

it('writes a BPMN file and a picture of each process, the same every time', async () => {
  const cwd = temporaryFolder()
  const once = await runHere(['teken', '--uit', 'platen', '--json'], { cwd })
  expect(once).toMatchObject({ code: 0, stderr: '' })
  const { written } = JSON.parse(once.stdout)
  const [first] = written
  expect(first).toEqual({
    process: 'detentie_en_terugkeer',
    files: [
      join('platen', 'detentie_en_terugkeer.bpmn'),
      join('platen', 'detentie_en_terugkeer.svg')
    ]
  })
  const read = (file: string) => readFileSync(join(cwd, file), 'utf8')
  expect(read(first.files[0])).toContain('<bpmn:lane id="baan_zvh"')
  expect(read(first.files[1])).toContain('<title id="detentie_en_terugkeer-titel">')
  const before = first.files.map(read)
  await runHere(['teken', 'detentie_en_terugkeer', '--uit', 'platen'], { cwd })
  expect(first.files.map(read)).toEqual(before)
})

it.each([
  { argv: ['teken'], says: '--uit' },
  { argv: ['teken', 'detentie', '--uit', 'platen'], says: 'Er is geen proces "detentie"' },
  { argv: ['teken', 'omgevingsadvie', '--uit', 'platen'], says: 'Bedoel je "omgevingsadvies"?' }
])('$argv could not run, and writes nothing', async ({ argv, says }) => {
  const cwd = temporaryFolder()
  const { code, stderr } = await runHere(argv, { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain(says)
  expect(existsSync(join(cwd, 'platen'))).toBe(false)
})

it('draws an overview on one sheet', async () => {
  const cwd = temporaryFolder()
  const { code, stdout } = await runHere(
    ['teken', 'jaarcyclus', '--overzicht', '--uit', 'platen'],
    { cwd }
  )
  expect({ code, stdout: stdout.trim() }).toEqual({
    code: 0,
    stdout: join('platen', 'jaarcyclus-overzicht.svg')
  })
})

it('marks the steps that a case is in', async () => {
  const cwd = temporaryFolder()
  writeRegion(cwd, 2)
  await runHere(['draai', '.', '--db', 'a.db', '--tot', '2025-03-10'], { cwd })
  const argv = ['teken', '--zaak', 'P-001', '--opslag', 'a.db', '--uit', 'platen', '--json']
  const { code, stdout } = await runHere(argv, { cwd })
  const { file, steps } = JSON.parse(stdout)
  // the step, and the one around it
  expect({ code, steps: steps.length }).toEqual({ code: 0, steps: 2 })
  expect(readFileSync(join(cwd, file), 'utf8').match(/class="stap hier"/g)).toHaveLength(1)
  const unknown = await runHere(argv.with(2, 'P-00'), { cwd })
  expect(unknown).toMatchObject({ code: 2 })
  expect(unknown.stderr).toContain('Bedoel je "P-001"?')
})
