import type { CivilDate } from '@ketenregie/core'
import type { Openings } from '../model/region.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import { weighArrangements } from './weigh-arrangements.ts'
import { weighNorms } from './weigh-norms.ts'

/**
 * Everything that agreements leave open, by what it is. What only a region can settle is open in
 * the layer of a region alone. Tasks without an owner are those of all layers together.
 */
export function findOpenings(pack: AgreementPack, asOf: CivilDate | null): Openings {
  const inRegion = pack.region !== null
  const tables = pack.ruleSets.flatMap(set => Object.values(set.tables ?? {}))
  return {
    tasks: [
      ...unownedTasks(pack),
      ...(inRegion ? openOf(weighArrangements(pack, asOf), 'arranged', each => each.task) : [])
    ],
    limits: Object.values(pack.timeLimits)
      .filter(({ versions }) => versions.some(({ to, period }) => to === null && period === null))
      .map(({ name }) => name),
    messages: Object.values(pack.messages)
      .filter(({ legalBasis }) => legalBasis === null)
      .map(({ name }) => name),
    norms: inRegion ? openOf(weighNorms(pack, asOf), 'met', each => each.norm) : [],
    indicators: inRegion ? withoutTarget(pack) : [],
    tables: unique(
      tables.filter(({ open, layer }) => open && layer === undefined).map(({ name }) => name)
    )
  }
}

/** Case tasks that nobody has, or that several parties have in the same words. */
function unownedTasks({ tasks }: Pick<AgreementPack, 'tasks'>): readonly string[] {
  const inCases = Object.values(tasks).filter(({ kind }) => kind === 'case')
  return inCases.flatMap(({ id, party, what }) => {
    const isShared = inCases.some(other => other.what === what && other.party !== party)
    return party === null || isShared ? [id] : []
  })
}

function withoutTarget({ indicators = {}, region }: AgreementPack): readonly string[] {
  return Object.values(indicators)
    .filter(({ name, measure }) => measure.kind !== 'outside' && !region?.targets[name])
    .map(({ name }) => name)
}

function openOf<Weighed extends { readonly status: string }>(
  weighed: readonly Weighed[],
  settled: Weighed['status'],
  nameOf: (each: Weighed) => string
): readonly string[] {
  return unique(weighed.filter(({ status }) => status !== settled).map(nameOf))
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}
