import type { CaseState, SetAside } from '../case/case-state.ts'
import type { Draft } from '../case/draft.ts'
import { endTask, openTask } from '../case/tasks.ts'
import { namesAsked, tasksNamed } from './asked.ts'
import type { Crossing } from './decide-migration.ts'

/** Tasks of a case that the new agreements have no place for, and what is set aside from now on. */
export interface GoneTasks {
  readonly ended: readonly string[]
  readonly setAside: readonly SetAside[]
}

/** A task is gone when the pack has none such, or when the process no longer has to do with it. */
export function goneTasks(state: CaseState, { from, to }: Crossing): GoneTasks {
  const before = tasksNamed(from.compiled.definition)
  const after = tasksNamed(to.compiled.definition)
  const isGone = (task: string): boolean =>
    !Object.hasOwn(to.pack.tasks, task) || (before.has(task) && !after.has(task))
  const ended = [...new Set([...Object.keys(state.tasks), ...state.awaitedTasks])]
    .filter(isGone)
    .toSorted()
  const still = state.setAside.filter(({ task }) => !returns(task, to))
  const taken = ended.map((task): SetAside => ({
    task,
    was: Object.hasOwn(state.tasks, task) ? 'open' : 'awaited'
  }))
  return { ended, setAside: [...still, ...taken].toSorted(byTask) }
}

function byTask(a: SetAside, b: SetAside): number {
  return a.task < b.task ? -1 : 1
}

/** Brings tasks in line: gone ones end, set aside ones return, and what the step asks is opened. */
export function reconcileTasks(
  draft: Draft,
  state: CaseState,
  { from, to }: Crossing,
  { ended }: GoneTasks
): void {
  for (const task of ended) endTask(draft, task, 'withdrawn')
  for (const { task, was } of state.setAside) if (returns(task, to)) giveBack(draft, task, was)
  for (const [task, { party: was }] of Object.entries(draft.state.tasks)) {
    const party = to.pack.tasks[task]?.party ?? null
    if (party !== was) draft.emit({ type: 'taskOpened', task, party, on: draft.on })
  }
  const asked = namesAsked(from.compiled.definition, state.at.value).tasks
  for (const task of namesAsked(to.compiled.definition, draft.state.at.value).tasks)
    if (!asked.has(task)) openTask(draft, task)
}

function returns(task: string, { pack, compiled }: Crossing['to']): boolean {
  return Object.hasOwn(pack.tasks, task) && tasksNamed(compiled.definition).has(task)
}

/** What was open is open, whatever is unknown by now; its condition is looked at after. */
function giveBack(draft: Draft, task: string, was: SetAside['was']): void {
  const party = draft.context.pack.tasks[task]?.party ?? null
  const isThere = Object.hasOwn(draft.state.tasks, task)
  if (isThere || was === 'awaited') return openTask(draft, task)
  draft.emit({ type: 'taskOpened', task, party, on: draft.on })
}
