import type { CaseView } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { countSteps } from './count-state.ts'
import type { InvitedRow, SubCaseRow } from './summary.ts'

/** Where the cases within cases stand, by what they are, the most of a kind first. */
export function countSubCases(
  views: readonly CaseView[],
  around: readonly CaseView[],
  pack: AgreementPack
): readonly SubCaseRow[] {
  const withdrawn = new Set(
    around.flatMap(({ subCases }) =>
      subCases.flatMap(({ status, caseId }) => (status === 'withdrawn' ? [caseId] : []))
    )
  )
  const processes = new Set(views.map(({ process }) => process))
  return [...processes].toSorted().flatMap(process => {
    const kind = pack.processes[process]?.title ?? process
    const own = views.filter(view => view.process === process)
    return [false, true].flatMap(isWithdrawn =>
      countSteps(own.filter(({ caseId }) => withdrawn.has(caseId) === isWithdrawn)).map(row => ({
        kind,
        isWithdrawn,
        ...row
      }))
    )
  })
}

/** Whom the case meetings invited, and who of them was told what was agreed, held messages too. */
export function countInvited(
  views: readonly CaseView[],
  pack: AgreementPack
): readonly InvitedRow[] {
  const meetings = views.map(({ messages }) => messages)
  const count = (party: string, kind: string) =>
    meetings.filter(messages =>
      messages.some(({ message, to }) => to === party && pack.messages[message]?.kind === kind)
    ).length
  const parties = new Set(
    meetings.flatMap(messages =>
      messages.flatMap(({ message, to }) =>
        pack.messages[message]?.kind === 'uitnodiging_casusoverleg' ? [to] : []
      )
    )
  )
  return Object.keys(pack.parties)
    .filter(party => parties.has(party))
    .map(party => ({
      party,
      title: pack.parties[party]?.title ?? party,
      invited: count(party, 'uitnodiging_casusoverleg'),
      told: count(party, 'afspraken_casusoverleg')
    }))
}
