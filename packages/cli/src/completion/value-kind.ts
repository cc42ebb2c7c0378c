/** What can stand for an argument, or as the value of an option. */
export type ValueKind = NameKind | 'folder' | 'file' | 'none'

/** Names that the agreements give. */
export type NameKind = 'decision' | 'limit' | 'process' | 'party' | 'purpose' | 'fact' | 'reading'

const kinds: Readonly<Record<string, ValueKind>> = {
  MAP: 'folder',
  OUD: 'folder',
  NIEUW: 'folder',
  PAD: 'file',
  BESTAND: 'file',
  REGEL: 'decision',
  NAAM: 'decision',
  TERMIJN: 'limit',
  PROCES: 'process',
  PARTIJ: 'party',
  DOEL: 'purpose',
  'NAAM=WAARDE': 'fact',
  'NAAM=LEZING': 'reading'
}

/** By the word that stands for it in the help, as `<MAP>` or `[REGEL...]`. */
export function valueKind(term: string): ValueKind {
  const word = /[<[]([^>\].]+)(?:\.\.\.)?[>\]]/.exec(term)?.[1] ?? ''
  return Object.hasOwn(kinds, word) ? (kinds[word] ?? 'none') : 'none'
}
