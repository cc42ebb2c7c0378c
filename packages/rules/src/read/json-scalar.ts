import type { ScalarNode } from './tree.ts'

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** Numbers as they were written; every other character that a file may not hold as an escape. */
export function printScalarAsJson({ value, written }: ScalarNode): string {
  if (typeof value === 'number') return plainNumber.test(written) ? written : String(value)
  return typeof value === 'string' ? quoteAsJson(value) : JSON.stringify(value)
}

/** A text in double quotes, which YAML reads like JSON does. */
export function quoteAsJson(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\uFEFF\uFFFD]/g,
    found => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
