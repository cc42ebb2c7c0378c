import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const rules = fileURLToPath(
  new URL(
    '../../../processes/afspraken/landelijk/regels/deelname-casusoverleg.yaml',
    import.meta.url
  )
)

it('goes to canonical JSON and back to the same file in the layout of the house', async () => {
  const cwd = temporaryFolder()
  const there = ['zet-om', rules, '--naar', 'json', '--uit', 'regels.json']
  expect(await runHere(there, { cwd })).toMatchObject({ code: 0, stdout: 'regels.json\n' })
  const json: unknown = JSON.parse(readFileSync(join(cwd, 'regels.json'), 'utf8'))
  expect(json).toMatchObject({
    name: 'deelname-casusoverleg',
    rules: { om_deelname: { modality: 'may', within: 'complexe_problematiek', chosen: 'r1' } }
  })
  const back = await runHere(['zet-om', 'regels.json', '--naar', 'yaml'], { cwd })
  const direct = await runHere(['zet-om', rules, '--naar', 'yaml'], { cwd })
  expect(back.code).toBe(0)
  expect(back.stdout).toBe(direct.stdout)
  expect(back.stdout.match(/#.*$/gm)).toEqual(readFileSync(rules, 'utf8').match(/#.*$/gm))
})

it('goes to rails of json-rules-engine, and takes its rules', async () => {
  const cwd = temporaryFolder()
  const rails = await runHere(['zet-om', rules, '--naar', 'json-rules-engine'], { cwd })
  expect(rails.code).toBe(0)
  expect(rails.stdout).toContain('"om_deelname/ground"')
  const there = ['zet-om', rules, '--naar', 'json-rules-engine', '--volledig', '--uit', 'r.json']
  expect((await runHere(there, { cwd })).code).toBe(0)
  const words = ['zet-om', 'r.json', '--van', 'json-rules-engine', '--naar', 'yaml']
  const back = await runHere(words, { cwd })
  expect(back.code).toBe(0)
  expect(back.stdout).toContain('om_deelname:\n    partij: om\n')
})

it.each([
  { what: 'a Dutch key in JSON', name: 'a.json', text: '{ "regelset": "a" }', says: 'regelset' },
  { what: 'a missing key', name: 'a.yaml', text: 'regelset: a\nversie: 1\n', says: 'geldig' },
  { what: 'no YAML', name: 'a.yaml', text: 'a: [', says: 'a.yaml:1' }
])('writes nothing where there is $what, and says where', async ({ name, text, says }) => {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, name), text)
  const to = name.endsWith('json') ? 'yaml' : 'json'
  const { code, stdout, stderr } = await runHere(['zet-om', name, '--naar', to], { cwd })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(says)
})
