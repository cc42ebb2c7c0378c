/** Any value of JSON as source text that also stands safely in an older engine and in a page. */
export function quote(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[\u2028\u2029<]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
