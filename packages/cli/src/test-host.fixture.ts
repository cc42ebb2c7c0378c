import type { Channel, Host } from './host.ts'
import { runProgram } from './program.ts'

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command line in this process and keeps what it wrote. */
export async function runHere(
  argv: readonly string[],
  machine: Partial<Pick<Host, 'cwd' | 'env' | 'prompts' | 'now'>> & {
    readonly isTerminal?: boolean
  } = {}
): Promise<Ran> {
  const out = keep(machine.isTerminal ?? false)
  const err = keep(machine.isTerminal ?? false)
  const host: Host = {
    ...(machine.prompts === undefined ? {} : { prompts: machine.prompts }),
    cwd: machine.cwd ?? process.cwd(),
    env: machine.env ?? {},
    stdout: out.channel,
    stderr: err.channel,
    now: machine.now ?? (() => '2026-04-16T10:00:00Z'),
    elapsed: () => 0
  }
  const code = await runProgram(argv, host)
  return { code, stdout: out.text(), stderr: err.text() }
}

function keep(isTerminal: boolean): { readonly channel: Channel; text(): string } {
  const written: string[] = []
  return {
    channel: { isTerminal, width: 100, write: text => void written.push(text) },
    text: () => written.join('')
  }
}
