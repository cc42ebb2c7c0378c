import type { MessageName, PartyName, TaskName, TimeLimitName } from '../landelijk.generated.ts'

export const openTasks = (...tasks: readonly TaskName[]) =>
  tasks.map(task => ({ type: 'task.open', params: { task } }) as const)

export const closeTasks = (...tasks: readonly TaskName[]) =>
  tasks.map(task => ({ type: 'task.close', params: { task } }) as const)

export const withdrawTasks = (...tasks: readonly TaskName[]) =>
  tasks.map(task => ({ type: 'task.withdraw', params: { task } }) as const)

export const startDeadlines = (...limits: readonly TimeLimitName[]) =>
  limits.map(limit => ({ type: 'deadline.start', params: { limit } }) as const)

export const meetDeadlines = (...limits: readonly TimeLimitName[]) =>
  limits.map(limit => ({ type: 'deadline.meet', params: { limit } }) as const)

export const withdrawDeadlines = (...limits: readonly TimeLimitName[]) =>
  limits.map(limit => ({ type: 'deadline.withdraw', params: { limit } }) as const)

export const sendMessages = (...messages: readonly MessageName[]) =>
  messages.map(message => ({ type: 'message', params: { message } }) as const)

/** Opens a case within this one, unless one of that name is open. */
export const openCases = <const Name extends string>(...names: readonly Name[]) =>
  names.map(name => ({ type: 'case.open', params: { case: name } }) as const)

export const withdrawCases = <const Name extends string>(...names: readonly Name[]) =>
  names.map(name => ({ type: 'case.withdraw', params: { case: name } }) as const)

/** From here on this party alone leads the case. */
export const coordinate = (party: PartyName) =>
  [{ type: 'coordination', params: { party } }] as const

/** An effect of which every name is one of the pack. */
export type PackEffect = ReturnType<
  | typeof openTasks
  | typeof closeTasks
  | typeof withdrawTasks
  | typeof startDeadlines
  | typeof meetDeadlines
  | typeof withdrawDeadlines
  | typeof sendMessages
  | typeof coordinate
>[number]
