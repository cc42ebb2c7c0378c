import { appendFileSync, cpSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder, writeRegion } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

it('finds nothing wrong with the agreements that come with it', async () => {
  const { code, stdout } = await runHere(['controleer'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/landelijk: geen fouten, (geen|\d+) waarschuwing(en)?\.\n$/)
})

it('takes a folder with gebied.yaml for a layer on the national agreements', async () => {
  const cwd = writeRegion(temporaryFolder(), 1)
  expect(await runHere(['controleer', '.'], { cwd })).toMatchObject({
    code: 0,
    stdout: '.: geen fouten, geen waarschuwingen.\n'
  })
})

const broken = `gebied: regio/proef
naam: Proef
baseert_op: landelijk@1
gemeenten: [GM0402
`

it('shows every fault of every file with its place, a caret and what to do', async () => {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'gebied.yaml'), broken)
  writeFileSync(
    join(cwd, 'eigen.feiten.yaml'),
    'iets: { soort: ja_nee, houder: { eerst: niemand } }\n'
  )
  const { code, stdout } = await runHere(['controleer', '.'], { cwd })
  expect(code).toBe(1)
  expect(stdout).toMatch(/^gebied\.yaml:\d+:\d+: fout: /m)
  expect(stdout).toMatch(/^eigen\.feiten\.yaml:1:\d+: fout: /m)
  expect(stdout).toMatch(/^ {2}\d+ \| .*\n {2}\s+\| +\^$/m)
  expect(stdout).toMatch(/: \d+ fouten, geen waarschuwingen\.\n$/)
})

it('gives the same as data, and in English when asked', async () => {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'gebied.yaml'), broken)
  const { code, stdout } = await runHere(['controleer', '.', '--json', '--taal', 'en'], { cwd })
  expect(code).toBe(1)
  const found: unknown = JSON.parse(stdout)
  expect(found).toMatchObject([
    { severity: 'error', place: { file: 'gebied.yaml', line: expect.any(Number) } }
  ])
  expect(stdout).not.toMatch(/Hier|ontbreekt/)
})

it('names the files that an empty folder lacks, each once', async () => {
  const { code, stdout } = await runHere(['controleer', '.'], { cwd: temporaryFolder() })
  expect(code).toBe(1)
  expect(stdout.match(/Het bestand \S+\.yaml ontbreekt\./g)).toHaveLength(8)
  expect(stdout).toContain('.: 8 fouten, geen waarschuwingen.')
})

it('names a file that it cannot read by the path that was given', async () => {
  const cwd = writeRegion(temporaryFolder(), 1)
  writeFileSync(join(cwd, 'taken.yaml'), Buffer.from([0xff, 0xfe, 0x00]))
  const { stdout } = await runHere(['controleer', join('..', basename(cwd))], { cwd })
  expect(stdout).toContain(`../${basename(cwd)}/taken.yaml:1:1: fout: `)
})

it('keeps what is new apart from the open points that the files list, by whose turn it is', async () => {
  const cwd = temporaryFolder()
  cpSync('examples/gooi-en-vechtstreek', cwd, { recursive: true })
  const { stdout: before } = await runHere(['controleer', '.'], { cwd })
  expect(before).toMatch(/^Niets nieuws\. Bekend en nog open: 26\.$/m)
  expect(before).toMatch(
    /^ {2}Openbaar Ministerie \(1\)\n {2}- .*aanspreekpunt van het OM[^]*?gebied\.yaml:\d+,/m
  )
  appendFileSync(join(cwd, 'gebied.yaml'), 'aanspreekpunten: { om: { rol: niemand } }\n')
  const { stdout } = await runHere(['controleer', '.', '--nieuw'], { cwd })
  expect(stdout).toMatch(
    /^gebied\.yaml:\d+:\d+: waarschuwing: [^]*\n\n\.: geen fouten, 27 waarschuwingen\.\n$/
  )
  expect(stdout).not.toContain('Bekend en nog open')
  const data = await runHere(['controleer', '.', '--nieuw', '--json'], { cwd })
  expect(JSON.parse(data.stdout)).toMatchObject([{ code: 'rules/unknown-role' }])
})

it('could not run on a folder that is not there', async () => {
  expect(await runHere(['controleer', 'nergens'])).toMatchObject({ code: 2, stdout: '' })
})

it('shows where each case comes to rest that nobody does anything about', async () => {
  const { code, stdout } = await runHere(['controleer', '--rust'])
  expect(code).toBe(0)
  expect(stdout).toContain('Als niemand meer iets doet aan een zaak van detentie_en_terugkeer')
  expect(stdout).toMatch(/vrijgelaten_zonder_beeld +lokaal_veld +\(blijft daar\)/)
  expect(stdout).toMatch(/vrijgelaten_zonder_beeld +lokaal_veld +gesprek, melding,.* ontslag/)
  expect(stdout).not.toContain('afgesloten')
})

it('gives the resting places as data', async () => {
  const { stdout } = await runHere(['controleer', '--rust', '--json'])
  const found: unknown = JSON.parse(stdout)
  expect(found).toMatchObject({
    detentie_en_terugkeer: expect.arrayContaining([
      {
        process: 'detentie_en_terugkeer',
        from: 'melding',
        to: 'vrijgelaten_zonder_beeld',
        passed: ['ontslag'],
        owner: 'lokaal_veld'
      }
    ])
  })
})
