import { unknownName } from './json-problems.ts'
import { entry, expected, textAt } from './import-context.ts'
import type { ImportContext } from './import-context.ts'
import type { JsonNode } from './json-tree.ts'
import { toValue, written } from './json-tree.ts'

const plainPath = /^\$(?:\.[A-Za-z_][A-Za-z0-9_-]*)+$/

/**
 * The name in the dictionary of the fact that a comparison looks at. A path into a fact makes a
 * fact of its own: `person` with `$.home.city` is `person_home_city`, unless `names` says what
 * `person.home.city` is called.
 */
export function factNamed(node: JsonNode, context: ImportContext): string | undefined {
  const { report, facts, names, paths } = context
  const fact = textAt(node, 'fact', report)
  const segments = pathIn(node, context)
  const params = entry(node, 'params')
  if (fact === undefined || segments === undefined) return undefined
  const { at, place } = entry(node, 'fact') ?? node
  if (params !== undefined) {
    const problem = { code: 'json-rules/fact-params', params: { at: params.at, fact } } as const
    report.add(problem, params.place)
    return undefined
  }
  const dotted = [fact, ...segments].join('.')
  const name = (Object.hasOwn(names, dotted) && names[dotted]) || [fact, ...segments].join('_')
  if (!Object.hasOwn(facts, name)) {
    const unknown = { at, ...unknownName(name, Object.keys(facts)) }
    report.add({ code: 'json-rules/unknown-fact', params: unknown }, place)
    return undefined
  }
  const first = paths.get(name) ?? dotted
  paths.set(name, first)
  if (first === dotted) return name
  const clash = { at, fact: name, first, second: dotted }
  report.add({ code: 'json-rules/path-clash', params: clash }, place)
  return undefined
}

function pathIn(node: JsonNode, { report }: ImportContext): readonly string[] | undefined {
  const path = entry(node, 'path')
  if (path === undefined) return []
  const value = toValue(path)
  if (typeof value !== 'string') return expected(path, 'text', report)
  // the engine takes an empty path for none
  if (value === '') return []
  if (plainPath.test(value)) return value.split('.').slice(1)
  const params = { at: path.at, path: written(path) }
  report.add({ code: 'json-rules/path-expression', params }, path.place)
  return undefined
}
