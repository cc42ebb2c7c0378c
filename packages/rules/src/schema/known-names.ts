import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { ReferenceKind } from '../read/session.ts'
import { outputName } from '../table/table-answer.ts'

/**
 * The names that may stand in a reference of each kind; where none are given, any name may. An
 * output of a table stands where a fact is compared.
 */
export type KnownNames = Readonly<Partial<Record<ReferenceKind | 'output', readonly string[]>>>

/** The names that an editor can offer in the files of a pack. */
export function knownNames(pack: AgreementPack): KnownNames {
  const facts = Object.values(pack.facts)
  const namesOf = (kind: string) =>
    facts.filter(({ domain }) => domain.kind === kind).map(({ name }) => name)
  const rules = pack.ruleSets.flatMap(set => Object.keys(set.rules))
  const concepts = pack.ruleSets.flatMap(set => Object.keys(set.concepts))
  const tables = pack.ruleSets.flatMap(set => Object.keys(set.tables ?? {}))
  const outputs = pack.ruleSets.flatMap(set =>
    Object.values(set.tables ?? {}).flatMap(table =>
      Object.entries(table.outputs).map(
        ([output, domain]) => [outputName(table.name, output), domain] as const
      )
    )
  )
  const yesOrNo = outputs.filter(([, { kind }]) => kind === 'yes-no').map(([name]) => name)
  const decisions = [...new Set([...concepts, ...rules])]
  return {
    fact: Object.keys(pack.facts),
    output: outputs.map(([name]) => name),
    'date-fact': namesOf('date'),
    party: Object.keys(pack.parties),
    source: Object.keys(pack.sources),
    'time-limit': Object.keys(pack.timeLimits),
    task: Object.keys(pack.tasks),
    rule: [...new Set(rules)],
    concept: [...new Set(concepts)],
    'rule-or-concept': decisions,
    'rule-concept-or-table': [...new Set([...decisions, ...tables])],
    condition: [...decisions, ...namesOf('yes-no'), ...yesOrNo],
    process: Object.keys(pack.processes),
    message: Object.keys(pack.messages),
    norm: Object.keys(pack.norms),
    indicator: Object.keys(pack.indicators ?? {}),
    'life-domain': [
      ...new Set([...facts, ...Object.values(pack.tasks)].flatMap(each => each.lifeDomain ?? []))
    ],
    ...(pack.region === null ? {} : { municipality: Object.keys(pack.region.municipalities) })
  }
}
