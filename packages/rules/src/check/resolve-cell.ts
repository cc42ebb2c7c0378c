import type { Condition, Operator } from '../model/condition.ts'
import { yesOrNo } from '../read/dutch.ts'
import { word } from '../read/scalars.ts'
import type { Session } from '../read/session.ts'
import type { WrittenCell } from '../read/table.ts'
import type { Node } from '../read/tree.ts'
import { askable } from '../table/table-answer.ts'
import type { Names } from './names.ts'
import { resolveCondition } from './resolve-condition.ts'

/** What a cell asks of its column; null: anything will do. Undefined: reported why not. */
export function resolveCell(
  cell: WrittenCell,
  column: string,
  names: Names,
  session: Session
): Condition | null | undefined {
  if (cell.kind === 'any') return null
  const isDecision = names.concepts.has(column) || names.rules.has(column)
  if (!isDecision && !names.facts.has(column) && !names.outputs.has(column)) return undefined
  if (cell.kind === 'values')
    return joined('any', cell.values, value =>
      isDecision ? decided(value) : compared(listed(column, names), cell.place, value)
    )
  return joined('all', cell.of, ({ operator, place, value }) =>
    isDecision && operator === 'equal' ? decided(value) : compared(operator, place, value)
  )

  function decided(value: Node): Condition | undefined {
    const is = word(yesOrNo).read(value, session)
    if (is === undefined) return undefined
    return is ? { condition: column } : { not: { condition: column } }
  }

  function compared(operator: Operator, operatorPlace: Node['place'], value: Node) {
    const place = value.place
    const written = {
      kind: 'compare',
      fact: column,
      place,
      operator,
      operatorPlace,
      value
    } as const
    return resolveCondition(written, names, session)
  }
}

/** What a value that stands in a cell by itself says of the column: that it is so, or in a list. */
function listed(column: string, names: Names): Operator {
  const output = names.outputs.get(column)
  const [first = 'equal'] = output === undefined ? [] : askable(output.hitPolicy, output.domain)
  return first
}

function joined<Part>(
  how: 'all' | 'any',
  parts: readonly Part[],
  resolve: (part: Part) => Condition | undefined
): Condition | undefined {
  const conditions = parts.map(resolve)
  if (!conditions.every(condition => condition !== undefined)) return undefined
  const [only, second] = conditions
  if (only !== undefined && second === undefined) return only
  return how === 'all' ? { all: conditions } : { any: conditions }
}
