import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const cwd = temporaryFolder()
mkdirSync(join(cwd, 'onze-regio/regels'), { recursive: true })
writeFileSync(join(cwd, 'onze-regio/gebied.yaml'), '')
writeFileSync(join(cwd, 'onze-regia'), '')

it.each([
  { argv: ['controleer', 'onze_regio'], says: 'Bedoel je "onze-regio"?' },
  // a file of nearly that name is no folder
  { argv: ['controleer', 'onze-regi'], says: 'Bedoel je "onze-regio"?' },
  { argv: ['controleer', 'onze-regio/regles'], says: 'Bedoel je "onze-regio/regels"?' },
  {
    argv: ['zet-om', 'onze-regio/gebied.yml', '--naar', 'json', '--taal', 'en'],
    says: 'Did you mean "onze-regio/gebied.yaml"?'
  }
])('$argv says what stands there under almost that name', async ({ argv, says }) => {
  const { code, stderr } = await runHere(argv, { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain(says)
})

it.each([['elders'], ['elders/nog-verder'], ['onze-regio/regels/x']])(
  'guesses nothing for %s',
  async path => {
    const { code, stderr } = await runHere(['controleer', path], { cwd })
    expect({ code, stderr }).toEqual({ code: 2, stderr: `ketenregie: "${path}" bestaat niet.\n` })
  }
)
