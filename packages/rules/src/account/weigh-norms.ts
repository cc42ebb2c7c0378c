import type { Citation, CivilDate, Norm } from '@ketenregie/core'
import { recalibrationDue } from '../layer/recalibration-due.ts'
import type { Contact } from '../model/region.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'

/** How a party, or one municipality, stands to a norm that it answers for. */
export interface WeighedNorm {
  readonly norm: string
  readonly text: string
  readonly party: string
  readonly title: string
  /** Code of a municipality, where each one answers for itself; null elsewhere. */
  readonly municipality: string | null
  readonly status: 'met' | 'missing' | 'unknown'
  readonly because: Because
  /** What the region noted with its statement. */
  readonly note: string | null
  /** Where it shows: of the statement, the contact or the recalibration; null where a rule shows it. */
  readonly evidence: Citation | null
  /** Where the norm stands. */
  readonly source: Citation
  /** What to do; null when it is met. */
  readonly advice: string | null
}

/** `shown`: by the agreements themselves; `not-shown`: it is stated, and they do not bear it out. */
export type Because =
  | 'shown'
  | 'overdue'
  | 'stated'
  | 'not-shown'
  | 'no-substitute'
  | 'no-source'
  | 'not-stated'
  | 'no-region'

type Weighing = Pick<WeighedNorm, 'status' | 'because' | 'evidence'>

/**
 * Every norm that parties answer for, by party. What nothing shows or states is unknown. Without a
 * day nothing counts as overdue.
 */
export function weighNorms(pack: AgreementPack, asOf: CivilDate | null): readonly WeighedNorm[] {
  return Object.values(pack.norms).flatMap(norm =>
    (norm.duty?.parties ?? []).flatMap(party =>
      placesOf(party, norm, pack).map(municipality => {
        const weighing = weigh({ norm, party, municipality, pack, asOf })
        return {
          norm: norm.id,
          text: norm.text,
          party,
          title: titleOf(party, municipality, pack),
          municipality,
          ...weighing,
          note: statementOf(norm, party, pack)?.note ?? null,
          source: norm.source,
          advice: weighing.status === 'met' ? null : (norm.duty?.advice ?? null)
        }
      })
    )
  )
}

/** A contact is asked of each municipality by itself. */
function placesOf(party: string, { duty }: Norm, { region }: AgreementPack) {
  const codes = Object.keys(region?.municipalities ?? {})
  const isEach = party === 'gemeente' && duty?.shownBy?.startsWith('contact')
  return isEach && codes.length > 0 ? codes : [null]
}

function titleOf(party: string, municipality: string | null, pack: AgreementPack): string {
  const title = pack.parties[party]?.title ?? party
  if (municipality === null) return title
  return `${title} ${pack.region?.municipalities[municipality] ?? municipality}`
}

function statementOf({ id }: Norm, party: string, { region }: AgreementPack) {
  return region?.compliance[id]?.[party]
}

interface Asked {
  readonly norm: Norm
  readonly party: string
  readonly municipality: string | null
  readonly pack: AgreementPack
  readonly asOf: CivilDate | null
}

/** The agreements come before what is said of them: a statement that they do not bear out is none. */
function weigh(asked: Asked): Weighing {
  const { norm, party, pack } = asked
  if (pack.region === null) return { status: 'unknown', because: 'no-region', evidence: null }
  const statement = statementOf(norm, party, pack)
  const shown = show(asked)
  if (shown !== null && shown.status !== 'unknown') return shown
  if (statement === undefined || statement.status === 'unknown')
    return shown ?? { status: 'unknown', because: 'not-stated', evidence: null }
  const { status, source: evidence } = statement
  if (status === 'met' && shown !== null)
    return { status: 'unknown', because: 'not-shown', evidence }
  return { status, because: 'stated', evidence }
}

/** What the agreements themselves tell; null: of this norm they tell nothing. */
function show({ norm, party, municipality, pack, asOf }: Asked): Weighing | null {
  const { region } = pack
  const contact =
    municipality === null ? region?.partyContacts[party] : region?.contacts[municipality]
  switch (norm.duty?.shownBy) {
    case 'contact':
      return contact === undefined ? silent : sourced(contact)
    case 'contact-and-substitute':
      return showBoth(contact)
    case 'recalibration': {
      const due = recalibrationDue(pack)
      const evidence = region?.recalibration?.source ?? null
      if (due === null) return silent
      if (asOf !== null && asOf > due) return { status: 'missing', because: 'overdue', evidence }
      return { ...met, evidence }
    }
    case 'rule': {
      const rules = pack.ruleSets.flatMap(set => Object.values(set.rules))
      return rules.some(rule => rule.party === party && rule.within !== null) ? met : silent
    }
    case null:
    case undefined:
      return null
  }
}

const met: Weighing = { status: 'met', because: 'shown', evidence: null }
const silent: Weighing = { status: 'unknown', because: 'not-stated', evidence: null }

/** A role that nobody says is filled shows nothing. */
function sourced({ source }: Contact): Weighing {
  return source === null ? { ...silent, because: 'no-source' } : { ...met, evidence: source }
}

function showBoth(contact: Contact | undefined): Weighing {
  if (contact === undefined) return silent
  if (contact.substitute === null) return { ...silent, because: 'no-substitute' }
  return sourced(contact)
}
