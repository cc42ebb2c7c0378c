import { expect, it } from 'vitest'

// minutes to Greenwich in January: proof that each project really runs in its zone
const minutes: Readonly<Record<string, number>> = {
  UTC: 0,
  'Europe/Amsterdam': -60,
  'Pacific/Kiritimati': -840
}

it('runs the date tests where the project says', () => {
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(minutes[process.env['TZ'] ?? ''])
})
