/** Gives out names as rule files have them, each once; of equal names the later get a number. */
export class Names {
  readonly #used = new Set<string>()
  readonly #next = new Map<string, number>()

  take(text: string): string {
    const base = nameFor(text)
    let number = this.#next.get(base) ?? 1
    let name = number === 1 ? base : `${base}_${number}`
    while (this.#used.has(name)) {
      number += 1
      name = `${base}_${number}`
    }
    this.#next.set(base, number + 1)
    this.#used.add(name)
    return name
  }
}

/** Small letters, digits and underscores. */
function nameFor(text: string): string {
  const plain = text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
  if (plain === '') return 'naamloos'
  return /^[a-z]/.test(plain) && !reserved.has(plain) ? plain : `n_${plain}`
}

/** Words that mean something to programs that look up names carelessly. */
const reserved: ReadonlySet<string> = new Set(['constructor', 'prototype'])
