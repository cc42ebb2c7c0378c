import type { CaseContext } from '../case/case-context.ts'
import { shortDigest } from '../case/digest-form.ts'
import { listNames } from '../case/snapshot-names.ts'
import type { SnapshotNames } from '../ports/case-store.ts'
import { stateNodes, transitionsOf } from '../process/state-nodes.ts'

/** Every name that a case under these agreements may have in it, for its snapshots. */
export function namesIn({ pack, compiled }: Pick<CaseContext, 'pack' | 'compiled'>): SnapshotNames {
  const { definition, hash } = compiled
  const tasks = Object.values(pack.tasks).flatMap(({ when }) => when ?? [])
  const steps = [...stateNodes(definition)].flatMap(({ path, node }) => [
    ...path,
    ...(node.meta?.decides ?? []),
    ...transitionsOf(node).flatMap(({ guard }) => guard?.params.rule ?? [])
  ])
  return listNames([
    definition.id,
    shortDigest(hash),
    shortDigest(pack.hash),
    ...Object.keys(pack.facts),
    ...Object.keys(pack.parties),
    ...Object.keys(pack.tasks),
    ...Object.keys(pack.timeLimits),
    ...Object.keys(definition.events),
    ...tasks,
    ...steps
  ])
}
