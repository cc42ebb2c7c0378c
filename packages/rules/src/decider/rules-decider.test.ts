import { deciderContract } from '@ketenregie/core/contracts'
import { describe, expect, it } from 'vitest'
import { decisions, participation } from '../evaluate/participation.fixture.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import { createRulesDecider } from './rules-decider.ts'

const source = { source: 's', place: 'p' }
const pack: AgreementPack = {
  name: 'proef',
  version: '1.0.0',
  hash: 'h',
  facts: participation.facts,
  parties: {},
  sources: {},
  norms: {},
  timeLimits: {},
  calendar: {
    holidays: [],
    equated: [],
    known: { from: 2023, to: 2028 },
    law: { lastDay: source, workingDays: source, exceptions: source }
  },
  tasks: {},
  messages: {},
  processes: {},
  ruleSets: participation.ruleSets,
  region: null,
  files: []
}
const settled = Object.fromEntries(
  Object.keys(pack.facts).map(name => [name, name.startsWith('recidivekans') ? 'laag' : 'yes'])
)

describe('the decider of a pack', () => {
  it.each(deciderContract)('$name', async promise => {
    const run = promise.run(() => ({
      decider: createRulesDecider(pack),
      names: decisions,
      settled
    }))
    await expect(run).resolves.toBeUndefined()
  })
})
