import { readPackFolder } from '@ketenregie/adapters/files'
import { InvariantError } from '@ketenregie/core'
import { readPack } from '@ketenregie/rules'
import { coverageOf, describeScenarios, runScenarios } from '@ketenregie/rules/scenario'
import type { CoverageItem } from '@ketenregie/rules/scenario'
import { describe, expect, it } from 'vitest'
import { processes } from '@ketenregie/processes'

const { files } = readPackFolder('packages/processes/afspraken/landelijk')
const { pack, scenarios } = readPack(files, { name: 'landelijk', processes })
if (!pack) throw new InvariantError('the agreements cannot be read')
const asOf = '2026-04-16'

const regionFolder = readPackFolder('examples/gooi-en-vechtstreek')
const region = readPack(regionFolder.files, {
  name: 'gooi-en-vechtstreek',
  base: pack,
  processes: {}
})
if (!region.pack) throw new InvariantError('the region cannot be read')

describeScenarios({ describe, it }, { pack, scenarios }, { asOf })
describeScenarios({ describe, it }, { pack: region.pack, scenarios: region.scenarios }, { asOf })

describe('the scenarios of the national agreements', async () => {
  const results = await runScenarios(pack, scenarios, { asOf })
  const { untouched, unreachable } = coverageOf(pack, results)
  const told = (item: CoverageItem) => `${item.kind} ${JSON.stringify(item)}`

  it('leave nothing untouched', () => {
    expect(untouched.map(told)).toEqual([])
  })

  it('can come to everything but what goes outside cases', () => {
    expect(unreachable).toEqual([
      // the mayor hears of a return from another system, for a purpose of its own
      { kind: 'message', name: 'bij_terugkeer' }
    ])
  })

  it('each protect an agreement', () => {
    const loose = results.filter(({ protects }) => protects.length === 0)
    expect(loose.map(({ scenario }) => scenario.name)).toEqual([])
  })

  it('have a name of their own', () => {
    const names = scenarios.map(({ name }) => name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it.each([
    ['geschorst na de afspraak over de regie', 'transition'],
    ['de PI krijgt een week van tevoren een herinnering', 'message'],
    ['elke stap van een advies wacht op een afspraak', 'limit']
  ])('cannot do without "%s"', (name, kind) => {
    const others = results.filter(({ scenario }) => !scenario.name.startsWith(name))
    expect(others).toHaveLength(results.length - 1)
    const kinds = coverageOf(pack, others).untouched.map(item => item.kind)
    expect(kinds).toContain(kind)
  })
})
