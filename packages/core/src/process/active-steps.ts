import type { ProcessDefinition, StateNode, StepMeta } from './definition.ts'
import { keyOf, rememberPer } from './remember.ts'
import type { StepValue } from './step.ts'

/** A step that is active now, with its place and what a person must know of it. */
export interface ActiveStep {
  /** Names from the root down, joined by dots. */
  readonly path: string
  readonly meta: StepMeta
}

/** The active steps of a configuration, an outer step before the steps in it. */
export function activeSteps(
  definition: ProcessDefinition,
  value: StepValue
): readonly ActiveStep[] {
  return rememberedSteps(definition, keyOf(value), () =>
    activeNodes(definition, value, []).flatMap(({ path, node: { meta } }) =>
      meta ? [{ path, meta }] : []
    )
  )
}

/** The rules and concepts that matter now: an answer to any other changes nothing in the active steps. */
export function decidedNow(definition: ProcessDefinition, value: StepValue): readonly string[] {
  return rememberedDecided(definition, keyOf(value), () => {
    const steps = activeSteps(definition, value)
    return [...new Set(steps.flatMap(({ meta }) => meta.decides ?? []))]
  })
}

/** The places that wait for a deadline to pass, by path and limit. */
export function awaitedPassings(
  definition: ProcessDefinition,
  value: StepValue
): ReadonlyMap<string, string> {
  return rememberedPassings(definition, keyOf(value), () => {
    const nodes = [{ path: '', node: definition }, ...activeNodes(definition, value, [])]
    const passings = nodes.flatMap(({ path, node }) =>
      Object.keys(node.after ?? {}).map(limit => [`${path}:${limit}`, limit] as const)
    )
    return new Map(passings)
  })
}

const rememberedSteps = rememberPer<readonly ActiveStep[]>()
const rememberedDecided = rememberPer<readonly string[]>()
const rememberedPassings = rememberPer<ReadonlyMap<string, string>>()

interface ActiveNode {
  readonly path: string
  readonly node: StateNode
}

function activeNodes(
  parent: StateNode,
  value: StepValue,
  path: readonly string[]
): readonly ActiveNode[] {
  const parts = typeof value === 'string' ? [[value, {}] as const] : Object.entries(value)
  return parts.flatMap(([name, inner]) => {
    const node = parent.states?.[name]
    if (!node) return []
    const here = [...path, name]
    return [{ path: here.join('.'), node }, ...activeNodes(node, inner, here)]
  })
}
