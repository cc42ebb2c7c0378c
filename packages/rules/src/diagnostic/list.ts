/** Words between quotes, as `"a", "b" of "c"`. */
export function list(words: readonly string[], joint: string): string {
  const quoted = words.map(word => `"${word}"`)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${joint} ${last}`
}
