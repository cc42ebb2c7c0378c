import { expect, it } from 'vitest'

// hours east of Greenwich in January: proof that each project really runs in its zone
const hours: Readonly<Record<string, number>> = {
  UTC: 0,
  'Europe/Amsterdam': 1,
  'Pacific/Kiritimati': 14
}

it('runs the date tests where the project says', () => {
  const east = -new Date(2026, 0, 1).getTimezoneOffset() / 60
  expect(east).toBe(hours[process.env['TZ'] ?? ''])
})
