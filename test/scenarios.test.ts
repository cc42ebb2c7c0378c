import { readPackFolder } from '@ketenregie/adapters/files'
import { InvariantError } from '@ketenregie/core'
import { readPack } from '@ketenregie/rules'
import { coverageOf, describeScenarios, runScenarios } from '@ketenregie/rules/scenario'
import { describe, expect, it } from 'vitest'
import { processes } from '@ketenregie/processes'

const { files } = readPackFolder('packages/processes/afspraken/landelijk')
const { pack, scenarios } = readPack(files, { name: 'landelijk', processes })
if (!pack) throw new InvariantError('the agreements cannot be read')
const asOf = '2026-04-16'

describeScenarios({ describe, it }, { pack, scenarios }, { asOf })

it('tells each reading that was not chosen from the one that was', async () => {
  const { untouched } = coverageOf(pack, await runScenarios(pack, scenarios, { asOf }))
  expect(untouched.filter(({ kind }) => kind === 'reading')).toEqual([])
})
