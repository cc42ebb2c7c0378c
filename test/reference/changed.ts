import { inspect } from 'node:util'

/** What is put at a place, or taken away there: a path with dots, and the value. */
export type Change = readonly [place: string, value?: unknown]

/** A copy with the changes in it. */
export function changed<Whole extends object>(whole: Whole, changes: readonly Change[]): Whole {
  const copy = structuredClone(whole)
  for (const [place, ...values] of changes) {
    const names = place.split('.')
    const last = names.pop() ?? ''
    const around = names.reduce(
      (inner: object, name) => Object.entries(inner).find(([key]) => key === name)?.[1] ?? {},
      copy
    )
    if (values.length === 0) Reflect.deleteProperty(around, last)
    else Reflect.set(around, last, structuredClone(values[0]))
  }
  return copy
}

/** The changes as one would write them in TypeScript. */
export function printChanged(name: string, of: string, changes: readonly Change[]): string[] {
  return [
    `const ${name} = structuredClone(${of})`,
    ...changes.map(([place, ...values]) => {
      const left = `${name}.${place.replaceAll(/\.(\d+)/g, '[$1]')}`
      return values.length === 0 ? `delete ${left}` : `${left} = ${printValue(values[0])}`
    })
  ]
}

/** As one would write it in TypeScript. */
export function printValue(value: unknown): string {
  return inspect(value, { depth: null, breakLength: 88 })
}
