import type { Effect, ProcessDefinition } from '@ketenregie/core'
import { list, section, subsection } from '../../model/blocks.ts'
import type { Block, Item, Sources } from '../../model/book.ts'
import { idOf } from '../../model/ids.ts'
import { effectCount, effectVerb, groupAlike, nameOf } from '../../tell/tell-effects.ts'
import type { SharedList, EffectTelling } from '../../tell/tell-effects.ts'
import type { Step } from './steps-of.ts'

/** Groups of more than this many effects of one kind are told once, at the end of the chapter. */
const most = 3

/** What many courses have in common, in the order in which the process comes to it. */
export function sharedListsOf(
  { id }: ProcessDefinition,
  steps: readonly Step[]
): readonly SharedList[] {
  const found = new Map<string, SharedList>()
  const courses = steps.flatMap(step => [
    ...step.courses.flatMap(({ ways }) => ways),
    ...step.always
  ])
  for (const group of courses.flatMap(({ effects }) => groupAlike(effects))) {
    const [first] = group
    const key = JSON.stringify(group)
    if (first === undefined || group.length <= most || found.has(key)) continue
    const number = found.size + 1
    found.set(key, { number, id: `${idOf.process(id)}-lijst-${number}`, key, effects: group })
  }
  return [...found.values()]
}

/** The lists that the steps refer to, each in full. */
export function sharedListBlocks(
  definition: ProcessDefinition,
  sources: Sources,
  telling: EffectTelling
): readonly Block[] {
  const { sharedLists } = telling
  if (sharedLists.length === 0) return []
  return [
    section(`${idOf.process(definition.id)}-lijsten`, 'Lijsten: wat samen begint of vervalt'),
    ...sharedLists.flatMap(({ id, number, effects }) => [
      subsection(id, `Lijst ${number}: ${effectCount(effects)} ${effectVerb(effects)}`),
      ...list(effects.map(effect => lineOf(effect, sources, telling)))
    ])
  ]
}

function lineOf(effect: Effect, sources: Sources, telling: EffectTelling): Item {
  return { text: nameOf(effect, telling), sources }
}
