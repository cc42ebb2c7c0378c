import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import { RandomIds, systemClock } from '@ketenregie/adapters/system'
import { createEngine } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { createRulesDecider } from '@ketenregie/rules'
import { beforeEach, describe, expect, it } from 'vitest'
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

it('draws an overview on several sheets where one would be too small to read', async () => {
  const cwd = temporaryFolder()
  const argv = ['teken', 'detentie_en_terugkeer', '--overzicht', '--uit', 'platen', '--json']
  const { stdout } = await runHere(argv, { cwd })
  const [{ files }] = JSON.parse(stdout).written
  const names = files.map((file: string) =>
    file.replace(join('platen', 'detentie_en_terugkeer'), '')
  )
  const pictures = names.filter((name: string) => name.endsWith('.svg'))
  expect(names).toEqual([
    ...pictures.map((_: string, at: number) => `-overzicht-${at + 1}.svg`),
    '-overzicht.html'
  ])
  expect(pictures.length).toBeGreaterThan(1)
  const page = readFileSync(join(cwd, files.at(-1)), 'utf8')
  expect(page.match(/<svg /g)).toHaveLength(pictures.length)
  expect(page).toContain(`blad 1 van ${pictures.length}</h2>`)
})

describe('a case', () => {
  let cwd = ''
  const draw = async (zaak: string, ...more: readonly string[]) => {
    const argv = ['teken', '--zaak', zaak, '--opslag', 'a.db', '--uit', 'platen', '--json', ...more]
    const { code, stdout, stderr } = await runHere(argv, { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { files, steps } = JSON.parse(stdout)
    const texts = files
      .filter((file: string) => file.endsWith('.svg'))
      .map((file: string) => readFileSync(join(cwd, file), 'utf8'))
    return { steps, text: texts.join('\n'), marks: texts.join().match(/class="\w+[^"]* hier"/g) }
  }
  beforeEach(async () => {
    cwd = temporaryFolder()
    writeRegion(cwd, 2)
    await runHere(['draai', '.', '--db', 'a.db', '--tot', '2025-03-10'], { cwd })
  })

  it.each([{ more: [] }, { more: ['--overzicht'] }])(
    'is marked where it is: $more',
    async ({ more }) => {
      const { steps, marks, text } = await draw('P-001', ...more)
      // the step, and the one around it
      expect(steps).toHaveLength(2)
      expect(marks).toHaveLength(1)
      expect(text).toMatch(/<desc [^>]+>.* De zaak is in: \w/)
    }
  )

  it('is marked within another, at its end, and is no longer drawn once it is erased', async () => {
    const store = new SqliteCaseStore(join(cwd, 'a.db'))
    const parts = {
      decider: createRulesDecider(landelijk),
      clock: systemClock,
      ids: new RandomIds()
    }
    const engine = createEngine({ ...parts, pack: landelijk, store })
    const facts = { binnenkomst: '2025-03-01', einddatum: '2025-09-01', gemeente: 'GM0402' }
    const opening = { caseId: 'P-900', by: 'justid', on: '2025-03-01', facts } as const
    await engine.open('detentie_en_terugkeer', opening)
    await engine.send('P-900', { type: 'casusoverleg_aangemeld', by: 'zvh', on: '2025-03-01' })
    const [within] = (await engine.view('P-900'))?.subCases ?? []
    const inner = await draw(within?.caseId ?? '')
    expect(inner.text).toContain('<title id="casusoverleg-titel">')
    expect(inner.marks).toHaveLength(1)
    await engine.send('P-900', { type: 'overlijden', by: 'pi', on: '2025-03-02' })
    const { steps, marks } = await draw('P-900')
    expect(steps).toEqual(['overleden'])
    expect(new Set(marks)).toEqual(new Set(['class="ring eind hier"']))
    const source = { source: 'archiefwet', place: 'artikel-3' }
    const erased = await engine.erase('P-900', { by: 'archiefbeheer', category: 'zaken', source })
    expect(erased).toMatchObject({ erased: true })
    await store.close()
    const argv = ['teken', '--zaak', 'P-900', '--opslag', 'a.db', '--uit', 'later']
    expect(await runHere(argv, { cwd })).toMatchObject({ code: 2, stdout: '' })
    expect(existsSync(join(cwd, 'later'))).toBe(false)
  })

  it('that does not exist is refused', async () => {
    const argv = ['teken', '--zaak', 'P-00', '--opslag', 'a.db', '--uit', 'platen']
    const unknown = await runHere(argv, { cwd })
    expect(unknown).toMatchObject({ code: 2 })
    expect(unknown.stderr).toContain('Bedoel je "P-001"?')
  })
})
