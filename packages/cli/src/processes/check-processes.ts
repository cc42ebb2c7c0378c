import { checkSoundness } from '@ketenregie/core'
import type { CivilDate, SoundnessDiagnostic, SoundnessOptions } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { factsFor } from './facts-for.ts'

/** What can go wrong as cases run on these agreements, over all their processes or those named. */
export function checkProcesses(
  pack: AgreementPack,
  asOf: CivilDate,
  names = Object.keys(pack.processes)
): readonly SoundnessDiagnostic[] {
  const { processes } = pack
  const options = { pack, processes, answersOf: answersIn(pack), factsFor: factsFor(pack, asOf) }
  return names.flatMap(name => {
    const process = processes[name]
    return process ? checkSoundness(process, options) : []
  })
}

/** Behind a gate a rule can also leave it to the partner's own judgement. */
export function answersIn(pack: AgreementPack): NonNullable<SoundnessOptions['answersOf']> {
  const gated = new Set(
    pack.ruleSets.flatMap(({ rules }) =>
      Object.entries(rules).flatMap(([name, { within }]) => (within === null ? [] : name))
    )
  )
  return rule =>
    gated.has(rule) ? ['yes', 'no', 'unknown', 'own-judgement'] : ['yes', 'no', 'unknown']
}
