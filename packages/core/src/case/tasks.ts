import { InvariantError } from '../invariant.ts'
import type { TaskDefinition } from '../pack/pack.ts'
import type { CaseTask } from './case-state.ts'
import type { Draft } from './draft.ts'

/** Opens a task; one with a condition opens when the condition is met. */
export function openTask(draft: Draft, id: string): void {
  if (Object.hasOwn(draft.state.tasks, id)) return
  const { when, party } = taskOf(draft, id)
  if (when === null || draft.answers([when])[when] === 'yes')
    return draft.emit({ type: 'taskOpened', task: id, party, on: draft.on })
  if (!draft.state.awaitedTasks.includes(id)) draft.emit({ type: 'taskAwaited', task: id })
}

/** Ends a task that is open, or that would have opened later. */
export function endTask(
  draft: Draft,
  id: string,
  status: Exclude<CaseTask['status'], 'open'>
): void {
  if (Object.hasOwn(draft.state.tasks, id) || draft.state.awaitedTasks.includes(id))
    draft.emit({ type: 'taskEnded', task: id, status, on: draft.on })
}

/**
 * Brings conditional tasks in line with the answers now. A "no" takes a task back, and it opens
 * again when the answer becomes "yes"; an answer that is unknown takes nothing back.
 */
export function reviewTasks(draft: Draft): void {
  const { tasks, awaitedTasks } = draft.state
  // in the order of ids, so that it does not matter in which order a state was put together
  const conditional = Object.keys(tasks).filter(id => taskOf(draft, id).when !== null)
  const all = [...awaitedTasks, ...conditional.toSorted()]
  const answers = draft.answers(all.flatMap(id => taskOf(draft, id).when ?? []))
  for (const id of awaitedTasks) openTask(draft, id)
  for (const id of conditional.toSorted()) {
    const answer = answers[taskOf(draft, id).when ?? '']
    if (answer === 'yes' || answer === 'unknown') continue
    endTask(draft, id, 'withdrawn')
    draft.emit({ type: 'taskAwaited', task: id })
  }
}

/** Takes back what is still open when a case ends. */
export function withdrawTasks(draft: Draft): void {
  const { tasks, awaitedTasks } = draft.state
  for (const id of new Set([...Object.keys(tasks).toSorted(), ...awaitedTasks]))
    endTask(draft, id, 'withdrawn')
}

function taskOf(draft: Draft, id: string): TaskDefinition {
  const { tasks } = draft.context.pack
  const task = Object.hasOwn(tasks, id) ? tasks[id] : undefined
  if (!task) throw new InvariantError(`the pack has no task ${id}`)
  return task
}
