/** Parts that hang together by what they look at; `linked` ones also with what is around them. */
export interface Group<Part> {
  readonly parts: readonly Part[]
  readonly linked: boolean
}

/**
 * Divides parts into groups that share no variable with each other. The first group is linked, and
 * holds all parts that share one with `around`; it may be empty.
 */
export function independentGroups<Part>(
  parts: readonly Part[],
  variablesOf: (part: Part) => Iterable<number>,
  around: Iterable<number>
): readonly Group<Part>[] {
  const outside = -1
  const above = new Map<number, number>()
  const root = (variable: number): number => {
    let at = variable
    for (let up = above.get(at); up !== undefined; up = above.get(at)) at = up
    return at
  }
  const join = (one: number, other: number): void => {
    const [first, second] = [root(one), root(other)]
    if (first !== second) above.set(Math.max(first, second), Math.min(first, second))
  }
  for (const variable of around) join(variable, outside)
  const firsts = parts.map(part => {
    const [first = outside, ...rest] = variablesOf(part)
    for (const variable of rest) join(first, variable)
    return first
  })
  const groups = new Map<number, Part[]>([[outside, []]])
  for (const [index, part] of parts.entries()) {
    const group = root(firsts[index] ?? outside)
    const members = groups.get(group) ?? []
    groups.set(group, members)
    members.push(part)
  }
  return [...groups].map(([group, members]) => ({ parts: members, linked: group === outside }))
}
