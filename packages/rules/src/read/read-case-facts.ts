import type { Domain, FactDefinition, Facts, FactValue, Unknown } from '@ketenregie/core'
import type { RuleDiagnostic } from '../diagnostic/problems.ts'
import { createReport } from '../diagnostic/report.ts'
import { cut } from './scalars.ts'
import { reportExpected } from './found.ts'
import { readYaml } from './read-yaml.ts'
import type { Session } from './session.ts'
import { readStatedValue } from './stated-value.ts'
import type { Node } from './tree.ts'

export interface ReadCaseFacts {
  /** Null when there is an error: nobody is decided about on facts that were read in part. */
  readonly facts: Facts | null
  readonly problems: readonly RuleDiagnostic[]
}

/**
 * Reads what is known in a case from YAML or JSON, by name of fact. Takes the Dutch words of the
 * files and the English ones of canonical JSON: `ja` and `yes`, `onbekend` and `unknown`.
 */
export function readCaseFacts(
  text: string,
  {
    facts,
    file
  }: { readonly facts: Readonly<Record<string, FactDefinition>>; readonly file: string }
): ReadCaseFacts {
  const report = createReport()
  const { tree, problems } = readYaml(text, file)
  report.include(problems)
  const session: Session = { file, report, refer: () => undefined }
  const read = tree === null ? {} : readFacts(tree, facts, session)
  return { facts: report.hasErrors() ? null : read, problems: report.problems() }
}

function readFacts(
  tree: Node,
  definitions: Readonly<Record<string, FactDefinition>>,
  session: Session
): Facts {
  const found = new Map<string, FactValue | Unknown>()
  if (tree.kind !== 'map') {
    reportExpected('map', tree, session)
    return {}
  }
  for (const { key, place, value: node } of tree.entries.values()) {
    const definition = Object.hasOwn(definitions, key) ? definitions[key] : undefined
    if (definition === undefined) {
      const params = session.report.unknown(cut(key), Object.keys(definitions), place)
      session.report.add({ code: 'rules/unknown-fact', params }, place)
      continue
    }
    const value = readStatedValue(inDutch(node, definition.domain), key, definition.domain, session)
    if (value !== undefined) found.set(key, value)
  }
  return Object.fromEntries(found)
}

const dutch: ReadonlyMap<string, string> = new Map([
  ['yes', 'ja'],
  ['no', 'nee'],
  ['true', 'ja'],
  ['false', 'nee']
])

/** A choice may have options of these names, so only what is surely canonical is taken as Dutch. */
function inDutch(node: Node, { kind }: Domain): Node {
  if (node.kind !== 'scalar') return node
  if (node.written === 'unknown' || node.value === null)
    return { ...node, value: 'onbekend', written: 'onbekend' }
  const word = kind === 'yes-no' ? dutch.get(node.written) : undefined
  return word === undefined ? node : { ...node, value: word, written: word }
}
