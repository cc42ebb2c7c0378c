import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fileKinds } from '@ketenregie/rules'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const committed = fileURLToPath(new URL('../../../../schema/', import.meta.url))
const national = fileURLToPath(new URL('../../../processes/afspraken/landelijk/', import.meta.url))

it.each(['nl', 'en'])('writing the schemas again (%s) changes nothing', async language => {
  const folder = temporaryFolder()
  const ran = await runHere(['schema', '--uit', folder, '--taal', language])
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  const names = readdirSync(folder)
  // and the mapping of a migration, and the two forms of the exchange with case applications
  expect(names).toHaveLength(fileKinds.length + 3)
  for (const name of names)
    expect(readFileSync(join(folder, name), 'utf8')).toBe(
      readFileSync(join(committed, name), 'utf8')
    )
})

it('offers the names of a folder', async () => {
  const folder = temporaryFolder()
  const ran = await runHere(['schema', national, '--uit', 'hier', '--json'], { cwd: folder })
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  expect(JSON.parse(ran.stdout)).toMatchObject({
    written: expect.arrayContaining([join('hier', 'regels.v1.nl.schema.json')])
  })
  const text = readFileSync(join(folder, 'hier/regels.v1.nl.schema.json'), 'utf8')
  expect(text).toMatch(/"enum": \[[^\]]*"strafbaar_feit"/)
})
