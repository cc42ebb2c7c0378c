import type { Facts } from '../fact/fact.ts'
import { canonicalJson } from '../journal/canonical-json.ts'
import type { Decider } from '../ports/decider.ts'
import { assertEqual, assertThat } from './assert-equal.ts'
import type { Contract } from './contract.ts'

/** A decider with something to ask it. */
export interface DeciderSubject {
  readonly decider: Decider
  /** Rules and concepts that it knows, at least one of which is open when nothing is known. */
  readonly names: readonly string[]
  /** Facts on which every one of them is settled. */
  readonly settled: Facts
}

const asOf = '2026-04-16'

/** What every decider promises. */
export const deciderContract: Contract<DeciderSubject> = [
  {
    name: 'answers every name that it is asked, and no other',
    async run(open) {
      const { decider, names, settled } = await open()
      const findings = decider.evaluate(names, settled, { asOf })
      assertEqual(Object.keys(findings).toSorted(), names.toSorted(), 'names')
      for (const [name, finding] of Object.entries(findings)) assertEqual(finding.name, name)
      assertEqual(decider.evaluate([], settled, { asOf }), {}, 'answer to nothing')
    }
  },
  {
    name: 'gives the same question the same answer, together or one by one',
    async run(open) {
      const { decider, names, settled } = await open()
      const together = decider.evaluate(names, settled, { asOf })
      assertEqual(decider.evaluate(names, settled, { asOf }), together)
      for (const name of names)
        assertEqual(decider.evaluate([name], settled, { asOf })[name], together[name], name)
    }
  },
  {
    name: 'leaves the facts as they are',
    async run(open) {
      const { decider, names, settled } = await open()
      const before = canonicalJson(settled)
      decider.evaluate(names, settled, { asOf })
      assertEqual(canonicalJson(settled), before)
    }
  },
  {
    name: 'says unknown, and what can still matter, when nothing is known',
    async run(open) {
      const { decider, names } = await open()
      const findings = Object.values(decider.evaluate(names, {}, { asOf }))
      const unknown = findings.filter(({ outcome }) => outcome === 'unknown')
      assertThat(unknown.length > 0, 'something is open when nothing is known')
      for (const { name, relevant } of unknown)
        assertThat(relevant.length > 0, `${name} tells which facts can still matter`)
      assertThat(decider.ask(unknown, {}, { asOf }) !== null, 'there is something to ask')
    }
  },
  {
    name: 'asks nothing when everything is settled',
    async run(open) {
      const { decider, names, settled } = await open()
      const findings = Object.values(decider.evaluate(names, settled, { asOf }))
      for (const { name, relevant } of findings) assertEqual(relevant, [], `relevant to ${name}`)
      assertEqual(decider.ask(findings, settled, { asOf }), null, 'request')
      assertEqual(decider.ask([], settled, { asOf }), null, 'request')
    }
  },
  {
    name: 'writes findings that a journal can keep',
    async run(open) {
      const { decider, names, settled } = await open()
      for (const facts of [{}, settled]) {
        const findings = decider.evaluate(names, facts, { asOf })
        assertEqual(JSON.parse(canonicalJson(findings)), findings)
      }
      assertThat(decider.hash.length > 0, 'its rules have an identity')
    }
  }
]
