import type { Host } from '../host.ts'

export interface Progress {
  /** Tells how far; `text` says with what. */
  step(done: number, text: string): void
  /** Tells what begins now, where that is one long piece. */
  stage(text: string): void
  /** Clears the bar. */
  end(): void
}

const barWidth = 24

/** A bar on a terminal, for what takes longer than a blink; silent where nobody watches. */
export function startProgress(host: Host, total: number): Progress {
  const { stderr } = host
  const began = host.elapsed()
  let last = began
  let isShown = false
  return {
    step(done, text) {
      const now = host.elapsed()
      if (!stderr.isTerminal || now - last < (isShown ? 80 : 300)) return
      last = now
      isShown = true
      const share = total === 0 ? 1 : Math.min(1, done / total)
      const percentage = `${String(Math.floor(share * 100)).padStart(3)}%`
      const full = Math.round(share * barWidth)
      const line = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${percentage}  ${text}`
      stderr.write(`\r${line.slice(0, Math.max(20, stderr.width - 1))}\u001b[K`)
    },
    stage(text) {
      if (!stderr.isTerminal) return
      isShown = true
      stderr.write(`\r${text.slice(0, Math.max(20, stderr.width - 1))}\u001b[K`)
    },
    end() {
      if (isShown) stderr.write('\r\u001b[K')
    }
  }
}
