export { ManualClock } from './manual-clock.ts'
export { RandomIds } from './random-ids.ts'
export { systemClock } from './system-clock.ts'
export { systemDigest } from './system-digest.ts'
