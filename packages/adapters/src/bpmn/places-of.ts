import type { Diagram } from './diagram.ts'

/**
 * What stands in a picture for the steps that a case is in: the step itself, or what it is a part
 * of where a picture does not show the parts. Null where some step is in no way in the picture.
 */
export function placesOf(
  diagrams: readonly Diagram[],
  steps: readonly string[]
): readonly string[] | null {
  const drawn = new Set(diagrams.flatMap(({ shapes }) => shapes.flatMap(({ step }) => step ?? [])))
  // a step with steps in it is where its innermost ones are
  const inner = steps.filter(step => !steps.some(other => other.startsWith(`${step}.`)))
  const places = inner.flatMap(step => around(step).find(one => drawn.has(one)) ?? [])
  return places.length < inner.length ? null : [...new Set(places)]
}

/** A step and those around it, from the inside out. */
function around(step: string): readonly string[] {
  const names = step.split('.')
  return names.map((_, at) => names.slice(0, names.length - at).join('.'))
}
