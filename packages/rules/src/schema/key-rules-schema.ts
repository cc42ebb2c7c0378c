import type { MapForm } from '../read/shape.ts'
import { keyIn } from './surface.ts'
import type { Surface } from './surface.ts'

/** A part of a JSON Schema that zod has no word for. */
export type Extra = Readonly<Record<string, unknown>>

/** Which keys of a map go together, as JSON Schema says it. */
export function keyRulesOf(form: MapForm, surface: Surface): Extra {
  const key = keyIn(surface, form)
  const { least, oneOf = [], needs = [], with: tagged } = form.rules
  const groups = oneOf.map(keys => ({ oneOf: keys.map(each => ({ required: [key(each)] })) }))
  const dependencies: Record<string, readonly string[]> = {}
  for (const [first, other] of needs)
    dependencies[key(first)] = [...(dependencies[key(first)] ?? []), key(other)]
  const all = [...groups, ...(tagged === undefined ? [] : byWord(tagged, form, surface))]
  return {
    ...(least === undefined ? {} : { minProperties: least }),
    ...(all.length === 0 ? {} : { allOf: all }),
    ...(needs.length === 0 ? {} : { dependencies })
  }
}

type Tagged = NonNullable<MapForm['rules']['with']>

function byWord({ by, keys }: Tagged, form: MapForm, surface: Surface): readonly Extra[] {
  const key = keyIn(surface, form)
  const tag = form.fields[by]?.form
  if (tag?.kind !== 'word') return []
  const others = [...new Set(Object.values(keys).flat())]
  return [...tag.words].map(([dutch, value]) => {
    const wanted = keys[dutch] ?? []
    const [written] = surface.words(new Map([[dutch, value]]))
    const refused = others.filter(each => !wanted.includes(each))
    return {
      if: { properties: { [key(by)]: { const: written } }, required: [key(by)] },
      // oxlint-disable-next-line unicorn/no-thenable -- the word of JSON Schema
      then: {
        required: wanted.map(key),
        properties: Object.fromEntries(refused.map(each => [key(each), false]))
      }
    }
  })
}
