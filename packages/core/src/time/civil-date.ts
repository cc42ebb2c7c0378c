/** A day on the Dutch calendar, as `2026-04-16`. */
export type CivilDate = `${number}-${number}-${number}`
