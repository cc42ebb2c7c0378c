import type { Book } from './book.ts'

/** What stands at the foot of every page: which agreements, which version, and of which day. */
export function footOf({
  title,
  subtitle,
  about
}: Pick<Book, 'title' | 'subtitle' | 'about'>): string {
  const known = new Map(about)
  const parts = [
    `versie ${known.get('Versie') ?? 'onbekend'}`,
    `stand van ${known.get('Stand van') ?? 'onbekend'}`,
    `kenmerk ${(known.get('Kenmerk') ?? '').slice(0, 12)}`
  ]
  return `${title}: ${subtitle}, ${parts.join(', ')}`
}
