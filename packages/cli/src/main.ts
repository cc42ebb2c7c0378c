#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import process from 'node:process'
import { nodeHost } from './node-host.ts'

enableCompileCache()
// a reader that has seen enough, such as head, is no failure
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
const { runProgram } = await import('./program.ts')
process.exitCode = await runProgram(process.argv.slice(2), nodeHost())
