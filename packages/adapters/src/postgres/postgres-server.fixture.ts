import { execFileSync, spawn } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'

export interface PostgresServer {
  readonly connectionString: string
  /** Stops the server at once, as a crash does, and starts it on the same data. */
  crash(): Promise<void>
  /** Ends the server and takes its folder away; it also goes when this process ends. */
  stop(): Promise<void>
}

const script = join(import.meta.dirname, 'postgres-server.fixture.sh')

/** Folder of `initdb` and `pg_ctl`: where Debian has them, the newest first, or on the path. */
export function findPostgres(): string | undefined {
  const debian = globSync('/usr/lib/postgresql/*/bin').toSorted((a, b) =>
    b.localeCompare(a, 'en', { numeric: true })
  )
  const onPath = (process.env['PATH'] ?? '').split(delimiter)
  return [...debian, ...onPath].find(folder =>
    ['initdb', 'pg_ctl'].every(name => existsSync(join(folder, name)))
  )
}

/** Starts a server of our own; as root it runs as the user `postgres`, because it refuses root. */
export async function startPostgres(bin: string): Promise<PostgresServer> {
  const child = spawn('sh', [script, bin], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // a session of its own: what kills our whole group must not kill who cleans up
    detached: true,
    ...(process.getuid?.() === 0 ? userPostgres() : {})
  })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const heard = async (): Promise<string> => {
    const { value, done } = await lines.next()
    if (done === true) throw new Error(`PostgreSQL did not start: ${errors}`)
    return value
  }
  const say = async (word: string): Promise<void> => {
    child.stdin.write(`${word}\n`)
    await heard()
  }
  const folder = await heard()
  child.unref()
  return {
    connectionString: `postgres://postgres@${encodeURIComponent(folder)}/postgres`,
    async crash() {
      await say('stop')
      await say('start')
    },
    async stop() {
      child.ref()
      const gone = new Promise(resolve => child.on('exit', resolve))
      child.stdin.end()
      await gone
    }
  }
}

function userPostgres(): { readonly uid: number; readonly gid: number } {
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}
