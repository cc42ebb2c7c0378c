import type { UnknownReason } from '@ketenregie/core'

/** The words of the files for yes and no. */
export const truths: ReadonlyMap<string, string> = new Map([
  ['ja', 'yes'],
  ['nee', 'no']
])

/** The words of the files for why a fact is unknown. */
export const reasons: ReadonlyMap<string, UnknownReason> = new Map<string, UnknownReason>([
  ['niet_gevraagd', 'not-asked'],
  ['gevraagd', 'asked'],
  ['houder_weet_niet', 'holder-does-not-know'],
  ['mag_niet_gedeeld', 'may-not-be-shared'],
  ['verouderd', 'stale'],
  ['tegengesproken', 'contradicted']
])
