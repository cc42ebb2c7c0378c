import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const cwd = temporaryFolder()
const file = join(process.cwd(), 'examples/gooi-en-vechtstreek/gebied.yaml')
const convert = (to: string, ...more: readonly string[]) =>
  runHere(['zet-om', file, '--naar', 'json', '--uit', to, ...more], { cwd })

it('makes the folder, leaves no draft behind, and is silent where the same is written again', async () => {
  expect(await convert('a/b/c.json')).toMatchObject({ code: 0, stderr: '' })
  expect(await convert('a/b/c.json')).toMatchObject({ code: 0, stderr: '' })
  expect(readdirSync(join(cwd, 'a/b'))).toEqual(['c.json'])
})

it('says that another text stood there', async () => {
  writeFileSync(join(cwd, 'mijn.json'), 'van mij')
  const { code, stderr } = await convert('mijn.json')
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: '"mijn.json" stond er al en is vervangen.\n'
  })
  expect(readFileSync(join(cwd, 'mijn.json'), 'utf8')).not.toBe('van mij')
})

it('does not write over a folder', async () => {
  mkdirSync(join(cwd, 'map'))
  const { code, stderr } = await convert('map')
  expect(code).toBe(2)
  expect(stderr).toContain('is een map')
})
