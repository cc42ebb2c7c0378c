import type { Effect } from '@ketenregie/core'

export const openTasks = (...tasks: readonly string[]): readonly Effect[] =>
  tasks.map(task => ({ type: 'task.open', params: { task } }))

export const withdrawTasks = (...tasks: readonly string[]): readonly Effect[] =>
  tasks.map(task => ({ type: 'task.withdraw', params: { task } }))

export const startDeadlines = (...limits: readonly string[]): readonly Effect[] =>
  limits.map(limit => ({ type: 'deadline.start', params: { limit } }))

export const meetDeadlines = (...limits: readonly string[]): readonly Effect[] =>
  limits.map(limit => ({ type: 'deadline.meet', params: { limit } }))

export const withdrawDeadlines = (...limits: readonly string[]): readonly Effect[] =>
  limits.map(limit => ({ type: 'deadline.withdraw', params: { limit } }))

export const sendMessages = (...messages: readonly string[]): readonly Effect[] =>
  messages.map(message => ({ type: 'message', params: { message } }))

/** From here on this party alone leads the case. */
export const coordinate = (party: string): readonly Effect[] => [
  { type: 'coordination', params: { party } }
]
