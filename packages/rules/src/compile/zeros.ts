/** So many zeros, without the detours of `Array.from`. */
export function zeros(length: number): number[] {
  const all: number[] = []
  for (let index = 0; index < length; index += 1) all.push(0)
  return all
}
