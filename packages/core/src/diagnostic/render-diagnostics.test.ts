import { describe, expect, it } from 'vitest'
import type { CoreDiagnostic } from './core-problems.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { phraseDiagnostics } from './phrase-diagnostics.ts'
import { renderDiagnostics } from './render-diagnostics.ts'

const unknownFact: CoreDiagnostic = {
  code: 'core/unknown-fact',
  severity: 'error',
  params: { fact: 'gevarstelling', nearest: 'gevaarstelling' },
  place: { file: 'regels.yaml', line: 2, column: 6 }
}
const unknownSource: CoreDiagnostic = {
  code: 'core/unknown-source',
  severity: 'warning',
  params: { source: 'atw', nearest: null },
  place: { file: 'normen.yaml', line: 9, column: 1 }
}
const texts = new Map([['regels.yaml', 'als:\n\t  - gevarstelling\n']])

describe('problems as text', () => {
  it('show place, sentence, line, caret and advice', () => {
    expect(renderDiagnostics([unknownFact], nl, texts, 'nl').split('\n')).toEqual([
      'regels.yaml:2:6: fout: Het gegeven "gevarstelling" staat niet in het gegevenswoordenboek. [core/unknown-fact]',
      '  2 | \t  - gevarstelling',
      '    | \t    ^',
      '  Bedoel je "gevaarstelling"?'
    ])
  })

  it('speak English too', () => {
    expect(renderDiagnostics([unknownFact], en, texts, 'en')).toContain(
      'regels.yaml:2:6: error: The fact "gevarstelling" is not in the fact dictionary.'
    )
  })

  it('stand in the order of a reader, those without a place last', () => {
    const nowhere: CoreDiagnostic = { ...unknownFact, place: null }
    const earlier: CoreDiagnostic = {
      ...unknownFact,
      place: { file: 'regels.yaml', line: 2, column: 1 }
    }
    const given = [nowhere, unknownFact, earlier, unknownSource]
    expect(phraseDiagnostics(given, nl)).toMatchObject([
      { place: { file: 'normen.yaml' } },
      { place: { column: 1 } },
      { place: { column: 6 } },
      { place: null }
    ])
  })

  it('leave the line out when the file is not at hand', () => {
    expect(renderDiagnostics([unknownSource], nl, texts, 'nl')).toBe(
      'normen.yaml:9:1: waarschuwing: De bron "atw" is niet geregistreerd. [core/unknown-source]'
    )
  })

  it('show the part of a long line that matters, with the caret under it', () => {
    const long = new Map([['regels.yaml', `\n${'x'.repeat(5000)}!${'y'.repeat(5000)}`]])
    const problem: CoreDiagnostic = {
      ...unknownFact,
      place: { file: 'regels.yaml', line: 2, column: 5001 }
    }
    const [, line = '', caret = ''] = renderDiagnostics([problem], nl, long, 'nl').split('\n')
    expect(line.length).toBeLessThan(120)
    expect(line[caret.indexOf('^')]).toBe('!')
  })

  it('do not let a file steer the screen', () => {
    const hostile = new Map([['regels.yaml', 'als:\n\u001b[2J\u202egevarstelling']])
    const text = renderDiagnostics([unknownFact], nl, hostile, 'nl')
    expect(text).not.toContain('\u001b')
    expect(text).not.toContain('\u202e')
  })

  it('are plain data as JSON', () => {
    const phrased = phraseDiagnostics([unknownSource], nl)
    expect(JSON.parse(JSON.stringify(phrased))).toEqual([
      {
        code: 'core/unknown-source',
        severity: 'warning',
        place: { file: 'normen.yaml', line: 9, column: 1 },
        params: { source: 'atw', nearest: null },
        text: 'De bron "atw" is niet geregistreerd.',
        advice: null
      }
    ])
  })
})
