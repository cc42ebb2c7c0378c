import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('./writer.fixture.ts', import.meta.url))

export interface Writer {
  /** The versions that were acknowledged until the process ended. */
  readonly acknowledged: Promise<readonly number[]>
  /** Fulfilled at the first acknowledgement. */
  readonly started: Promise<void>
  kill(): void
}

/** Starts a process that appends `batches` batches to a case and then ends. */
export function startWriter(file: string, caseId: string, name: string, batches: number): Writer {
  const args = ['--disable-warning=ExperimentalWarning', script, file, caseId, name]
  const child = spawn(process.execPath, [...args, String(batches)], {
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let output = ''
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const started = new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      resolve()
    })
    child.on('close', () => reject(new Error(`the writer did not start: ${errors}`)))
  })
  const acknowledged = new Promise<readonly number[]>((resolve, reject) => {
    child.on('close', code => {
      // a version that was cut off by the kill was not acknowledged
      const whole = output.slice(0, output.lastIndexOf('\n') + 1)
      const versions = whole.split('\n').filter(Boolean).map(Number)
      if (code === 0 || code === null) resolve(versions)
      else reject(new Error(errors))
    })
  })
  return { acknowledged, started, kill: () => void child.kill('SIGKILL') }
}
