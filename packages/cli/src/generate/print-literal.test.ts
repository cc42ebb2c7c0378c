import fc from 'fast-check'
import { expect, it } from 'vitest'
import { printLiteral } from './print-literal.ts'

it('means what it was made of', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ noUnicodeString: false }), async value => {
      const text = encodeURIComponent(`export default ${printLiteral(value)}`)
      const module: unknown = await import(/* @vite-ignore */ `data:text/javascript,${text}`)
      // JSON has no minus zero
      expect(module).toHaveProperty('default', JSON.parse(JSON.stringify(value)))
    }),
    { numRuns: 60 }
  )
})

it('breaks what does not fit on a line', () => {
  const long = 'x'.repeat(60)
  expect(printLiteral({ a: [long, long], 'b-c': null })).toBe(
    `{\n  a: [\n    '${long}',\n    '${long}'\n  ],\n  'b-c': null\n}`
  )
})
