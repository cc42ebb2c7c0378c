import { expect, it } from 'vitest'
import type { Host } from '../host.ts'
import { startProgress } from './progress.ts'

/** What is written in four seconds, told every 50 milliseconds. */
function written(isTerminal: boolean): readonly string[] {
  const parts: string[] = []
  let time = 0
  const channel = { isTerminal, width: 60, write: (text: string) => void parts.push(text) }
  const host: Host = {
    cwd: '/',
    env: {},
    stdout: channel,
    stderr: channel,
    now: () => '2026-04-16T10:00:00Z',
    elapsed: () => time
  }
  const progress = startProgress(host, 80)
  for (let step = 1; step <= 80; step++) {
    time += 50
    progress.step(step, `dag ${step} van de tachtig, met een tekst die te lang is voor de regel`)
  }
  progress.end()
  return parts
}

it('is a bar that stays on its line, and leaves it empty', () => {
  const parts = written(true)
  expect(parts.length).toBeGreaterThan(20)
  for (const part of parts) {
    expect(part.startsWith('\r') && part.endsWith('\u001b[K') && !part.includes('\n')).toBe(true)
    expect(part.length).toBeLessThanOrEqual(60 + 4)
  }
  expect(parts.at(-1)).toBe('\r\u001b[K')
})

it('is silent where nobody watches', () => {
  expect(written(false)).toEqual([])
})
