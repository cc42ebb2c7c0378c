import type { AgreementPack } from '@ketenregie/rules'
import { askedNames } from '../assess/read-readings.ts'
import type { NameKind } from './value-kind.ts'

/** The names of the agreements, per kind. What asks for a value after it ends with `=`. */
export function knownWords(pack: AgreementPack): Readonly<Record<NameKind, readonly string[]>> {
  const readings = pack.ruleSets.flatMap(({ concepts, rules }) =>
    Object.values({ ...concepts, ...rules }).flatMap(one =>
      Object.keys(one.readings).map(reading => `${one.name}=${reading}`)
    )
  )
  const purposes = Object.values(pack.messages).map(({ purpose }) => purpose)
  return {
    decision: askedNames(pack),
    limit: Object.keys(pack.timeLimits),
    process: Object.keys(pack.processes),
    party: Object.keys(pack.parties),
    purpose: [...new Set(purposes)],
    fact: Object.keys(pack.facts).map(name => `${name}=`),
    reading: [...new Set(readings)]
  }
}
