import type { StepValue } from '../process/step.ts'

/** The paths of all active steps, an outer step before the steps in it. */
export function pathsIn(value: StepValue, around: readonly string[] = []): readonly string[] {
  if (typeof value === 'string') return [[...around, value].join('.')]
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = [...around, name]
    return [here.join('.'), ...pathsIn(inner, here)]
  })
}

/** The paths of the innermost active steps: where a person says that the case is. */
export function leavesIn(value: StepValue): readonly string[] {
  const paths = pathsIn(value)
  return paths.filter(path => !paths.some(other => other.startsWith(`${path}.`)))
}
