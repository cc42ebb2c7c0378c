import { performance } from 'node:perf_hooks'
import process from 'node:process'
import type { WriteStream } from 'node:tty'
import type { Channel, Host } from './host.ts'
import type { Prompts } from './inquire/prompts.ts'

/** The machine that this process runs on. */
export function nodeHost(): Host {
  // not a boolean but absent when the stream is a pipe or a file
  const isAtKeyboard = [process.stdin, process.stdout].every(
    stream => Object.hasOwn(stream, 'isTTY') && stream.isTTY
  )
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

function channel(stream: WriteStream): Channel {
  return {
    write: text => void stream.write(text),
    // not a boolean but absent when the stream is a pipe or a file
    isTerminal: Object.hasOwn(stream, 'isTTY') && stream.isTTY,
    width: Object.hasOwn(stream, 'columns') ? stream.columns : 100
  }
}
