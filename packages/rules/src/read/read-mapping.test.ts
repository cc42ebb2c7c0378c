import type { ProcessDefinition } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import { readMapping } from './read-mapping.ts'

const definition = (...steps: readonly string[]): ProcessDefinition => ({
  id: 'lening',
  version: '1',
  title: 'Lening',
  events: {},
  initial: 'aanvraag',
  states: {
    aanvraag: {},
    lopend: {
      initial: 'eerste',
      states: Object.fromEntries(['eerste', ...steps].map(name => [name, {}]))
    }
  }
})

const options = {
  file: 'omzetting.yaml',
  from: [definition('tweede')],
  to: [definition('volgende')]
}
const codes = (text: string) => readMapping(text, options).problems.map(({ code }) => code)

describe('readMapping', () => {
  it('reads where steps have gone, by path', () => {
    expect(readMapping('omzetting:\n  lopend.tweede: lopend.volgende\n', options)).toEqual({
      mapping: { 'lopend.tweede': 'lopend.volgende' },
      problems: []
    })
  })

  it('reads the English form, and not both at once', () => {
    expect(readMapping('{ "mapping": { "aanvraag": "lopend" } }', options)).toEqual({
      mapping: { aanvraag: 'lopend' },
      problems: []
    })
    const both = 'mapping: {}\nomzetting: {}\n'
    expect(codes(both)).toEqual(['rules/unknown-key'])
  })

  it('says which step neither process has, with the nearest and the place', () => {
    const text = 'omzetting:\n  lopend.twede: lopend.volgende\n  aanvraag: lopend.volgnde\n'
    const { mapping, problems } = readMapping(text, options)
    expect(mapping).toBeNull()
    expect(problems).toMatchObject([
      {
        code: 'rules/unknown-step',
        params: { name: 'lopend.twede', nearest: 'lopend.tweede' },
        place: { line: 2, column: 3 }
      },
      {
        code: 'rules/unknown-step',
        params: { name: 'lopend.volgnde', nearest: 'lopend.volgende' },
        place: { line: 3 }
      }
    ])
  })

  it.each([
    { text: '', code: 'rules/empty-file' },
    { text: 'omzeting:\n  aanvraag: aanvraag\n', code: 'rules/unknown-key' },
    { text: 'omzetting: aanvraag\n', code: 'rules/expected' },
    { text: 'omzetting:\n  aanvraag: [lopend]\n', code: 'rules/expected' }
  ])('refuses $text', ({ text, code }) => {
    expect(codes(text)).toContain(code)
    expect(readMapping(text, options).mapping).toBeNull()
  })
})
