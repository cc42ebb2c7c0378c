import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitLines } from './split-lines.ts'

it('gives the lines that were joined, whatever ends them', () => {
  const line = fc.string().filter(text => !/[\r\n\uFEFF]/.test(text))
  const ends = fc.constantFrom('\n', '\r\n')
  fc.assert(
    fc.property(fc.array(line), ends, fc.constantFrom('', '\uFEFF'), (lines, end, bom) => {
      const text = bom + lines.map(each => each + end).join('')
      expect([...splitLines(text)]).toEqual(lines)
    })
  )
})

it('gives the last line also when nothing ends it', () => {
  expect([...splitLines('a\n\nb')]).toEqual(['a', '', 'b'])
  expect([...splitLines('')]).toEqual([])
})
