import { addDays, compareDates, daysBetween } from '@ketenregie/core'
import type { CivilDate } from '@ketenregie/core'
import type { Random } from './random.ts'
import type { Stay } from './stays.ts'

/** A line of feiten.jsonl, in the order of its fields there. */
export interface FactLine {
  readonly zaak: string
  readonly feit: string
  readonly waarde: string | { readonly onbekend: string }
  readonly door: string
  readonly op: CivilDate
}

interface Draw {
  readonly fact: string
  readonly by: readonly string[]
  /** Answers with how likely each is among the persons of whom it is known. */
  readonly answers: Readonly<Record<string, number>>
  /** How likely the answer is known. */
  readonly known: number
}

const yes = (probability: number) => ({ ja: probability, nee: 1 - probability })

/** Whether the problem is complex; asked first, because the rest depends on it. */
const gate: readonly Draw[] = [
  {
    fact: 'meerdere_problemen_en_leefgebieden',
    by: ['gemeente', 'pi'],
    answers: yes(0.8),
    known: 0.85
  },
  { fact: 'ketensamenwerking_nodig', by: ['zvh'], answers: yes(0.7), known: 0.9 },
  {
    fact: 'systeem_of_leefomgeving_geraakt',
    by: ['gemeente', 'exodus'],
    answers: yes(0.75),
    known: 0.75
  },
  {
    fact: 'ernstige_gebiedsproblematiek',
    by: ['gemeente', 'politie'],
    answers: yes(0.1),
    known: 0.85
  }
]

/** Who takes part in a case meeting. */
const participation: readonly Draw[] = [
  { fact: 'strafbaar_feit', by: ['om', 'politie'], answers: yes(0.95), known: 0.9 },
  { fact: 'gevaarstelling', by: ['politie', 'om'], answers: yes(0.25), known: 0.8 },
  {
    fact: 'recidivekans',
    by: ['reclassering'],
    answers: { laag: 0.2, gemiddeld: 0.4, groot: 0.4 },
    known: 0.25
  },
  { fact: 'strafrecht_wezenlijk', by: ['om'], answers: yes(0.5), known: 0.6 },
  { fact: 'minderjarige_pleegde_feit', by: ['rvdk', 'om'], answers: yes(0.02), known: 0.8 },
  {
    fact: 'recidivekans_minderjarige',
    by: ['rvdk'],
    answers: { laag: 0.9, groot: 0.1 },
    known: 0.6
  },
  { fact: 'relatie_met_minderjarige', by: ['pi', 'gemeente'], answers: yes(0.35), known: 0.8 },
  { fact: 'zorgen_over_minderjarige', by: ['rvdk', 'gemeente'], answers: yes(0.3), known: 0.65 },
  { fact: 'snijvlak_straf_zorg_sociaal', by: ['zvh'], answers: yes(0.55), known: 0.9 },
  { fact: 'justitiele_zaak', by: ['om'], answers: yes(0.9), known: 0.9 },
  { fact: 'verandering_nodig', by: ['gemeente', 'zvh'], answers: yes(0.7), known: 0.8 },
  { fact: 'verzoek_aan_reclassering', by: ['zvh'], answers: yes(0.3), known: 0.9 },
  { fact: 'onveiligheid', by: ['politie', 'gemeente'], answers: yes(0.3), known: 0.8 },
  { fact: 'vermoeden_strafbaar_feit', by: ['politie'], answers: yes(0.15), known: 0.8 },
  { fact: 'verzoek_aan_politie', by: ['zvh'], answers: yes(0.4), known: 0.9 },
  { fact: 'casus_geeft_aanleiding', by: ['zvh'], answers: yes(0.5), known: 0.8 },
  { fact: 'doelgroep_zvh', by: ['zvh'], answers: yes(0.12), known: 0.6 }
]

/** Basic conditions; identity document, income and housing follow the published figures. */
const conditions: readonly Draw[] = [
  { fact: 'geldig_id_bewijs', by: ['pi'], answers: yes(0.86), known: 0.8 },
  { fact: 'inkomen_en_dagbesteding', by: ['pi', 'gemeente'], answers: yes(0.64), known: 0.6 },
  { fact: 'huisvesting', by: ['pi', 'gemeente'], answers: yes(0.78), known: 0.7 },
  { fact: 'inzicht_in_schulden', by: ['pi', 'gemeente'], answers: yes(0.5), known: 0.5 },
  { fact: 'zorg_nodig', by: ['pi'], answers: yes(0.4), known: 0.5 },
  { fact: 'zorg_voor_minderjarigen', by: ['pi'], answers: yes(0.3), known: 0.7 },
  { fact: 'mantelzorg', by: ['pi'], answers: yes(0.05), known: 0.6 }
]

const reasons = ['gevraagd', 'gevraagd', 'houder_weet_niet', 'mag_niet_gedeeld', 'niet_gevraagd']

/** Facts for a part of the persons, in the order in which they are stated. */
export function drawFacts(stays: readonly Stay[], random: Random): readonly FactLine[] {
  const lines = stays.flatMap(stay =>
    random.chance(knownShare(stay)) ? factsOf(stay, random) : []
  )
  return lines.toSorted((a, b) => compareDates(a.op, b.op))
}

/** The shorter the stay, the less becomes known. */
function knownShare({ start, end }: Stay): number {
  const days = daysBetween(start, end)
  if (days < 8) return 0.15
  return days < 28 ? 0.5 : 0.85
}

function factsOf(stay: Stay, random: Random): readonly FactLine[] {
  const asked = addDays(stay.received, random.between(2, 8))
  const later = addDays(asked, random.between(4, 25))
  return [
    ...gate.flatMap(draw => state(stay, draw, asked, random)),
    ...participation.flatMap(draw => state(stay, draw, random.chance(0.8) ? asked : later, random)),
    ...conditions.flatMap(draw => state(stay, draw, random.chance(0.5) ? asked : later, random)),
    // what was not known at first is sometimes found out afterwards
    ...gate.flatMap(draw =>
      random.chance(0.12) ? state(stay, { ...draw, known: 1 }, later, random) : []
    )
  ]
}

function state({ caseId }: Stay, draw: Draw, from: CivilDate, random: Random): readonly FactLine[] {
  const by = random.chance(0.75) ? draw.by[0] : random.pick(draw.by)
  const line = {
    zaak: caseId,
    feit: draw.fact,
    door: by ?? 'zvh',
    op: addDays(from, random.between(0, 4))
  }
  if (random.chance(draw.known)) return [withValue(line, drawAnswer(draw.answers, random))]
  // of what is not known, half is said to be so; of the rest nobody has said anything
  return random.chance(0.5) ? [withValue(line, { onbekend: random.pick(reasons) })] : []
}

function withValue(
  { zaak, feit, door, op }: Omit<FactLine, 'waarde'>,
  waarde: FactLine['waarde']
): FactLine {
  return { zaak, feit, waarde, door, op }
}

function drawAnswer(answers: Draw['answers'], random: Random): string {
  let left = random.next()
  for (const [answer, probability] of Object.entries(answers)) {
    left -= probability
    if (left < 0) return answer
  }
  return Object.keys(answers)[0] ?? 'nee'
}
