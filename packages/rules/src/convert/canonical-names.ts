/** What canonical data writes for the connectives. */
export const connectiveNames: ReadonlyMap<string, string> = new Map([
  ['alle', 'all'],
  ['een_van', 'any'],
  ['niet', 'not'],
  ['grond', 'ground']
])
