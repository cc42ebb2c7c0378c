import type { ProcessDefinition } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { readPack, ruleProblemsEn as en, ruleProblemsNl as nl } from '@ketenregie/rules'
import type { RuleDiagnostic } from '@ketenregie/rules'
import { tell } from './told-example.ts'
import type { ToldExample } from './told-example.ts'

const source = { source: 'minimumnormen', place: 'uitgangspunt-3-om' }

/** A process of one choice, which a program gives along with its agreements. */
const process: ProcessDefinition = {
  id: 'proef',
  version: '1.0.0',
  title: 'Proef',
  initial: 'kiezen',
  events: {},
  states: {
    kiezen: {
      meta: { title: 'Kiezen', owner: 'gemeentee', source },
      always: [
        { guard: { type: 'rule', params: { rule: 'om_deelname', is: 'yes' } }, target: 'met' },
        { guard: { type: 'rule', params: { rule: 'om_deelname', is: 'no' } }, target: 'zonder' }
      ]
    },
    met: { type: 'final', meta: { title: 'Met het OM', source } },
    zonder: { type: 'final', meta: { title: 'Zonder het OM', source } }
  }
}

const layer = (below: string) => `gebied: regio/hier
naam: Hier
baseert_op: ${below}
gemeenten: { GM0402: Hilversum }
`

/** What reading agreements says of a process in code, and of layers in the wrong order; by code. */
export function packExamples(): ReadonlyMap<string, ToldExample> {
  const found = new Map<string, ToldExample>()
  const keep = (code: string, made: ToldExample['made'], problems: readonly RuleDiagnostic[]) => {
    const problem = problems.find(each => each.code === code)
    if (problem) found.set(code, tell(made, problem, { nl, en }))
  }
  const files = new Map([['gebied.yaml', layer('landelijk@1')]])
  const on = { name: 'hier', base: landelijk }
  const given = { ...landelijk.processes, proef: process }
  const { problems } = readPack(files, { ...on, processes: given })
  const { initial, states } = process
  const text = `const proef = ${JSON.stringify({ initial, states })}`
  const made = { as: 'ts', text } as const
  for (const code of ['rules/process-names-unknown', 'rules/no-way-out']) keep(code, made, problems)
  const { pack } = readPack(files, { ...on, processes: landelijk.processes })
  if (pack === null) return found
  const above = layer('hier@1').replace('regio/hier', 'regio/elders').replace('Hier', 'Elders')
  const again = readPack(new Map([['gebied.yaml', above]]), {
    name: 'elders',
    processes: {},
    base: pack
  })
  const comments = '# op de afspraken van regio/hier\n'
  keep('rules/layer-order', { as: 'yaml', text: `${comments}${above.trimEnd()}` }, again.problems)
  return found
}
