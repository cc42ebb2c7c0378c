/** What can happen in a world besides bad weather; the report says in how many worlds it did. */
export const features = [
  'crash',
  'several workers',
  'stores of two organisations',
  'case within a case',
  'case within a case answered',
  'case within a case withdrawn',
  'crash between opening and answering one',
  'limit stood still',
  'new agreements',
  'migration',
  'migration with limits running',
  'migration back',
  'migration refused',
  'crash during a migration',
  'duty to keep',
  'erasure',
  'erasure with cases within',
  'erasure put off by a duty to keep',
  'crash during an erasure',
  'message under way at erasure',
  'message told again after erasure'
] as const

export type Feature = (typeof features)[number]
