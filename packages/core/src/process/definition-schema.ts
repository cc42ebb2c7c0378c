import { z } from 'zod'
import type { ProcessDefinition, StateNode } from './definition.ts'
import type { ProcessDiagnostic } from './process-problems.ts'

/** Names hold none of the signs that a target or an event type of XState is built with. */
const name = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/)
const text = z.string().min(1)
const citation = z.strictObject({ source: text, place: text })

const guard = z.strictObject({
  type: z.literal('rule'),
  params: z.strictObject({ rule: name, is: z.enum(['yes', 'no', 'unknown', 'own-judgement']) })
})

const effect = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('task.open'), params: z.strictObject({ task: name }) }),
  z.strictObject({ type: z.literal('task.close'), params: z.strictObject({ task: name }) }),
  z.strictObject({ type: z.literal('task.withdraw'), params: z.strictObject({ task: name }) }),
  z.strictObject({ type: z.literal('deadline.start'), params: z.strictObject({ limit: name }) }),
  z.strictObject({ type: z.literal('deadline.meet'), params: z.strictObject({ limit: name }) }),
  z.strictObject({ type: z.literal('deadline.withdraw'), params: z.strictObject({ limit: name }) }),
  z.strictObject({ type: z.literal('message'), params: z.strictObject({ message: name }) }),
  z.strictObject({ type: z.literal('coordination'), params: z.strictObject({ party: name }) }),
  z.strictObject({ type: z.literal('case.open'), params: z.strictObject({ case: name }) }),
  z.strictObject({ type: z.literal('case.withdraw'), params: z.strictObject({ case: name }) })
])

const transition = z.strictObject({
  target: text.exactOptional(),
  guard: guard.exactOptional(),
  actions: z.array(effect).exactOptional()
})

const step = z.strictObject({
  title: text,
  owner: name.exactOptional(),
  deadline: name.exactOptional(),
  decides: z.array(name).exactOptional(),
  rests: z.literal(true).exactOptional(),
  refuses: z.array(name).exactOptional(),
  source: citation
})

const node = {
  type: z.enum(['atomic', 'compound', 'parallel', 'final']).exactOptional(),
  initial: name.exactOptional(),
  meta: step.exactOptional(),
  get states() {
    return z.record(name, stateNode).exactOptional()
  },
  entry: z.array(effect).exactOptional(),
  exit: z.array(effect).exactOptional(),
  on: z.record(name, z.array(transition)).exactOptional(),
  after: z.record(name, z.array(transition)).exactOptional(),
  always: z.array(transition).exactOptional()
}

const stateNode: z.ZodType<StateNode> = z.strictObject(node)

const declaration = z.strictObject({
  title: text,
  by: z.array(name),
  facts: z.array(name),
  source: citation.nullable()
})

const heard = z.strictObject({ event: name, returns: z.array(name) })

const subCase = z.strictObject({
  title: text,
  process: name,
  gives: z.array(name),
  event: name,
  returns: z.array(name),
  hears: z.record(name, heard).exactOptional(),
  source: citation.nullable()
})

/** The one schema of a process definition; whatever it does not name is refused. */
export const definitionSchema: z.ZodType<ProcessDefinition> = z.strictObject({
  ...node,
  id: name,
  version: text,
  title: text,
  events: z.record(name, declaration),
  subCases: z.record(name, subCase).exactOptional()
})

/** Reads a process definition from data of unknown shape: the definition, or every problem. */
export function readDefinition(data: unknown): {
  readonly definition: ProcessDefinition | null
  readonly problems: readonly ProcessDiagnostic[]
} {
  const read = definitionSchema.safeParse(data)
  if (read.success) return { definition: read.data, problems: [] }
  return {
    definition: null,
    problems: read.error.issues.map(({ path, code, message }) => ({
      code: 'core/process-shape',
      severity: 'error',
      params: { path: path.map(String).join('.'), issue: code, detail: message },
      place: null
    }))
  }
}
