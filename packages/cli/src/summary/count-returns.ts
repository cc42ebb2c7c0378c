import type { AgreementPack } from '@ketenregie/rules'
import { durationClasses } from './duration-class.ts'
import type { DurationClass } from './duration-class.ts'
import { municipalitiesOf, sourceLine } from './municipalities.ts'
import type { InstitutionTable, ReturnCounts, ReturnTable } from './summary.ts'

/** A stay as the last notification tells it. */
export interface Stay {
  readonly municipality: string
  readonly institution: string
  /** Null: an end that is not known has no class. */
  readonly durationClass: DurationClass | null
}

const table1 = { source: 'gooi_en_vechtstreek', place: 'tabel-1' }

export function countReturns(stays: readonly Stay[], pack: AgreementPack): ReturnTable {
  const found = municipalitiesOf(
    stays.map(({ municipality }) => municipality),
    pack
  )
  return {
    rows: found.map(({ code, municipality }) => ({
      code,
      municipality,
      ...countsOf(stays.filter(stay => stay.municipality === code))
    })),
    total: countsOf(stays),
    source: sourceLine(table1, pack)
  }
}

function countsOf(stays: readonly Stay[]): ReturnCounts {
  const [under = 0, middle = 0, over = 0] = durationClasses.map(
    name => stays.filter(stay => stay.durationClass === name).length
  )
  return {
    total: stays.length,
    underFourWeeks: under,
    fourWeeksToThreeMonths: middle,
    overThreeMonths: over
  }
}

export function countInstitutions(stays: readonly Stay[], pack: AgreementPack): InstitutionTable {
  const { domain } = pack.facts['inrichting'] ?? {}
  const known = domain?.kind === 'choice' ? domain.options : []
  const found = new Set(stays.map(({ institution }) => institution))
  const institutions = [...new Set([...known.filter(name => found.has(name)), ...found])]
  const count = (of: readonly Stay[]) =>
    institutions.map(name => of.filter(({ institution }) => institution === name).length)
  const municipalities = municipalitiesOf(
    stays.map(({ municipality }) => municipality),
    pack
  )
  return {
    institutions,
    rows: municipalities.map(each => ({
      ...each,
      counts: count(stays.filter(({ municipality }) => municipality === each.code))
    })),
    total: count(stays),
    source: sourceLine(table1, pack)
  }
}
