import { InvariantError } from '@ketenregie/core'
import { createRulesDecider, readPack } from '@ketenregie/rules'
import { expect, it } from 'vitest'
import { processes } from '../processes.ts'
import { playProcess, playRules } from './play-scenario.fixture.ts'
import { nationalFiles } from './read-agreements.fixture.ts'

const { pack, scenarios } = readPack(nationalFiles(), { name: 'landelijk', processes })
if (!pack) throw new InvariantError('the agreements cannot be read')
const parts = { pack, decider: createRulesDecider(pack) }

it.each(scenarios)('$place.file: $name', async scenario => {
  const played =
    scenario.kind === 'rules' ? [playRules(parts, scenario)] : await playProcess(parts, scenario)
  expect(played.map(({ found }) => found)).toEqual(played.map(({ expected }) => expected))
})

it('has scenarios in which each reading that was not chosen would answer otherwise', () => {
  const decided = new Set(
    scenarios.flatMap(scenario => (scenario.kind === 'rules' ? scenario.readingDecides : []))
  )
  expect([...decided].toSorted()).toEqual([
    'complexe_problematiek',
    'om_deelname',
    'politie_deelname',
    'reclassering_deelname',
    'rvdk_deelname'
  ])
})
