import type { Report } from '../diagnostic/report.ts'
import type { FileKind } from '../read/file-kind.ts'
import type { Reference, ReferenceKind } from '../read/session.ts'
import type { Names } from './names.ts'
import { stepNames } from './step-names.ts'

type Code =
  | 'rules/unknown-fact'
  | 'rules/unknown-party'
  | 'rules/unknown-source'
  | 'rules/unknown-time-limit'
  | 'rules/unknown-task'
  | 'rules/unknown-rule'
  | 'rules/unknown-concept'
  | 'rules/unknown-condition'
  | 'rules/unknown-process'
  | 'rules/unknown-agreed-message'
  | 'rules/unknown-municipality'
  | 'rules/unknown-role'
  | 'rules/unknown-norm'
  | 'rules/unknown-indicator'
  | 'rules/unknown-life-domain'

/** Every name that a file uses stands somewhere, and is of the kind that is asked there. */
export function checkReferences(
  references: readonly Reference[],
  names: Names,
  report: Report
): void {
  const kinds = knownNames(names)
  for (const reference of references) {
    if (reference.kind === 'place') checkPlace(reference, names, report)
    else if (reference.kind === 'process-part') checkPart(reference, names, report)
    else {
      const { name, place, kind } = reference
      const { code, known, files } = kinds[kind]
      if (files.some(file => names.mayStand(file, name)) && !known.has(name)) continue
      if (!known.has(name))
        report.add({ code, params: report.unknown(name, known.keys(), place) }, place)
      else if (kind === 'date-fact' && names.facts.get(name)?.domain.kind !== 'date')
        report.add({ code: 'rules/not-a-date-fact', params: { fact: name } }, place)
    }
  }
}

interface Kind {
  readonly code: Code
  readonly known: Known
  /** Where such a name is given. */
  readonly files: readonly FileKind[]
}

interface Known {
  has(name: string): boolean
  keys(): Iterable<string>
}

function knownNames(names: Names): Readonly<Record<ReferenceKind, Kind>> {
  const { facts, concepts, rules, tables } = names
  const decisions = new Set([...concepts, ...rules])
  const yesNo = [...facts].flatMap(([name, { domain }]) => (domain.kind === 'yes-no' ? [name] : []))
  return {
    fact: { code: 'rules/unknown-fact', known: facts, files: ['feiten'] },
    'date-fact': { code: 'rules/unknown-fact', known: facts, files: ['feiten'] },
    party: { code: 'rules/unknown-party', known: names.parties, files: ['partijen'] },
    source: { code: 'rules/unknown-source', known: names.sources, files: ['bronnen'] },
    'time-limit': {
      code: 'rules/unknown-time-limit',
      known: names.timeLimits,
      files: ['termijnen', 'gebied']
    },
    task: { code: 'rules/unknown-task', known: names.tasks, files: ['taken'] },
    rule: { code: 'rules/unknown-rule', known: rules, files: ['regelset'] },
    concept: { code: 'rules/unknown-concept', known: concepts, files: ['regelset'] },
    'rule-or-concept': { code: 'rules/unknown-rule', known: decisions, files: ['regelset'] },
    'rule-concept-or-table': {
      code: 'rules/unknown-rule',
      known: new Set([...decisions, ...tables]),
      files: ['regelset']
    },
    condition: {
      code: 'rules/unknown-condition',
      known: new Set([...yesNo, ...decisions]),
      files: ['feiten', 'regelset']
    },
    process: { code: 'rules/unknown-process', known: names.processes, files: [] },
    message: { code: 'rules/unknown-agreed-message', known: names.messages, files: ['delen'] },
    role: { code: 'rules/unknown-role', known: names.roles, files: ['partijen'] },
    norm: { code: 'rules/unknown-norm', known: names.norms, files: ['normen'] },
    indicator: { code: 'rules/unknown-indicator', known: names.indicators, files: ['kpi'] },
    'life-domain': {
      code: 'rules/unknown-life-domain',
      known: names.lifeDomains,
      files: ['taken', 'feiten']
    },
    municipality: {
      code: 'rules/unknown-municipality',
      known: names.municipalities,
      files: ['gebied']
    }
  }
}

/** A place of a source that is not registered is reported as an unknown source only. */
function checkPlace(
  { name, source, place }: Reference & { kind: 'place' },
  { sources }: Names,
  report: Report
): void {
  const places = sources.get(source)?.places
  if (places === undefined || Object.hasOwn(places, name)) return
  const params = { ...report.unknown(name, Object.keys(places), place), source }
  report.add({ code: 'rules/unknown-place', params }, place)
}

/** A process that is not known is reported as that only. */
function checkPart(
  { name, process, place }: Reference & { kind: 'process-part' },
  { processes }: Names,
  report: Report
): void {
  const definition = processes.get(process)
  if (definition === undefined) return
  const known = new Set([...stepNames(definition), ...Object.keys(definition.events)])
  if (known.has(name)) return
  const params = { ...report.unknown(name, known, place), process }
  report.add({ code: 'rules/unknown-process-part', params }, place)
}
