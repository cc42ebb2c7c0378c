import { describe, expect, it } from 'vitest'
import type { Source } from './citation.ts'
import { checkCitation } from './check-citation.ts'

const atw: Source = {
  id: 'atw',
  title: 'Algemene termijnenwet',
  publisher: null,
  year: 1964,
  kind: 'wet',
  places: { 'artikel-1': { heading: 'Artikel 1', lines: null } },
  extract: null
}

describe('a citation', () => {
  it('is sound when source and place are registered', () => {
    expect(checkCitation({ source: 'atw', place: 'artikel-1' }, { atw })).toBeNull()
  })

  it('of an unknown source names the nearest', () => {
    expect(checkCitation({ source: 'awt', place: 'artikel-1' }, { atw })).toMatchObject({
      code: 'core/unknown-source',
      params: { source: 'awt', nearest: 'atw' }
    })
  })

  it('of an unknown place names the nearest, and where it was written', () => {
    const at = { file: 'termijnen.yaml', line: 3, column: 9 }
    expect(checkCitation({ source: 'atw', place: 'artikel-7' }, { atw }, at)).toEqual({
      code: 'core/unknown-place',
      severity: 'error',
      params: { source: 'atw', place: 'artikel-7', nearest: 'artikel-1' },
      place: at
    })
  })

  it('does not find a source or place in the prototype', () => {
    expect(checkCitation({ source: 'constructor', place: 'name' }, { atw })).not.toBeNull()
    expect(checkCitation({ source: 'atw', place: 'constructor' }, { atw })).not.toBeNull()
  })
})
