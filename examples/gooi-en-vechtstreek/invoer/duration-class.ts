/** In the order of the columns of table 1. */
export const durationClasses = [
  'under-four-weeks',
  'four-weeks-to-three-months',
  'over-three-months'
] as const

export type DurationClass = (typeof durationClasses)[number]
