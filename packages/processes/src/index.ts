export { durationClass, durationClasses } from './duration-class/duration-class.ts'
export type { DurationClass } from './duration-class/duration-class.ts'
export { detentionAndReturn } from './journey/detention-and-return.ts'
export { processes } from './processes.ts'
