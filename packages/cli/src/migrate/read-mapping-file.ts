import type { Language, ProcessDefinition } from '@ketenregie/core'
import { readText } from '../assess/read-facts.ts'
import type { Host } from '../host.ts'
import { CannotRun, found, problem } from '../problem/cannot-run.ts'

export type Mapping = Readonly<Record<string, string>>

interface Steps {
  readonly from: readonly ProcessDefinition[]
  readonly to: readonly ProcessDefinition[]
}

/** Where steps have gone, from a file. Nothing is migrated when one of them cannot be read. */
export async function readMappingFile(
  path: string | undefined,
  steps: Steps,
  { language, host }: { readonly language: Language; readonly host: Host }
): Promise<Mapping> {
  if (path === undefined) return {}
  const text = readText(path, host)
  const { readMapping, ruleProblemsEn, ruleProblemsNl } = await import('@ketenregie/rules')
  const { mapping, problems } = readMapping(text, { file: path, ...steps })
  if (mapping !== null) return mapping
  const errors = problems.filter(({ severity }) => severity === 'error')
  const catalogue = language === 'nl' ? ruleProblemsNl : ruleProblemsEn
  throw new CannotRun(
    [problem('cli/mapping-has-errors', { count: errors.length })],
    found(errors, catalogue, new Map([[path, text]]), language)
  )
}

/** The part of a mapping that is about one process. */
export function mappingFor(mapping: Mapping, definition: ProcessDefinition | undefined): Mapping {
  return Object.fromEntries(
    Object.entries(mapping).filter(([step]) => definition && hasStep(definition, step.split('.')))
  )
}

function hasStep(
  { states = {} }: Pick<ProcessDefinition, 'states'>,
  [name = '', ...rest]: readonly string[]
): boolean {
  const state = Object.hasOwn(states, name) ? states[name] : undefined
  return state !== undefined && (rest.length === 0 || hasStep(state, rest))
}
