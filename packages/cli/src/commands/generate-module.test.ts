import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { temporaryFolder, writeRegion } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const processes = dirname(fileURLToPath(import.meta.resolve('@ketenregie/processes/package.json')))

it('generating the national agreements again changes nothing', async () => {
  const folder = temporaryFolder()
  const target = join(folder, 'landelijk.generated.ts')
  const source = 'afspraken/landelijk'
  expect(await runHere(['genereer', source, '--uit', target], { cwd: processes })).toMatchObject({
    code: 0,
    stderr: ''
  })
  const from = relative(folder, join(processes, source))
  const made = readFileSync(target, 'utf8').replace(from, '../afspraken/landelijk')
  expect(made).toBe(readFileSync(join(processes, 'src/landelijk.generated.ts'), 'utf8'))
})

it('writes a region with its layer, and its names as types', async () => {
  const cwd = writeRegion(temporaryFolder(), 1)
  expect(await runHere(['genereer', '.', '--uit', 'proef.ts'], { cwd })).toMatchObject({ code: 0 })
  const text = readFileSync(join(cwd, 'proef.ts'), 'utf8')
  expect(text).toMatch(/export type RuleName =[^=]*'om_deelname'/)
  expect(text).toContain("id: 'regio/proef'")
})

it('writes nothing of agreements with a fault', async () => {
  const cwd = writeRegion(temporaryFolder(), 1)
  writeFileSync(join(cwd, 'gebied.yaml'), 'gebied: proef\n')
  writeFileSync(join(cwd, 'proef.ts'), 'as it was')
  expect(await runHere(['genereer', '.', '--uit', 'proef.ts'], { cwd })).toMatchObject({
    code: 2,
    stdout: ''
  })
  expect(readFileSync(join(cwd, 'proef.ts'), 'utf8')).toBe('as it was')
})

it('asks where to', async () => {
  const { code, stderr } = await runHere(['genereer', '.'])
  expect(code).toBe(2)
  expect(stderr).toContain('De optie --uit <BESTAND> is nodig.')
})

it('writes what every rule comes to as code that needs nothing else', async () => {
  const cwd = writeRegion(temporaryFolder(), 1)
  const words = ['genereer', '.', '--uit', 'proef.ts', '--regels', 'uitkomsten.mjs']
  const without = await runHere(words, { cwd })
  expect(without).toMatchObject({ code: 2 })
  expect(without.stderr).toContain('De optie --op <DATUM> is nodig.')
  const { code, stdout } = await runHere([...words, '--op', '2026-04-16'], { cwd })
  expect({ code, stdout }).toMatchObject({ code: 0 })
  expect(stdout).toMatch(/^uitkomsten\.mjs: de uitkomsten van \d+ regels en begrippen$/m)
  const { names, answer } = await import(pathToFileURL(join(cwd, 'uitkomsten.mjs')).href)
  const facts = { ernstige_gebiedsproblematiek: 'yes', strafbaar_feit: 'yes' }
  expect(answer(facts)[names.indexOf('om_deelname')]).toEqual({ outcome: 'yes', status: 'ground' })
  expect(answer({})[names.indexOf('om_deelname')]).toEqual({
    outcome: 'unknown',
    status: 'unknown'
  })
})
