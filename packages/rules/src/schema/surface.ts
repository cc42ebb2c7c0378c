import type { Form, MapForm } from '../read/shape.ts'
import { englishKey } from '../convert/vocabulary.ts'
import type { Words } from '../convert/tongue.ts'

/** How a form is written: in the Dutch of the files, or as canonical data. */
export interface Surface {
  readonly conditions: 'nested' | 'canonical'
  key(key: string, form: Form): string
  words(words: Words): readonly (string | boolean)[]
}

export const dutchSurface: Surface = {
  conditions: 'nested',
  key: key => key,
  words: words => [...words.keys()]
}

export const canonicalSurface: Surface = {
  conditions: 'canonical',
  key: (key, form) => englishKey(key, form) ?? key,
  words: words => [...new Set(words.values())]
}

/** The name of a field of a map. */
export function keyIn(surface: Surface, { fields }: MapForm): (key: string) => string {
  return key => {
    const form = fields[key]?.form
    return form === undefined ? key : surface.key(key, form)
  }
}
