import type { Figure, Recount } from '@ketenregie/core'

/** `cut`: it is right when the last digits are dropped instead of rounded. */
export type RecountMatch = 'right' | 'cut' | 'off'

export interface Recounted {
  readonly match: RecountMatch
  /** What it comes to, in as many decimals as stated. */
  readonly found: number
}

/** Works a stated figure out again, in the decimals that the source states. */
export function recount({ stated, from }: Recount): Recounted {
  const { decimals, value } = stated
  const scale = 10 ** decimals
  const exact = scaled(from, scale)
  const wanted = Math.round(value * scale)
  const rounded = Math.round(exact)
  const found = rounded / scale
  if (rounded === wanted) return { match: 'right', found }
  return { match: Math.floor(exact) === wanted ? 'cut' : 'off', found }
}

/** Sums go over whole numbers, for tenths do not add up exactly. */
function scaled(from: Recount['from'], scale: number): number {
  if (from.kind === 'share') return (100 * scale * from.part) / from.whole
  const finest = Math.max(scale, ...from.parts.map(({ decimals }) => 10 ** decimals))
  const total = from.parts.reduce((sum, part) => sum + whole(part, finest), 0)
  return (total * scale) / finest
}

function whole({ value }: Figure, scale: number): number {
  return Math.round(value * scale)
}
