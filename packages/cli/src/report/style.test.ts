import { expect, it } from 'vitest'
import { palette } from './style.ts'

/** Relative luminance as WCAG 2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

it.each(Object.entries(palette))('words on %s can be read', (_, { color, ink }) => {
  expect(contrast(color, ink)).toBeGreaterThanOrEqual(4.5)
})

it.each([['#1c242c'], ['#4d5a66'], ['#154273']])('%s can be read on paper and on soft', ink => {
  expect(contrast(ink, '#ffffff')).toBeGreaterThanOrEqual(4.5)
  expect(contrast(ink, '#f3f6f9')).toBeGreaterThanOrEqual(4.5)
})
