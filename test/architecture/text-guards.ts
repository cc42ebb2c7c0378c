import { matchesGlob } from 'node:path'
import { dateDoors, doors, emptyNames, pureRooms } from './house.ts'
import type { Source } from './sources.ts'

/** A law on texts and paths that the linter cannot read: the places that break it, as `file: what`. */
export type Guard = (sources: readonly Source[]) => readonly string[]

const isSource = ({ path }: Source): boolean => /^packages\/[^/]+\/src\/.*\.ts$/.test(path)
const isTest = ({ path }: Source): boolean => /\.(test|fixture)\.ts$/.test(path)

const find = (sources: readonly Source[], pattern: RegExp): readonly string[] =>
  sources.flatMap(({ path, text }) =>
    [...withoutComments(path, text).matchAll(pattern)].map(([what]) => `${path}: ${what.trim()}`)
  )

/** Folders are named after a pass or a port, never after "the rest". */
const sayingNames: Guard = sources =>
  sources
    .filter(({ path }) =>
      path
        .split('/')
        .slice(0, -1)
        .some(name => emptyNames.includes(name))
    )
    .map(({ path }) => `${path}: empty folder name`)

/** What was read on the way here is no part of the project. */
const nothingOutside: Guard = sources => find(sources, /\.\.[/]shared\b|[/]work[/]shared\b/g)

/** Packages come from wherever npm is told to get them. */
const noRegistryHost: Guard = sources => [
  ...find(
    sources,
    /\b(registry|npm)\.[a-z0-9-]+\.(org|com|net|dev)\b|\bnpm[m]irror|npm\.pkg\.github\b/gi
  ),
  ...find(
    sources.filter(({ path }) => /(pnpm-lock\.yaml|package-lock\.json)$/.test(path)),
    /https?:.*/g
  )
]

/** `import()` of a library goes around its door; one of our own is bound by the manifests. */
const noHiddenImport: Guard = sources =>
  sources
    .filter(source => isSource(source) && !isTest(source))
    .flatMap(source =>
      find(
        [withoutOwnLibraries(source)],
        /\b(import|require)\(\s*(?!['"`](?:\.|@ketenregie\/))[^)]*\)/g
      )
    )

/** A door may ask for its library only when that is needed. */
function withoutOwnLibraries({ path, text }: Source): Source {
  const own = Object.keys(doors).filter(library =>
    doors[library]?.some(door => matchesGlob(path, door))
  )
  const isOwn = (name: string) =>
    own.some(library => name === library || name.startsWith(`${library}/`))
  const rest = text.replaceAll(/\bimport\('([^']+)'\)/g, (all, name: string) =>
    isOwn(name) ? '' : all
  )
  return { path, text: rest }
}

/** A door of dates makes a `Date` from a text or a number, never from the clock. */
const noAmbientDate: Guard = sources =>
  find(
    sources.filter(({ path }) => dateDoors.includes(path)),
    /\bnew (Date|TZDate|UTCDate)\(\s*\)|\bDate\(\s*\)|\bDate\.now\b|\b(startOfToday|isToday|isPast|isFuture)\b/g
  )

/** Nothing anywhere needs a BSN, a name or a day of birth. */
const noPersonalData: Guard = sources =>
  find(
    sources.filter(isSource),
    /\b(bsn|burgerservicenummer|achternaam|voornaam|surname|firstName|lastName|geboortedatum|dateOfBirth|birthDate)\b/gi
  )

/** A pure room says so in its tsconfig: without `types` the compiler knows no Node. */
const noTypesInPureRooms: Guard = sources =>
  find(
    sources.filter(({ path }) => pureRooms.some(room => path === `packages/${room}/tsconfig.json`)),
    /"(types|lib|typeRoots)"/g
  )

function withoutComments(path: string, text: string): string {
  return path.endsWith('.ts') ? text.replaceAll(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1') : text
}

export const guards = {
  sayingNames,
  nothingOutside,
  noRegistryHost,
  noHiddenImport,
  noAmbientDate,
  noPersonalData,
  noTypesInPureRooms
} satisfies Record<string, Guard>
