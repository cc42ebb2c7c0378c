import { spawn } from 'node:child_process'
import type { Place } from './open-place.ts'

/** A writer, with the cases and versions that were acknowledged to it until it was killed. */
export function startWriter(script: string, place: Place, words: readonly string[]) {
  const args = ['--disable-warning=ExperimentalWarning', script, JSON.stringify(place)]
  const child = spawn(process.execPath, [...args, ...words], {
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let said = ''
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const started = new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      resolve()
    })
    child.on('close', () => reject(new Error(`the writer stopped by itself: ${errors}`)))
  })
  const ended = new Promise<readonly (readonly [string, number])[]>((resolve, reject) => {
    child.on('close', code => {
      if (code !== null) reject(new Error(`the writer stopped by itself: ${errors}`))
      // what was cut off by the kill was not acknowledged
      const lines = said
        .slice(0, said.lastIndexOf('\n') + 1)
        .split('\n')
        .filter(Boolean)
      resolve(lines.map(line => readLine(line)))
    })
  })
  // one that is killed before it was heard has nothing to tell
  started.catch(() => {})
  return { started, ended, kill: () => void child.kill('SIGKILL') }
}

function readLine(line: string): readonly [string, number] {
  const [caseId = '', version = ''] = line.split(' ')
  return [caseId, Number(version)]
}
