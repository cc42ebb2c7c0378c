import type { Host } from '../host.ts'

export interface Progress {
  /** Tells how far; `text` says with what. */
  step(done: number, text: string): void
  /** Clears the bar. */
  end(): void
}

const barWidth = 24

/** A bar on a terminal, a line every few seconds elsewhere; silent in the first second. */
export function startProgress(host: Host, total: number): Progress {
  const { stderr } = host
  const began = host.elapsed()
  let last = began
  let isShown = false
  return {
    step(done, text) {
      const now = host.elapsed()
      const pause = stderr.isTerminal ? (isShown ? 80 : 300) : 3000
      if (now - last < pause) return
      last = now
      isShown = true
      const share = total === 0 ? 1 : Math.min(1, done / total)
      const percentage = `${String(Math.floor(share * 100)).padStart(3)}%`
      if (!stderr.isTerminal) return stderr.write(`${percentage}  ${text}\n`)
      const full = Math.round(share * barWidth)
      const line = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${percentage}  ${text}`
      stderr.write(`\r${line.slice(0, Math.max(20, stderr.width - 1))}\u001b[K`)
    },
    end() {
      if (isShown && stderr.isTerminal) stderr.write('\r\u001b[K')
    }
  }
}
