import { nearest as nearestName } from '@ketenregie/core'

/** The name that was most likely meant: what the word means elsewhere, or else the nearest one. */
export function nearest(written: string, known: Iterable<string>): string | null {
  const names = [...known]
  const meant = elsewhere.get(written.slice(0, 20).toLowerCase())
  return meant !== undefined && names.includes(meant) ? meant : nearestName(written, names)
}

/** What people write that have met YAML, English or a programming language before. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ['true', 'ja'],
  ['yes', 'ja'],
  ['on', 'ja'],
  ['false', 'nee'],
  ['no', 'nee'],
  ['off', 'nee'],
  ['unknown', 'onbekend'],
  ['and', 'alle'],
  ['en', 'alle'],
  ['all', 'alle'],
  ['or', 'een_van'],
  ['of', 'een_van'],
  ['any', 'een_van'],
  ['not', 'niet'],
  ['geen', 'niet'],
  ['may', 'mag'],
  ['kan', 'mag'],
  ['does', 'doet'],
  ['gelijk', 'is'],
  ['gelijk_aan', 'is'],
  ['ongelijk', 'is_niet'],
  ['niet_gelijk', 'is_niet'],
  ['meer_dan', 'groter_dan'],
  ['minder_dan', 'kleiner_dan'],
  ['maximaal', 'hoogstens'],
  ['minimaal', 'minstens'],
  ['tot_en_met', 'uiterlijk']
])
