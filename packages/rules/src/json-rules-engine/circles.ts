import { checkCircular } from '../check/check-circular.ts'
import { createReport } from '../diagnostic/report.ts'
import type { Concept, RuleSet } from '../model/rule-set.ts'
import type { ImportContext } from './import-context.ts'
import type { JsonNode } from './json-tree.ts'

/** Shared conditions that rest on themselves; the engine runs out of stack on them. */
export function reportCircles(
  concepts: Readonly<Record<string, Concept>>,
  { conditions, report }: ImportContext,
  shared: JsonNode | undefined
): void {
  const found = createReport()
  const set: RuleSet = {
    name: '',
    version: '',
    valid: { from: '0001-01-01', to: null },
    concepts,
    rules: {},
    excluded: []
  }
  checkCircular([set], [], found)
  const written = new Map([...conditions].map(([from, to]) => [to, from]))
  for (const problem of found.problems()) {
    if (problem.code !== 'rules/circular') continue
    const names = problem.params.names.map(name => written.get(name) ?? name)
    const node = shared?.kind === 'map' ? shared.entries.get(names[0] ?? '') : undefined
    const params = { at: node?.at ?? '', names }
    report.add({ code: 'json-rules/circular', params }, node?.place ?? null)
  }
}
