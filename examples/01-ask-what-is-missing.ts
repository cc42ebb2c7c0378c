// What can still matter, who knows it, and what would settle it.
import { ask, evaluate } from '@ketenregie/rules'
import { landelijk } from '@ketenregie/processes'

const asOf = '2026-04-16'
const facts = { ernstige_gebiedsproblematiek: 'yes', strafbaar_feit: 'no' } as const

const finding = evaluate(landelijk, 'om_deelname', facts, { asOf })
console.log('outcome:', finding.outcome)
console.log('surely settled by:', finding.needed[0]?.join(', '))
console.log('perhaps already by:', finding.canSettle.map(set => set.join(' + ')).join(' or '))

const request = ask([finding])
console.log('ask first:', request?.next.party, request?.next.facts.join(', '))

const answered = { ...facts, gevaarstelling: 'yes' } as const
const settled = evaluate(landelijk, 'om_deelname', answered, { asOf })
console.log('after the answer:', settled.outcome, settled.modality)

/* prints
outcome: unknown
surely settled by: gevaarstelling, recidivekans, strafrecht_wezenlijk
perhaps already by: gevaarstelling or recidivekans + strafrecht_wezenlijk
ask first: politie gevaarstelling
after the answer: yes may
*/
