import type { CaseView, CivilDate, MessageStatus, PersonRole } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'

/** What a case did for the person whom it is about, by the norms that ask it. */
export interface PersonInCase {
  /** Messages that tell the person something. */
  readonly informed: readonly {
    readonly message: string
    readonly on: CivilDate
    readonly status: MessageStatus
  }[]
  /** Talks with the person, also those that the person did not want. */
  readonly spokenWith: readonly { readonly event: string; readonly on: CivilDate }[]
  /** How many disclosures the journal can show. */
  readonly disclosures: number
}

/** Reads in a case what was done for the person, as its reader may see it. */
export function personInCase(view: CaseView, pack: AgreementPack): PersonInCase {
  const norms = Object.values(pack.norms)
  const carried = (role: string) =>
    norms.filter(({ forPerson }) => forPerson === role).map(({ carriedBy }) => carriedBy)
  const messages = new Set(carried('informed').flatMap(each => each.messages))
  // a message to somebody else tells the person nothing
  const toPerson = [...messages].filter(
    name => pack.parties[pack.messages[name]?.to ?? '']?.kind === 'betrokkene'
  )
  const talks = new Set(carried('spoken-with').flatMap(each => each.processes[view.process] ?? []))
  return {
    informed: view.messages
      .filter(({ message, to }) => {
        return toPerson.some(name => {
          const agreed = pack.messages[name]
          return agreed?.to === to && (agreed.kind === message || name === message)
        })
      })
      .map(({ message, on, status }) => ({ message, on, status })),
    spokenWith: view.journal.flatMap(({ what, on, refused }) =>
      what !== null && refused === null && talks.has(what) ? [{ event: what, on }] : []
    ),
    disclosures: view.disclosures.length
  }
}

/** Whether the person was told, was heard, or can find in the journal what was given. */
export function isDoneForPerson(role: PersonRole, view: CaseView, pack: AgreementPack): boolean {
  const { informed, spokenWith, disclosures } = personInCase(view, pack)
  if (role === 'on-record') return disclosures > 0
  if (role === 'spoken-with') return spokenWith.length > 0
  return informed.some(({ status }) => status === 'delivered')
}
