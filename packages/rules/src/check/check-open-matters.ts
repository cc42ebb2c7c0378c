import type { CivilDate } from '@ketenregie/core'
import { findOpenings } from '../account/find-openings.ts'
import type { Report } from '../diagnostic/report.ts'
import { openingKinds } from '../model/region.ts'
import type { OpeningKind, OpenMatter, Openings } from '../model/region.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { WrittenPack } from '../pack/written-pack.ts'
import type { Named } from '../read/collections.ts'

interface Layers {
  readonly base: AgreementPack | null
  /** Null when there is an error: then nobody can tell what is still open. */
  readonly pack: AgreementPack | null
}

/**
 * What is not settled is said at every check, until it is taken out of the file: a matter that is
 * still open, one of which nothing is open any more, and what is open and stands under no matter. A
 * layer that keeps no list of open matters is not asked to have a complete one.
 */
export function checkOpenMatters(
  written: WrittenPack,
  { base, pack }: Layers,
  asOf: CivilDate | null,
  report: Report
): void {
  const matters = written.openMatters
  const openings = pack === null ? null : findOpenings(pack, asOf)
  const titles = new Map(written.parties.map(({ name, value }) => [name, value.title]))
  for (const { name, value, entry } of matters) {
    const { what, owner, source, about } = value
    const closed = openings === null ? [] : closedOf(about, openings)
    const isClosed = closed.length > 0 && closed.length === countOf(about)
    if (closed.length > 0)
      report.add({ code: 'rules/open-matter-closed', params: { name, closed } }, entry.place)
    if (isClosed) continue
    const title = titles.get(owner) ?? base?.parties[owner]?.title ?? owner
    const open = openingKinds.flatMap(kind => about[kind]).filter(each => !closed.includes(each))
    const params = { what, owner: title, open, source: source.source, at: source.place }
    report.add({ code: 'rules/open-matter', params }, entry.place)
  }
  const [first] = matters
  if (pack === null || openings === null || first === undefined) return
  for (const kind of openingKinds) {
    const names = unlisted(openings[kind], kind, matters).filter(name => isAsked(kind, name, pack))
    if (names.length > 0)
      report.add({ code: 'rules/open-not-listed', params: { kind, names } }, first.entry.place)
  }
}

/**
 * A case task that nobody has is told where it stands, in the layer that it is of. A table that a
 * region may fill in works as it stands; that it has to be filled in, only people can say.
 */
function isAsked(kind: OpeningKind, name: string, { tasks }: AgreementPack): boolean {
  if (kind === 'tables') return false
  return kind !== 'tasks' || tasks[name]?.kind === 'standing'
}

function closedOf(about: Openings, openings: Openings): readonly string[] {
  return openingKinds.flatMap(kind => about[kind].filter(name => !openings[kind].includes(name)))
}

function countOf(about: Openings): number {
  return openingKinds.reduce((sum, kind) => sum + about[kind].length, 0)
}

function unlisted(
  open: readonly string[],
  kind: OpeningKind,
  matters: readonly Named<OpenMatter>[]
): readonly string[] {
  const listed = new Set(matters.flatMap(({ value }) => value.about[kind]))
  return open.filter(name => !listed.has(name))
}
