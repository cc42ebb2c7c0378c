import type { Domain, Place } from '@ketenregie/core'
import { unreachable } from '@ketenregie/core'
import type { Condition, Operator } from '../model/condition.ts'
import type { OutputDomain } from '../model/decision-table.ts'
import type { WrittenComparison } from '../read/condition.ts'
import { dutchFor, hitPolicies, operators } from '../read/dutch.ts'
import { readFactValue } from '../read/fact-value.ts'
import type { Session } from '../read/session.ts'
import { askable, nameAnswer, outputName } from '../table/table-answer.ts'
import type { AskableOutput } from './names.ts'

/** Reads what a condition asks of an output of a table; undefined: reported why not. */
export function resolveOutput(
  { operator, operatorPlace, value: written }: WrittenComparison,
  { table, output, hitPolicy, domain }: AskableOutput,
  session: Session
): Condition | undefined {
  const name = outputName(table, output)
  const fits = askable(hitPolicy, domain)
  if (fits.length === 0) {
    const policy = dutchFor(hitPolicies, hitPolicy) ?? hitPolicy
    session.report.add({ code: 'rules/table-adds-up', params: { table, policy } }, operatorPlace)
    return undefined
  }
  const fitting = fits.find(one => one === operator)
  if (fitting === undefined) {
    const params = { output: name, operator: dutch(operator), fitting: fits.map(dutch) }
    session.report.add({ code: 'rules/output-operator', params }, operatorPlace)
    return undefined
  }
  const value = readFactValue(written, name, asDomain(domain), session)
  if (value === undefined) return undefined
  return { condition: nameAnswer({ table, output, operator: fitting, value }) }
}

/** By itself the name of an output means that it is yes. */
export function resolveBareOutput(
  { table, output, hitPolicy, domain }: AskableOutput,
  place: Place,
  session: Session
): Condition | undefined {
  const [operator] = askable(hitPolicy, domain)
  if (operator === 'equal' && domain.kind === 'yes-no')
    return { condition: nameAnswer({ table, output, operator, value: 'yes' }) }
  const name = outputName(table, output)
  const [first] = domain.kind === 'number' ? [domain.from] : optionsOf(domain)
  const example = `${dutch(operator ?? 'equal')}: ${first}`
  session.report.add({ code: 'rules/output-not-yes-no', params: { output: name, example } }, place)
  return undefined
}

function dutch(operator: Operator): string {
  return dutchFor(operators, operator) ?? operator
}

function asDomain(domain: OutputDomain): Domain {
  switch (domain.kind) {
    case 'yes-no':
    case 'number':
      return domain
    case 'choice':
    case 'party':
    case 'text':
      return { kind: 'choice', options: domain.options }
    default:
      return unreachable(domain)
  }
}

function optionsOf(domain: Exclude<OutputDomain, { readonly kind: 'number' }>): readonly string[] {
  return domain.kind === 'yes-no' ? ['ja'] : domain.options
}
