import {
  importJsonRules,
  jsonRulesProblemsEn as en,
  jsonRulesProblemsNl as nl
} from '@ketenregie/rules'
import { landelijk } from '@ketenregie/processes'
import { tell } from './told-example.ts'
import type { ToldExample } from './told-example.ts'

const known = { fact: 'gevaarstelling', operator: 'equal', value: true }
const event = { type: 'om_deelname' }
const rule = (condition: object, rest: object = {}) => [
  { conditions: { all: [condition] }, event, ...rest }
]

/** Rules in JSON, by the code that taking them over yields. */
const written: Readonly<Record<string, unknown>> = {
  'json-rules/expected': { rules: {} },
  'json-rules/missing-key': [{ event }],
  'json-rules/unknown-key': rule(known, { onSuccess: 'f' }),
  'json-rules/several-forms': rule({ any: [known], ...known }),
  'json-rules/unknown-fact': rule({ ...known, fact: 'gevarstelling' }),
  'json-rules/unknown-operator': rule({ ...known, operator: 'eq' }),
  'json-rules/decorated-operator': rule({ ...known, operator: 'not:equal' }),
  'json-rules/operator-does-not-fit': rule({ ...known, operator: 'lessThan' }),
  'json-rules/value-outside-domain': rule({ ...known, value: 'misschien' }),
  'json-rules/two-spellings': rule({ any: [known, { ...known, value: 'no' }] }),
  'json-rules/needs-list': rule({ ...known, operator: 'in', value: 'yes' }),
  'json-rules/fact-params': rule({ ...known, params: { of: 1 } }),
  'json-rules/compares-facts': rule({ ...known, value: { fact: 'strafbaar_feit' } }),
  'json-rules/path-expression': rule({ ...known, path: '$..a' }),
  'json-rules/path-clash': rule({
    any: [
      { ...known, fact: 'strafbaar', path: '$.feit' },
      { ...known, fact: 'strafbaar_feit' }
    ]
  }),
  'json-rules/unknown-condition': rule({ condition: 'gevaar' }),
  'json-rules/circular': {
    rules: [],
    conditions: { a: { all: [{ condition: 'b' }] }, b: { condition: 'a' } }
  },
  'json-rules/bad-priority': rule(known, { priority: 0 }),
  'json-rules/gate-not-required': rule(known, {
    event: { type: 'om_deelname', params: { within: 'complexe_problematiek' } }
  }),
  'json-rules/true-when-missing': rule({ ...known, operator: 'notEqual' }),
  'json-rules/empty-list': rule({ any: [] }),
  'json-rules/priority-order': [
    ...rule(known, { priority: 2 }),
    ...rule(known, { priority: 1, event: { type: 'politie_deelname' } })
  ],
  'json-rules/same-event': [...rule(known), ...rule({ ...known, value: false })],
  'json-rules/engine-event': rule(known, { event: { type: 'success' } }),
  'json-rules/unattributed': rule(known)
}

/** What taking over each of these says; by code. */
export function jsonRulesExamples(): ReadonlyMap<string, ToldExample> {
  const found = new Map<string, ToldExample>()
  for (const [code, json] of Object.entries(written)) {
    const text = JSON.stringify(json, null, 2)
    const { problems } = importJsonRules(json, { facts: landelijk.facts })
    for (const problem of problems)
      if (problem.code === code && Object.hasOwn(nl, code))
        found.set(code, tell({ as: 'json', text }, problem, { nl, en }))
  }
  return found
}
