import { isUnknown } from '@ketenregie/core'
import type { CivilDate, Facts, FactStatement, FactValue, Unknown } from '@ketenregie/core'
import { evaluateNames, planCompleting, planRequests } from '@ketenregie/rules'
import type { AgreementPack, NamedFindings, Readings, RequestPlan } from '@ketenregie/rules'

/** Which decisions are asked about, and in the light of what. */
export interface Subject {
  readonly pack: AgreementPack
  readonly names: readonly string[]
  readonly asOf: CivilDate
  readonly readings: Readings
  /** Decisions named by the user: of these a picture is completed, too. */
  readonly named: readonly string[]
}

/** How far asking has come. */
export interface Inquiry {
  readonly facts: Facts
  /** Who said what, in this conversation. */
  readonly statements: readonly FactStatement[]
  readonly findings: NamedFindings
  readonly plan: RequestPlan
}

/** Of a fact that a holder does not know, that was the first one, as everywhere nothing tells who. */
export function startInquiry(subject: Subject, facts: Facts): Inquiry {
  const statements = Object.entries(facts).flatMap(([fact, value]): FactStatement[] => {
    const first = subject.pack.facts[fact]?.holders.first
    return first !== undefined && isUnknown(value) && value.unknown === 'holder-does-not-know'
      ? [{ fact, value, by: first, on: subject.asOf }]
      : []
  })
  return look(subject, facts, statements)
}

/** Takes what a party said about a fact. */
export function hear(
  subject: Subject,
  { facts, statements }: Inquiry,
  said: { readonly fact: string; readonly by: string; readonly value: FactValue | Unknown }
): Inquiry {
  const known = { ...facts, [said.fact]: said.value }
  return look(subject, known, [...statements, { ...said, on: subject.asOf }])
}

function look(
  { pack, names, asOf, readings, named }: Subject,
  facts: Facts,
  statements: readonly FactStatement[]
): Inquiry {
  const options = { asOf, readings, statements }
  const plan = planRequests(pack, facts, names, options)
  const completing = plan.next === null ? planCompleting(pack, facts, named, options) : null
  return {
    facts,
    statements,
    findings: evaluateNames(pack, names, facts, { asOf, readings }),
    plan: completing === null ? plan : { ...completing, stuck: plan.stuck }
  }
}
