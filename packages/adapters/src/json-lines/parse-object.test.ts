import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mostCharacters, parseObject } from './parse-object.ts'

it('takes every object that JSON can write, in any layout', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(3), (object, indent) => {
      const line = JSON.stringify(object, null, indent)
      fc.pre(line.length <= mostCharacters)
      const value: unknown = JSON.parse(line)
      expect(parseObject(line)).toEqual({ ok: true, value })
    }),
    { numRuns: 500 }
  )
})

it('never throws, whatever the line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), line => {
      expect(typeof parseObject(line).ok).toBe('boolean')
    })
  )
})

it.each([
  { line: '{"a":1,"a":2}', code: 'lines/double-field', why: 'JSON.parse would keep the last' },
  { line: '{"a":{"b":1,"b":1}}', code: 'lines/double-field', why: 'also deeper, also when equal' },
  {
    line: '{"a":1,"\\u0061":2}',
    code: 'lines/double-field',
    why: 'the same key in another spelling'
  },
  { line: '{"a":1', code: 'lines/not-json', why: 'it is cut off' },
  { line: 'Jan Jansen', code: 'lines/not-json', why: 'it is no JSON at all' },
  { line: '[{"a":1}]', code: 'lines/not-an-object', why: 'it is a list' },
  { line: 'null', code: 'lines/not-an-object', why: 'it is nothing' },
  { line: `{"a":"${'x'.repeat(mostCharacters)}"}`, code: 'lines/too-long', why: 'it is too long' },
  { line: '['.repeat(16_000), code: 'lines/not-json', why: 'it is deep and unfinished' }
])('refuses a line because $why', ({ line, code }) => {
  expect(parseObject(line)).toMatchObject({ ok: false, code })
})

it('tells where a line stops being JSON', () => {
  expect(parseObject('{"a":1 "b":2}')).toMatchObject({ code: 'lines/not-json', column: 8 })
})

it('is not fooled by values that look like keys', () => {
  for (const line of ['{"a":"b\\":","c":":"}', '{"a":["x", ":", "\\\\"],"b":"{\\"a\\":1}"}'])
    expect(parseObject(line)).toMatchObject({ ok: true })
})
