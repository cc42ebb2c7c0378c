import type { Place, ProcessDefinition } from '@ketenregie/core'
import type { RuleDiagnostic } from '../diagnostic/problems.ts'
import { createReport } from '../diagnostic/report.ts'
import { map, record, required } from './collections.ts'
import { readYaml } from './read-yaml.ts'
import { cut, text } from './scalars.ts'
import type { Session } from './session.ts'
import { become } from './shape.ts'
import type { Shape } from './shape.ts'
import type { Node } from './tree.ts'

export interface ReadMapping {
  /** Where steps have gone, by path; null when there is an error. */
  readonly mapping: Readonly<Record<string, string>> | null
  readonly problems: readonly RuleDiagnostic[]
}

export interface ReadMappingOptions {
  readonly file: string
  /** The definitions that cases come from, and those that they go to. */
  readonly from: readonly ProcessDefinition[]
  readonly to: readonly ProcessDefinition[]
}

/** A step by its path, such as `uitvoering.in_detentie`, and where it stands. */
const step: Shape<{ readonly path: string; readonly place: Place }> = become(
  text,
  (path, { place }) => ({ path, place })
)

const steps = required(record(text, step))

/** The file in Dutch and in English; it says the same. */
export const mappingForms = {
  nl: map({ omzetting: steps }),
  en: map({ mapping: steps })
} as const

/** Reads where the steps of a process have gone: `omzetting: { oude_stap: nieuwe_stap }`, or `mapping`. */
export function readMapping(written: string, options: ReadMappingOptions): ReadMapping {
  const report = createReport()
  const { tree, problems } = readYaml(written, options.file)
  report.include(problems)
  const session: Session = { file: options.file, report, refer: () => undefined }
  const moved = tree === null ? undefined : stepsIn(tree, session)
  const { to } = options
  const former = [...new Set(options.from.flatMap(each => pathsIn(each)))]
  const next = [...new Set(to.flatMap(each => pathsIn(each)))]
  const process = to.map(({ id }) => id).join(', ')
  const check = (path: string, place: Place, known: readonly string[]): void => {
    if (known.includes(path)) return
    const params = { ...report.unknown(cut(path), known, place), process }
    report.add({ code: 'rules/unknown-step', params }, place)
  }
  for (const { name, value, entry } of moved ?? []) {
    check(name, entry.place, former)
    check(value.path, value.place, next)
  }
  const pairs = (moved ?? []).map(({ name, value }) => [name, value.path] as const)
  return {
    mapping: moved === undefined || report.hasErrors() ? null : Object.fromEntries(pairs),
    problems: report.problems()
  }
}

function stepsIn(tree: Node, session: Session) {
  const isEnglish = tree.kind === 'map' && tree.entries.has('mapping')
  return isEnglish
    ? mappingForms.en.read(tree, session)?.mapping
    : mappingForms.nl.read(tree, session)?.omzetting
}

function pathsIn(
  { states = {} }: Pick<ProcessDefinition, 'states'>,
  around = ''
): readonly string[] {
  return Object.entries(states).flatMap(([name, state]) => {
    const path = `${around}${name}`
    return [path, ...pathsIn(state, `${path}.`)]
  })
}
