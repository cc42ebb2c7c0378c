import { expect, it } from 'vitest'
import { forms } from '../pack/read-files.ts'
import type { Form, MapForm } from '../read/shape.ts'
import { dutchKey, englishKey } from './vocabulary.ts'

/** Every map in the forms of the files. */
function mapsIn(roots: readonly Form[]): ReadonlySet<MapForm> {
  const found = new Set<MapForm>()
  const seen = new Set<Form>()
  const look = (form: Form): void => {
    if (seen.has(form)) return
    seen.add(form)
    if (form.kind === 'map') {
      found.add(form)
      for (const field of Object.values(form.fields)) look(field.form)
    }
    if (form.kind === 'list' || form.kind === 'record') look(form.of)
    if (form.kind === 'either') form.of.forEach(look)
  }
  roots.forEach(look)
  return found
}

const maps = [...mapsIn(Object.values(forms).map(({ form }) => form))]

it('names every key of every form in English, and finds it back', () => {
  expect(maps.length).toBeGreaterThan(30)
  for (const map of maps) {
    for (const [key, { form }] of Object.entries(map.fields)) {
      const english = englishKey(key, form)
      expect({ key, english }).toEqual({ key, english: expect.any(String) })
      expect(dutchKey(english ?? '', map)).toBe(key)
    }
  }
})

it('has one Dutch word for each English one', () => {
  const fields = maps.flatMap(map => Object.values(map.fields).map(({ form }) => form))
  const doubled = fields.filter(
    form => form.kind === 'word' && new Set(form.words.values()).size < form.words.size
  )
  expect(doubled).toEqual([])
})
