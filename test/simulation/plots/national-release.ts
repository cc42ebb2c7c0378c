import type { Pack } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import type { AgreementPack } from '@ketenregie/rules'
import { hashOf } from '@ketenregie/core'
import { markFact } from './plot.ts'
import { longer } from './second-release.ts'

const source = { source: 'simulatie', place: 'werelden' }

/** Days that a case is kept: the national agreements leave that to the parties. */
export const keptFor = 12

/** The national agreements with what worlds need: a fact that tells cases apart, and a term. */
export const first: AgreementPack = sealed({
  ...landelijk,
  facts: {
    ...landelijk.facts,
    [markFact]: {
      name: markFact,
      question: 'Welk nummer heeft de zaak?',
      domain: { kind: 'code', prefix: 'N', digits: 12 },
      holders: { first: 'zvh', also: [] },
      fresh: null,
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      source: null
    }
  },
  retention: {
    simulatie: {
      category: 'simulatie',
      what: 'Zaken van een wereld',
      processes: Object.keys(landelijk.processes),
      period: { unit: 'days', count: keptFor },
      source
    }
  }
})

/** The same in other words, and with more time for the plan. */
export const second: AgreementPack = sealed({
  ...first,
  version: `${first.version}-herzien`,
  processes: Object.fromEntries(
    Object.entries(first.processes).map(([name, definition]) => [
      name,
      { ...definition, title: `${definition.title} (herzien)` }
    ])
  ) as Pack['processes'],
  timeLimits: Object.fromEntries(
    Object.entries(first.timeLimits).map(([name, limit]) => [
      name,
      name === 'dr_plan' ? longer(limit) : limit
    ])
  )
})

function sealed(pack: AgreementPack): AgreementPack {
  const { hash: _, ...agreed } = pack
  return { ...agreed, hash: hashOf(agreed) }
}
