export { ManualClock } from './manual-clock.ts'
export { RandomIds } from './random-ids.ts'
export { systemClock } from './system-clock.ts'
