import { InvariantError, PortError } from '@ketenregie/core'
import { expect, it } from 'vitest'
import type { Host } from '../host.ts'
import { reportFailure } from './report-failure.ts'

function report(error: unknown): { readonly code: number; readonly text: string } {
  let text = ''
  const channel = { write: (part: string) => void (text += part), isTerminal: false, width: 100 }
  const host: Host = {
    cwd: '/',
    env: {},
    stdout: channel,
    stderr: channel,
    now: () => '2026-04-16T10:00:00Z',
    elapsed: () => 0
  }
  return { code: reportFailure(error, 'nl', host), text }
}

it('gives a bug a reference, and says nothing of what it was about', () => {
  for (const error of [new InvariantError('Jansen, GV-1'), new TypeError('Jansen'), 'Jansen']) {
    const { code, text } = report(error)
    expect(code).toBe(2)
    expect(text).toMatch(/^ketenregie: .*kenmerk: [IE]-[0-9a-f]{6}/)
    expect(text).not.toContain('Jansen')
  }
})

it('gives the same bug the same reference', () => {
  const again = () => report(new InvariantError('whatever')).text
  const [one, other] = [again(), again()]
  expect(one).toBe(other)
})

it('says whether trying again can help when the world failed', () => {
  expect(report(new PortError('schijf vol', { retryable: true })).text).toContain(
    'Opnieuw proberen'
  )
  expect(report(new PortError('schijf vol', { retryable: false })).text).not.toContain('Opnieuw')
})
