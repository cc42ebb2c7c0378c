#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import process from 'node:process'
import { isatty } from 'node:tty'
import { nodeHost } from './node-host.ts'

enableCompileCache()
// a reader that has seen enough, such as head, is no failure
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
// at the end of what it is doing, so that no draft of a file stays behind
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const)
  process.on(signal, () => {
    if (isatty(process.stderr.fd)) process.stderr.write('\r\u001b[K')
    process.exit(code)
  })
const { runProgram } = await import('./program.ts')
process.exitCode = await runProgram(process.argv.slice(2), nodeHost())
