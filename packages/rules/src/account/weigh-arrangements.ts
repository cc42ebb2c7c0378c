import type { Citation, CivilDate, TaskDefinition } from '@ketenregie/core'
import type { ArrangementStatement } from '../model/region.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'

/** How one place stands to an arrangement that it is to have, apart from cases. */
export interface WeighedArrangement {
  readonly task: string
  readonly what: string
  readonly party: string | null
  /** Code of a municipality, an institution, or the party itself; empty: not known where. */
  readonly place: string
  /** As people call it. */
  readonly title: string
  /** `overdue`: it was arranged, and should have been looked at again. */
  readonly status: 'arranged' | 'overdue' | 'missing' | 'unknown'
  /** What the region says of it; null: nothing. */
  readonly statement: ArrangementStatement | null
  /** Whose turn it is, by the open matter that names the task; null: no matter does. */
  readonly openMatter: { readonly name: string; readonly owner: string } | null
  /** Where it is asked. */
  readonly source: Citation
}

/** In the place of a municipality or institution: of each that has no statement of its own. */
export const everywhere = 'overal'

/**
 * Every standing arrangement, by the municipality or institution that is to have it. What the
 * region does not state is unknown. Without a day nothing counts as overdue.
 */
export function weighArrangements(
  pack: AgreementPack,
  asOf: CivilDate | null
): readonly WeighedArrangement[] {
  const standing = Object.values(pack.tasks).filter(({ kind }) => kind === 'standing')
  return standing.flatMap(task =>
    placesOf(task, pack).map(({ place, title }) => {
      const { id, what, party, source } = task
      const stated = pack.region?.arrangements[id] ?? {}
      const statement = stated[place] ?? stated[everywhere] ?? null
      const status = statusOf(statement, asOf)
      const openMatter = status === 'arranged' ? null : matterOf(id, pack)
      return { task: id, what, party, place, title, status, statement, openMatter, source }
    })
  )
}

export interface ArrangementPlace {
  readonly place: string
  readonly title: string
}

/** Each municipality of the region, each institution on its list of visits, or the party itself. */
export function placesOf(
  { party }: Pick<TaskDefinition, 'party'>,
  { region, parties }: Pick<AgreementPack, 'region' | 'parties'>
): readonly ArrangementPlace[] {
  const municipalities = Object.entries(region?.municipalities ?? {})
  const institutions = Object.keys(region?.visits ?? {})
  if (party === 'gemeente' && municipalities.length > 0)
    return municipalities.map(([place, title]) => ({ place, title: title ?? place }))
  if (party === 'pi' && institutions.length > 0)
    return institutions.map(place => ({ place, title: place }))
  const place = party ?? ''
  return [{ place, title: parties[place]?.title ?? place }]
}

function statusOf(
  statement: ArrangementStatement | null,
  asOf: CivilDate | null
): WeighedArrangement['status'] {
  if (statement === null) return 'unknown'
  if (statement.status !== 'arranged') return statement.status
  return asOf !== null && asOf > statement.recalibrateBy ? 'overdue' : 'arranged'
}

function matterOf(task: string, { openMatters = {} }: AgreementPack) {
  const found = Object.entries(openMatters).find(([, { about }]) => about.tasks.includes(task))
  return found === undefined ? null : { name: found[0], owner: found[1].owner }
}
