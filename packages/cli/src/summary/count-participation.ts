import type { CaseView, Modality, Outcome } from '@ketenregie/core'
import type { AgreementPack, Rule } from '@ketenregie/rules'
import { sourceLine } from './municipalities.ts'
import type { ParticipationRow } from './summary.ts'

/** What the journals recorded of each rule about taking part, in the order of the rule files. */
export function countParticipation(
  views: readonly CaseView[],
  pack: AgreementPack
): readonly ParticipationRow[] {
  const rules = new Map<string, Rule>()
  for (const { rules: found } of pack.ruleSets)
    for (const [name, rule] of Object.entries(found)) rules.set(name, rule)
  // taking part is weighed within a gate; other rules of parties are not about it
  const gated = [...rules].filter(([, { within }]) => within !== null)
  return gated.map(([name, rule]) => {
    const outcomes = views.flatMap(({ outcomes: all }) => all[name] ?? [])
    const grounds = (modality: Modality) =>
      outcomes.filter(one => one.status === 'ground' && one.modality === modality).length
    const count = (status: Outcome['status']) =>
      outcomes.filter(one => one.status === status).length
    return {
      rule: name,
      party: rule.party,
      title: pack.parties[rule.party]?.title ?? rule.party,
      assessed: outcomes.length,
      ground: { may: grounds('may'), does: grounds('does'), 'on-request': grounds('on-request') },
      noGround: count('no-ground'),
      unknown: count('unknown'),
      ownJudgement: count('own-judgement'),
      readingDecides: outcomes.filter(({ readingDecides }) => readingDecides).length,
      source: sourceLine(rule.source, pack)
    }
  })
}
