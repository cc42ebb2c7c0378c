import type { Finding } from '@ketenregie/core'
import { evaluateNames } from '@ketenregie/rules'
import type { AgreementPack } from '@ketenregie/rules'
import { askedNames } from '../assess/read-readings.ts'
import type { Situation } from './situations.ts'

/** An outcome that the two agreements do not share, with where it turns up. */
export interface Flip {
  readonly name: string
  /** As in `beoordeel --json`; null where those agreements do not have the name. */
  readonly before: string | null
  readonly after: string | null
  readonly situations: readonly Situation[]
}

/** Every outcome that changes between two agreements, most frequent first. */
export function compareOutcomes(
  before: AgreementPack,
  after: AgreementPack,
  situations: readonly Situation[],
  onSituation: (done: number) => void
): readonly Flip[] {
  const flips = new Map<string, Flip & { readonly situations: Situation[] }>()
  for (const [done, situation] of situations.entries()) {
    onSituation(done)
    const [one, other] = [outcomesOf(before, situation), outcomesOf(after, situation)]
    for (const name of new Set([...one.keys(), ...other.keys()])) {
      const flip = { name, before: one.get(name) ?? null, after: other.get(name) ?? null }
      if (flip.before === flip.after) continue
      const key = JSON.stringify(flip)
      const known = flips.get(key) ?? { ...flip, situations: [] }
      known.situations.push(situation)
      flips.set(key, known)
    }
  }
  return [...flips.values()].toSorted((a, b) => b.situations.length - a.situations.length)
}

/** In one word each, of rules with how they may take part. */
function outcomesOf(pack: AgreementPack, { facts, asOf }: Situation): ReadonlyMap<string, string> {
  const found = evaluateNames(pack, askedNames(pack), facts, { asOf })
  return new Map(
    Object.entries(found).map(([name, finding]) => [
      name,
      'outputs' in finding ? JSON.stringify(finding.outputs ?? 'unknown') : inWords(finding)
    ])
  )
}

/** How a party takes part matters only where there is ground for it. */
function inWords({ outcome, status, modality }: Finding): string {
  if (status === null) return outcome ?? 'unknown'
  return status === 'ground' && modality !== null ? `${status} ${modality}` : status
}
