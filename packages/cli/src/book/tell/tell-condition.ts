import { unreachable } from '@ketenregie/core'
import type { FactValue } from '@ketenregie/core'
import type { AgreementPack, Condition, FactCondition, Within } from '@ketenregie/rules'
import type { Item, Sources, Text } from '../model/book.ts'
import { capital, join, plain, spell } from '../model/text.ts'
import { factLink, limitLink, question, subjectLink } from './names.ts'
import { modalityWords } from './modality-words.ts'
import { tellValue } from './tell-value.ts'

interface Telling {
  readonly pack: AgreementPack
  /** Of the agreement that the condition is part of. */
  readonly sources: Sources
}

/** A condition as a list that can be read aloud: what must be so, and in which combination. */
export function tellCondition(condition: Condition, telling: Telling): Item {
  const { pack, sources } = telling
  const group = (text: string, parts: readonly Condition[]): Item =>
    parts.length === 0
      ? { text: `${text} niets`, sources }
      : { text, sources, items: parts.map(part => tellCondition(part, telling)) }

  if ('all' in condition)
    return alone(condition.all, telling) ?? group('Alles hiervan:', condition.all)
  if ('any' in condition)
    return alone(condition.any, telling) ?? group('Minstens één hiervan:', condition.any)
  if ('not' in condition) return tellNot(condition.not, telling)
  if ('ground' in condition) {
    const told = tellCondition(condition.ground, telling)
    const short = capital(modalityWords[condition.modality].short)
    return told.items === undefined
      ? { ...told, text: join(`${short}, bij dit antwoord: `, told.text) }
      : { ...told, text: join(`${short}, bij `, lower(plain(told.text))) }
  }
  if ('condition' in condition)
    return { text: [subjectLink(condition.condition, pack), ' Ja.'], sources }
  return { text: tellFact(condition, pack), sources }
}

function alone(parts: readonly Condition[], telling: Telling): Item | null {
  const [only, ...more] = parts
  return only !== undefined && more.length === 0 ? tellCondition(only, telling) : null
}

function tellNot(of: Condition, telling: Telling): Item {
  const { pack, sources } = telling
  if ('fact' in of && of.operator === 'equal' && of.value === 'yes')
    return { text: tellFact({ ...of, value: 'no' }, pack), sources }
  if ('condition' in of) return { text: [subjectLink(of.condition, pack), ' Nee.'], sources }
  return { text: 'Niet dit:', sources, items: [tellCondition(of, telling)] }
}

/** The question with the answer that counts. */
export function tellFact({ fact, operator, value }: FactCondition, pack: AgreementPack): Text {
  const asked = question(fact, pack)
  if (operator === 'known') return join('Er is een antwoord op: ', asked)
  const said = isWithin(value)
    ? join('Binnen de termijn "', [limitLink(value.limit, pack)], '", vanaf ', [
        factLink(value.from, pack)
      ])
    : wordsFor(operator, value === null ? '' : tellValue(value), value)
  return join(asked, ' ', said, '.')
}

function wordsFor(
  operator: Exclude<FactCondition['operator'], 'known'>,
  said: string,
  value: FactCondition['value']
): string {
  switch (operator) {
    case 'equal':
      return capitalised(said)
    case 'notEqual':
      return value === 'yes' ? 'Nee' : value === 'no' ? 'Ja' : `Iets anders dan ${said}`
    case 'lessThan':
      return `Minder dan ${said}`
    case 'lessThanInclusive':
      return `Hoogstens ${said}`
    case 'greaterThan':
      return `Meer dan ${said}`
    case 'greaterThanInclusive':
      return `Minstens ${said}`
    case 'contains':
      return `Daar hoort bij: ${said}`
    case 'doesNotContain':
      return `Daar hoort niet bij: ${said}`
    case 'before':
      return `Vóór ${said}`
    case 'after':
      return `Na ${said}`
    case 'notAfter':
      return `Uiterlijk ${said}`
    case 'notBefore':
      return `Niet eerder dan ${said}`
    case 'within':
      return said
    default:
      return unreachable(operator)
  }
}

function isWithin(value: FactValue | Within | null): value is Within {
  return typeof value === 'object' && value !== null && 'limit' in value
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function capitalised(said: string): string {
  return spell(said).replace(/^./u, letter => letter.toUpperCase())
}
