import type { Answer, CivilDate, Domain, Facts, FactValue, Finding } from '@ketenregie/core'
import { evaluateAll } from '@ketenregie/rules'
import type { AgreementPack } from '@ketenregie/rules'

/** More ways to fill facts in than this are not tried for one answer. */
const mostTries = 500

/** Facts that make a rule, concept or yes-no fact of these agreements answer so; null: none found. */
export function factsFor(
  pack: AgreementPack,
  asOf: CivilDate
): (name: string, answer: Answer) => Facts | null {
  const known = new Map<string, Facts | null>()
  return (name, answer) => {
    const key = `${name} ${answer}`
    const found = known.has(key) ? known.get(key) : search(pack, name, answer, asOf)
    known.set(key, found ?? null)
    return found ?? null
  }
}

function search(pack: AgreementPack, name: string, answer: Answer, asOf: CivilDate): Facts | null {
  if (Object.hasOwn(pack.facts, name)) return answer === 'unknown' ? {} : { [name]: answer }
  const find = (facts: Facts) => evaluateAll(pack, [name], facts, { asOf })[name]
  const empty = find({})
  if (!empty) return null
  if (answerOf(empty) === answer) return {}
  const sets = [...empty.canSettle, ...empty.needed].toSorted((a, b) => a.length - b.length)
  let tries = 0
  for (const set of sets)
    for (const facts of fillings(pack, set, asOf)) {
      if (++tries > mostTries) return null
      const finding = find(facts)
      if (finding && answerOf(finding) === answer) return facts
    }
  return null
}

function answerOf({ status, outcome }: Finding): Answer {
  return status === 'own-judgement' ? status : (outcome ?? 'unknown')
}

function* fillings(
  pack: AgreementPack,
  [fact, ...rest]: readonly string[],
  asOf: CivilDate
): Generator<Facts> {
  if (fact === undefined) {
    yield {}
    return
  }
  for (const value of valuesIn(pack.facts[fact]?.domain, asOf))
    for (const others of fillings(pack, rest, asOf)) yield { [fact]: value, ...others }
}

function valuesIn(domain: Domain | undefined, asOf: CivilDate): readonly FactValue[] {
  switch (domain?.kind) {
    case 'yes-no':
      return ['yes', 'no']
    case 'choice':
      return domain.options
    case 'set':
      return [[], ...domain.options.map(option => [option])]
    case 'number':
      return [domain.from, domain.to]
    case 'date':
      return [asOf]
    case 'code':
      return [domain.prefix + '1'.repeat(domain.digits)]
    default:
      return []
  }
}
