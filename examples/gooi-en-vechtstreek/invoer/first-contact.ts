import { addDays, compareDates } from '@ketenregie/core'
import type { CivilDate } from '@ketenregie/core'
import type { FactLine } from './facts.ts'
import type { Random } from './random.ts'
import type { Stay } from './stays.ts'

interface Question {
  readonly fact: string
  readonly by: string
  /** Days after the notification. */
  readonly after: number
  readonly known: number
  readonly yes: number
}

/** What decides who makes contact and how, and what help there is to give; all invented. */
const questions: readonly Question[] = [
  { fact: 'verblijf_voor_uitzetting', by: 'justid', after: 0, known: 0.9, yes: 0 },
  { fact: 'verblijf_in_jji', by: 'justid', after: 0, known: 0.95, yes: 0 },
  { fact: 'wil_gesprek', by: 'gedetineerde', after: 3, known: 0.6, yes: 0.8 },
  { fact: 'risico_voor_omgeving', by: 'politie', after: 4, known: 0.5, yes: 0.15 },
  { fact: 'contact_met_pi', by: 'zvh', after: 4, known: 0.6, yes: 0.7 },
  { fact: 'woning_te_behouden', by: 'pi', after: 6, known: 0.9, yes: 0.2 },
  { fact: 'wens_werk_of_opleiding', by: 'pi', after: 6, known: 0.5, yes: 0.6 }
]

/** Answers about the first contact, of those whose stay lasts that long, in order of day. */
export function drawFirstContact(stays: readonly Stay[], random: Random): readonly FactLine[] {
  const lines = stays.flatMap(({ caseId, received, end }) =>
    questions.flatMap(({ fact, by, after, known, yes }): FactLine[] => {
      const isKnown = random.chance(known)
      const waarde = random.chance(yes) ? 'ja' : 'nee'
      const op: CivilDate = addDays(received, after)
      const isInTime = after === 0 || compareDates(op, end) < 0
      return isKnown && isInTime ? [{ zaak: caseId, feit: fact, waarde, door: by, op }] : []
    })
  )
  return lines.toSorted((a, b) => compareDates(a.op, b.op))
}
