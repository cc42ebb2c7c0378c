import type { Domain } from '@ketenregie/core'
import { unreachable } from '@ketenregie/core'
import type { Condition, FactCondition, Operator, Within } from '../model/condition.ts'
import type { WrittenComparison, WrittenCondition } from '../read/condition.ts'
import { byKey } from '../read/alternatives.ts'
import { map, required } from '../read/collections.ts'
import { dutchFor, operators, yesOrNo } from '../read/dutch.ts'
import { readFactValue, readOption } from '../read/fact-value.ts'
import { nameOf } from '../read/names.ts'
import { word } from '../read/scalars.ts'
import type { Session } from '../read/session.ts'
import type { Shape } from '../read/shape.ts'
import { become } from '../read/shape.ts'
import type { Names } from './names.ts'
import { resolveBareOutput, resolveOutput } from './resolve-output.ts'

/** Looks up the names of a condition and reads its values; undefined: reported why not. */
export function resolveCondition(
  written: WrittenCondition,
  names: Names,
  session: Session
): Condition | undefined {
  switch (written.kind) {
    case 'all':
    case 'any': {
      const of = written.of.map(part => resolveCondition(part, names, session))
      if (!of.every(part => part !== undefined)) return undefined
      return written.kind === 'all' ? { all: of } : { any: of }
    }
    case 'not': {
      const not = resolveCondition(written.of, names, session)
      return not && { not }
    }
    case 'ground': {
      const ground = resolveCondition(written.of, names, session)
      return ground && { ground, modality: written.modality }
    }
    case 'name':
      return resolveName(written, names, session)
    case 'compare':
      return resolveComparison(written, names, session)
    default:
      return unreachable(written)
  }
}

function resolveName(
  { name, place }: WrittenCondition & { kind: 'name' },
  names: Names,
  session: Session
): Condition | undefined {
  if (names.concepts.has(name) || names.rules.has(name)) return { condition: name }
  const output = names.outputs.get(name)
  if (output !== undefined && !names.facts.has(name))
    return resolveBareOutput(output, place, session)
  const fact = names.facts.get(name)
  if (fact === undefined) {
    if (names.mayStand('feiten', name) || names.mayStand('regelset', name)) return undefined
    session.report.add(
      { code: 'rules/unknown-fact', params: session.report.unknown(name, names.conditions, place) },
      place
    )
    return undefined
  }
  session.refer({ kind: 'fact', name, place })
  if (fact.domain.kind === 'yes-no') return { fact: name, operator: 'equal', value: 'yes' }
  const example = exampleOf(fact.domain)
  session.report.add({ code: 'rules/not-a-yes-no-fact', params: { fact: name, example } }, place)
  return undefined
}

/** What may be written behind the name of a fact that is not yes or no. */
function exampleOf(domain: Domain): string {
  switch (domain.kind) {
    case 'choice':
      return `is: ${domain.options[0] ?? ''}`
    case 'set':
      return `bevat: ${domain.options[0] ?? ''}`
    case 'number':
      return `minstens: ${domain.from}`
    case 'date':
      return 'vanaf: 2026-01-01'
    case 'code':
      return `is: ${domain.prefix}${'1'.padStart(domain.digits, '0')}`
    case 'yes-no':
      return 'is: ja'
    default:
      return unreachable(domain)
  }
}

const same: readonly Operator[] = ['equal', 'notEqual', 'known']

const fitting: Readonly<Record<Domain['kind'], readonly Operator[]>> = {
  'yes-no': same,
  choice: same,
  code: same,
  set: ['contains', 'doesNotContain', 'known'],
  number: [...same, 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'],
  date: [...same, 'before', 'after', 'notAfter', 'notBefore', 'within']
}

function resolveComparison(
  written: WrittenComparison,
  names: Names,
  session: Session
): Condition | undefined {
  const { fact: name, operator, place } = written
  const output = names.outputs.get(name)
  if (output !== undefined && !names.facts.has(name)) return resolveOutput(written, output, session)
  const fact = names.facts.get(name)
  if (fact === undefined) {
    if (names.mayStand('feiten', name) || names.mayStand('regelset', name)) return undefined
    const params = session.report.unknown(
      name,
      [...names.facts.keys(), ...names.outputs.keys()],
      place
    )
    session.report.add({ code: 'rules/unknown-fact', params }, place)
    return undefined
  }
  session.refer({ kind: 'fact', name, place })
  const fits = fitting[fact.domain.kind]
  if (!fits.includes(operator)) {
    const params = { fact: name, operator: dutch(operator), fitting: fits.map(dutch) }
    session.report.add({ code: 'rules/operator-does-not-fit', params }, written.operatorPlace)
    return undefined
  }
  if (operator === 'known') return resolveKnown(written, session)
  const value = readValue(written, fact.domain, session)
  return value === undefined ? undefined : { fact: name, operator, value }
}

function dutch(operator: Operator): string {
  return dutchFor(operators, operator) ?? operator
}

function resolveKnown({ fact, value }: WrittenComparison, session: Session): Condition | undefined {
  const is = word(yesOrNo).read(value, session)
  if (is === undefined) return undefined
  const known: Condition = { fact, operator: 'known', value: null }
  return is ? known : { not: known }
}

const limit = required(nameOf('time-limit'))
const from = required(nameOf('date-fact'))
const within: Shape<Within> = byKey<Within>(
  'korter_dan',
  become(map({ korter_dan: limit, vanaf: from }), ({ korter_dan, vanaf }) => ({
    limit: korter_dan,
    from: vanaf,
    isShorter: true
  })),
  become(map({ termijn: limit, vanaf: from }), ({ termijn, vanaf }) => ({
    limit: termijn,
    from: vanaf
  }))
)

function readValue(
  { fact, operator, value }: WrittenComparison,
  domain: Domain,
  session: Session
): FactCondition['value'] | undefined {
  if (operator === 'within') return within.read(value, session)
  if (domain.kind === 'set') return readOption(value, fact, domain.options, session)
  return readFactValue(value, fact, domain, session)
}
