import { InvariantError, PortError } from '@ketenregie/core'
import { expect, it } from 'vitest'
import type { Host } from '../host.ts'
import { reportFailure } from './report-failure.ts'

async function report(error: unknown): Promise<{ readonly code: number; readonly text: string }> {
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
  const code = await reportFailure(error, { language: 'nl', json: false }, host)
  return { code, text }
}

it('gives a bug a reference, and says nothing of what it was about', async () => {
  for (const error of [new InvariantError('Jansen, GV-1'), new TypeError('Jansen'), 'Jansen']) {
    const { code, text } = await report(error)
    expect(code).toBe(2)
    expect(text).toMatch(/^ketenregie: .*kenmerk: [IE]-[0-9a-f]{6}/)
    expect(text).not.toContain('Jansen')
  }
})

it('gives the same bug the same reference, whatever it was about', async () => {
  const errors = ['one case', 'another case'].map(about => new InvariantError(about))
  const [one, other] = await Promise.all(errors.map(report))
  expect(one).toEqual(other)
})

it('says whether trying again can help when the world failed', async () => {
  const said = async (retryable: boolean) =>
    (await report(new PortError('De schijf is vol.', { retryable }))).text
  expect(await said(true)).toContain('Opnieuw proberen')
  expect(await said(false)).not.toContain('Opnieuw')
})
