import { no, own, yes } from '../compile/outcomes.ts'
import type { PlannedName } from './plan-names.ts'

/** More names than this behind one gate are not written out for each answer of the gate. */
const mostWrittenOut = 64

/**
 * The function from facts to answers. Gates, and answers without a gate, are worked out first, each
 * once; what is inside a gate only where that is open.
 *
 * Its first line reads a fact and does nothing with it: engines then know the shape of the facts,
 * and with that what they inherit, which takes half of the time otherwise.
 */
export function printAnswer(planned: readonly PlannedName[], stated: string): string {
  const first = new Map<string, string>()
  const known = (expression: string): string => {
    const name = first.get(expression) ?? `first${first.size}`
    first.set(expression, name)
    return name
  }
  const gates = new Set(planned.flatMap(({ gate }) => (gate === null ? [] : [known(gate)])))
  const [gate] = gates
  const isWrittenOut = gates.size === 1 && planned.length <= mostWrittenOut
  const entry = (one: PlannedName, opened?: number): string => {
    const { kind, inside, anything } = one
    const answers = `answers${kind}`
    if (one.gate !== null) {
      const within = `${answers}[${inside}]`
      if (opened !== undefined) return opened === yes ? within : outside(answers, opened)
      const around = known(one.gate)
      const [closed, open] = [outside(answers, no), outside(answers, no | yes)]
      return `${around} === ${yes} ? ${within} : ${around} === ${no} ? ${closed} : ${open}`
    }
    const real = known(inside)
    if (anything === inside) return `${answers}[${real}]`
    return `${answers}[(${real} & ~8) === 0 ? ${anything} : ${real}]`
  }
  const all = (opened?: number) =>
    `[\n    ${planned.map(one => entry(one, opened)).join(',\n    ')}\n  ]`
  const returns =
    isWrittenOut && gate !== undefined
      ? [
          `  if (${gate} === ${no}) return ${all(no)}`,
          `  if (${gate} !== ${yes}) return ${all(no | yes)}`,
          `  return ${all(yes)}`
        ]
      : [`  return ${all()}`]
  return [
    'function answer(facts) {',
    `  void facts${stated.slice(1)}`,
    '  const f = Object.getPrototypeOf(facts) === ordinary ? facts : plain(facts)',
    ...[...first].map(([expression, name]) => `  const ${name} = ${expression}`),
    ...returns,
    '}\n'
  ].join('\n')
}

/** What is said where the gate is not open: the same whatever is inside. */
function outside(answers: string, gate: number): string {
  return `${answers}[${gate === no ? own : 0}]`
}
