import { addDays, addMonths, addWeeks, compareDates } from '@ketenregie/core'
import type { CivilDate } from '@ketenregie/core'
import type { Random } from './random.ts'
import type { Stay } from './stays.ts'

/** A line of meldingen.jsonl, in the order of its fields there. */
export interface NotificationLine {
  readonly melding: string
  readonly zaak: string
  readonly ontvangen: CivilDate
  readonly gemeente: string
  readonly begin: CivilDate
  readonly einde: CivilDate
  readonly inrichting: string
  readonly corrigeert?: string
}

/** Why a stay was told otherwise at first, and on which day that was put right. */
export interface Correction {
  readonly caseId: string
  readonly kind: CorrectionKind
  readonly first: Pick<Stay, 'start' | 'end' | 'municipality' | 'institution'>
  readonly received: CivilDate
}

export type CorrectionKind =
  'end-earlier' | 'end-later' | 'start' | 'municipality' | 'institution' | 'after-deadline'

/** Corrections for some stays; what the last notification tells is always the stay itself. */
export function drawCorrections(stays: readonly Stay[], random: Random): readonly Correction[] {
  const taken = new Set<string>()
  const choose = (count: number, fits: (stay: Stay) => boolean): readonly Stay[] => {
    const found = random
      .shuffle(stays.filter(stay => fits(stay) && !taken.has(stay.caseId)))
      .slice(0, count)
    for (const { caseId } of found) taken.add(caseId)
    return found
  }
  const early = (stay: Stay) => addDays(stay.received, random.between(1, 6))
  const lasts = (stay: Stay, days: number) => compareDates(addDays(stay.start, days), stay.end) < 0
  const free = (stay: Stay) => stay.start !== '2025-05-02'
  return [
    // first told as a long stay, in the end a short one; and the other way round
    ...choose(4, stay => stay.durationClass === 'under-four-weeks' && lasts(stay, 17)).map(stay =>
      correction(stay, 'end-earlier', early(stay), { end: addMonths(stay.start, 4) })
    ),
    ...choose(4, stay => stay.durationClass === 'over-three-months').map(stay =>
      correction(stay, 'end-later', early(stay), { end: addDays(stay.start, 25) })
    ),
    ...choose(2, stay => stay.durationClass === 'four-weeks-to-three-months' && free(stay)).map(
      stay => correction(stay, 'start', early(stay), { start: addDays(stay.start, -3) })
    ),
    ...choose(2, stay => stay.municipality === 'GM1942' && lasts(stay, 17)).map(stay =>
      correction(stay, 'municipality', early(stay), { municipality: 'GM0406' })
    ),
    ...choose(2, stay => stay.institution === 'Overig' && lasts(stay, 17)).map(stay =>
      correction(stay, 'institution', early(stay), { institution: 'Nieuwegein' })
    ),
    // the entry day turns out to be another one when the limit for the plan has gone by
    ...choose(2, stay => stay.durationClass === 'over-three-months').map(stay =>
      correction(stay, 'after-deadline', addDays(addWeeks(stay.start, 4), 20), {
        start: addDays(stay.start, -5)
      })
    )
  ]
}

function correction(
  { caseId, start, end, municipality, institution }: Stay,
  kind: CorrectionKind,
  received: CivilDate,
  told: Partial<Correction['first']>
): Correction {
  return { caseId, kind, received, first: { start, end, municipality, institution, ...told } }
}

/** The notifications of all stays, as they come in. */
export function notifications(
  stays: readonly Stay[],
  corrections: readonly Correction[]
): readonly NotificationLine[] {
  const byCase = new Map(corrections.map(item => [item.caseId, item]))
  const drafts = stays.flatMap(stay => {
    const corrected = byCase.get(stay.caseId)
    const last = {
      stay,
      told: stay,
      received: corrected?.received ?? stay.received,
      corrects: true
    }
    return corrected
      ? [{ stay, told: corrected.first, received: stay.received, corrects: false }, last]
      : [{ ...last, corrects: false }]
  })
  const ids = new Map<string, string>()
  return drafts
    .toSorted((a, b) => compareDates(a.received, b.received))
    .map(({ stay, told, received, corrects }, at) => {
      const melding = `M-2025-${String(at + 1).padStart(4, '0')}`
      const before = ids.get(stay.caseId)
      ids.set(stay.caseId, melding)
      return {
        melding,
        zaak: stay.caseId,
        ontvangen: received,
        gemeente: told.municipality,
        begin: told.start,
        einde: told.end,
        inrichting: told.institution,
        ...(corrects && before !== undefined && { corrigeert: before })
      }
    })
}
