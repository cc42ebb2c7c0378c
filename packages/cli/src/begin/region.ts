/** What a new region says of itself. */
export interface NewRegion {
  readonly title: string
  /** By code, as `GM0402`, in the order in which they were named. */
  readonly municipalities: Readonly<Record<string, string>>
}

/** The name of a region in `gebied`, as `gooi-en-vechtstreek`; null where nothing of it is left. */
export function regionSlug(title: string): string | null {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '')
  return slug === '' ? null : slug
}

/** One line of words that can be shown. */
export function isTitle(written: string): boolean {
  return /^[^\p{C}]{1,80}$/u.test(written) && /\p{L}/u.test(written)
}
