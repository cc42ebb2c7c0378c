/** The rooms, from the one that knows nothing of the others to the one that knows them all. */
export const rooms = ['core', 'rules', 'processes', 'adapters', 'cli'] as const
export type Room = (typeof rooms)[number]

/** Rooms without files, network, clock or randomness: they take time, ids and facts as input. */
export const pureRooms: readonly Room[] = ['core', 'rules', 'processes']

/** The only files that may import a library; everything else goes through them. */
export const doors: Readonly<Record<string, readonly string[]>> = {
  xstate: ['packages/core/src/process/compile.ts', 'packages/core/src/process/step.ts'],
  'date-fns': ['packages/core/src/time/civil-date.ts'],
  '@date-fns/utc': ['packages/core/src/time/civil-date.ts'],
  '@date-fns/tz': ['packages/core/src/time/amsterdam.ts'],
  '@noble/hashes': ['packages/core/src/journal/hash.ts'],
  zod: ['packages/*/src/**/*schema.ts'],
  yaml: ['packages/rules/src/read/read-yaml.ts', 'packages/rules/src/read/print-yaml.ts'],
  'json-rules-engine': ['packages/rules/src/json-rules-engine/**/*.ts'],
  '@clack/prompts': ['packages/cli/src/inquire/terminal-prompts.ts'],
  commander: ['packages/cli/src/program.ts'],
  pg: ['packages/adapters/src/postgres/**/*.ts'],
  '@myriaddreamin/typst-ts-node-compiler': ['packages/cli/src/book/pdf/compile-typst.ts'],
  'csv-parse': ['packages/adapters/src/spreadsheet/read-csv.ts'],
  'csv-stringify': ['packages/adapters/src/spreadsheet/print-csv.ts'],
  'read-excel-file': ['packages/adapters/src/spreadsheet/read-workbook.ts'],
  'write-excel-file': ['packages/adapters/src/spreadsheet/print-workbook.ts'],
  'bpmn-moddle': ['packages/adapters/src/bpmn/**/*.ts'],
  'node:sqlite': ['packages/adapters/src/sqlite/**/*.ts']
}

/** The only files in a pure room that may make a `Date`, and only from a text or a number. */
export const dateDoors = ['civil-date', 'amsterdam'].map(
  file => `packages/core/src/time/${file}.ts`
)

/** Folder names that say nothing about what is in them. */
export const emptyNames = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared']

export function roomsAbove(room: Room): readonly Room[] {
  return rooms.slice(0, rooms.indexOf(room))
}

/** Each door with all that it opens, for one file can be the door of several libraries. */
export function librariesByDoor(): ReadonlyMap<string, readonly string[]> {
  const all = Object.entries(doors).flatMap(([library, files]) =>
    files.map(file => ({ library, file }))
  )
  return new Map(
    all.map(({ file }) => [file, all.filter(one => one.file === file).map(one => one.library)])
  )
}
