import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { isatty } from 'node:tty'
import type { WriteStream } from 'node:tty'
import type { Channel, Host } from './host.ts'
import type { Prompts } from './inquire/prompts.ts'

/** The machine that this process runs on. */
export function nodeHost(): Host {
  const isAtKeyboard = isatty(process.stdin.fd) && isatty(process.stdout.fd)
  return {
    ...(isAtKeyboard ? { prompts: loadPrompts } : {}),
    cwd: process.cwd(),
    env: process.env,
    stdout: channel(process.stdout),
    stderr: channel(process.stderr),
    now: () => new Date().toISOString(),
    elapsed: () => performance.now()
  }
}

async function loadPrompts(): Promise<Prompts> {
  return (await import('./inquire/terminal-prompts.ts')).terminalPrompts
}

function channel(stream: WriteStream & { readonly fd: number }): Channel {
  return {
    write: text => void stream.write(text),
    // the property isTTY of a stream can stand on its prototype, or be absent
    isTerminal: isatty(stream.fd),
    width: Object.hasOwn(stream, 'columns') ? stream.columns : 100
  }
}
