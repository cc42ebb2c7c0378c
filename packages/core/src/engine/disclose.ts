import { inUtc } from '../time/amsterdam.ts'
import type { CaseView } from './case-view.ts'
import { nowOf } from './house.ts'
import type { House } from './house.ts'
import { writeNote } from './note.ts'
import { viewCase } from './view.ts'

export interface DiscloseOptions {
  /** Who gets to see the case. */
  readonly party: string
  readonly purpose: string
  /** Who gives it: a party or a role. */
  readonly by: string
}

/**
 * The case as a party may see it for a purpose, with in the journal what it was given by that: for
 * each sharing agreement with a legal basis the names of the facts that are known. Without one
 * nothing is given and nothing is written. Undefined when there is no such case.
 */
export async function discloseCase(
  house: House,
  caseId: string,
  { party, purpose, by }: DiscloseOptions
): Promise<CaseView | undefined> {
  const view = await viewCase(house, caseId, { party, purpose })
  const granted = view?.access?.granted ?? []
  if (view === undefined || granted.length === 0) return view
  const at = inUtc(nowOf(house))
  await writeNote(house, caseId, ({ version }) => ({
    by,
    events: granted.map(({ message, legalBasis, facts }) => ({
      type: 'messageDelivered',
      id: `uitwisseling-${version}-${message}`,
      to: party,
      message,
      purpose,
      legalBasis,
      facts: facts.filter(fact => Object.hasOwn(view.answers, fact)),
      at
    })),
    settled: []
  }))
  return view
}
