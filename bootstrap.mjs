// Runs one task of this project, with a Node that is new enough and the packages of the lockfile.
// Plain JavaScript for Node 18 and up: this is what runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const cache = join(root, 'node_modules/.cache/ketenregie')
const nodeVersion = '24.21.0'
const pnpm = 'pnpm@12.21.0'

const startedByNpm = process.env.npm_lifecycle_event !== undefined
const caller = (startedByNpm && process.env.INIT_CWD) || process.cwd()
const quiet = '--disable-warning=ExperimentalWarning'
const main = ['node', quiet, join(root, 'packages/cli/src/main.ts')]
const pack = 'packages/processes/afspraken/landelijk'
const tasks = {
  start: () => [root, ...main, 'draai', 'examples/gooi-en-vechtstreek'],
  ketenregie: () => [caller, ...main],
  test: () => [root, 'node', 'test/prove.ts'],
  check: () => [root, 'node', 'test/prove.ts', '--quick'],
  bench: () => [root, 'node', quiet, 'bench/bench.ts'],
  simulate: () => [root, 'node', quiet, 'test/simulation/simulate.ts'],
  kill: () => [root, 'node', quiet, 'test/kill/stores.ts'],
  boek: () => [root, 'node', quiet, 'test/book/make-books.ts'],
  generate: () => [
    root,
    ...main,
    'genereer',
    pack,
    '--uit',
    'packages/processes/src/landelijk.generated.ts',
    '--vrijgaven',
    'packages/processes/releases'
  ],
  exec: () => [caller],
  pnpm: () => [caller, ...npmExec(pnpm, 'pnpm')]
}

const [task, ...words] = process.argv.slice(2)
if (!Object.hasOwn(tasks, task)) stop(`kies een taak: ${Object.keys(tasks).join(', ')}`)
const env = innerEnvironment()
const node = findNode()
const pathName = Object.keys(env).find(name => /^path$/i.test(name)) ?? 'PATH'
env[pathName] = [dirname(node), join(root, 'node_modules/.bin'), env[pathName]].join(delimiter)
env.NODE_COMPILE_CACHE ??= join(root, 'node_modules/.cache/node')
if (task !== 'pnpm') install()
run(...tasks[task](), ...(words[0] === '--' ? words.slice(1) : words))

/** The environment without what the outer npm put in it, so that an inner npm starts clean. */
function innerEnvironment() {
  const kept = /^npm_(execpath|config_(cache|userconfig|registry))$/i
  const theirs = /^npm_/i
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => kept.test(name) || !theirs.test(name))
  )
}

/** The running Node when it is new enough, else the one that npm fetched before or fetches now. */
function findNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [wantedMajor, wantedMinor] = engines.node.match(/\d+/g).map(Number)
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor))
    return process.execPath
  const note = join(cache, `node-${nodeVersion}`)
  const known = existsSync(note) ? readFileSync(note, 'utf8') : ''
  if (existsSync(known)) return known
  say(`Node ${nodeVersion} wordt opgehaald (hier staat ${process.versions.node})`)
  for (const name of [`node-${process.platform}-${process.arch}`, 'node']) {
    const [npm, ...args] = npmExec(`${name}@${nodeVersion}`, 'node', '-p', 'process.execPath')
    const { status, stdout } = spawnSync(npm, args, { cwd: root, env, encoding: 'utf8' })
    const path = stdout?.trim() ?? ''
    if (status === 0 && existsSync(path)) return write(note, path)
  }
  return stop(
    `Node ${engines.node} is nodig en ophalen lukte niet; installeer Node en begin opnieuw`
  )
}

/** Installs the packages of the lockfile, once for each state of the manifests. */
function install() {
  const manifests = readdirSync(join(root, 'packages')).map(name => `packages/${name}/package.json`)
  const files = ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', ...manifests]
  const hash = createHash('sha256')
  for (const file of files.map(name => join(root, name)).filter(existsSync))
    hash.update(readFileSync(file))
  const wanted = hash.digest('hex')
  const note = join(cache, 'installed')
  const isInstalled = () => existsSync(note) && readFileSync(note, 'utf8') === wanted
  if (isInstalled()) return
  const release = takeLock(join(cache, 'installing'))
  if (isInstalled()) {
    release()
    return
  }
  say('pakketten worden geïnstalleerd')
  const [npm, ...args] = npmExec(pnpm, 'pnpm', 'install', '--frozen-lockfile', '--loglevel=warn')
  const { status } = spawnSync(npm, args, { cwd: root, env, stdio: ['ignore', 2, 2] })
  if (status === 0) write(note, wanted)
  release()
  if (status !== 0) stop('installeren lukte niet', status ?? 2)
}

/** Waits until no other living process holds the lock, takes it, and returns how to give it back. */
function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true })
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      return () => rmSync(file, { force: true })
    } catch {
      pause(200)
      if (!holderLives(file)) rmSync(file, { force: true })
    }
  }
}

function holderLives(file) {
  try {
    return process.kill(Number(readFileSync(file, 'utf8')) || process.pid, 0)
  } catch {
    return false
  }
}

/** Runs the command in the foreground: its exit code is ours, a signal to us is one to it. */
function run(cwd, command, ...args) {
  const child = spawn(command === 'node' ? node : command, args, { cwd, env, stdio: 'inherit' })
  child.on('error', ({ message }) => stop(message, 127))
  // a terminal sends Ctrl-C to the whole group already
  const signals = process.stdin.isTTY ? ['SIGTERM', 'SIGHUP'] : ['SIGTERM', 'SIGHUP', 'SIGINT']
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  if (process.stdin.isTTY) process.on('SIGINT', () => {})
  // kill -9 on npm must end the run, not hide it
  const born = lineage()
  if (startedByNpm) setInterval(() => lineage() === born || child.kill('SIGKILL'), 250).unref()
  child.on('exit', (code, signal) => {
    process.removeAllListeners(signal ?? 'exit')
    if (signal) process.kill(process.pid, signal)
    else process.exitCode = code
  })
}

/** Our parent, and its parent too where that is the shell between npm and us: it outlives npm. */
function lineage() {
  const stat = `/proc/${process.ppid}/stat`
  const [, name, grandparent] = existsSync(stat)
    ? (readFileSync(stat, 'utf8').match(/^\d+ \((.*)\) \S (\d+)/) ?? [])
    : []
  return `${process.ppid} ${/^(da|ba|z|k)?sh$/.test(name) ? grandparent : ''}`
}

/** How to run a command from an npm package, with the npm that called us or the one on PATH. */
function npmExec(name, ...command) {
  const npm = process.env.npm_execpath
  const start = npm?.endsWith('npm-cli.js') ? [process.execPath, npm] : ['npm']
  return [...start, 'exec', '--yes', '--loglevel=error', `--package=${name}`, '--', ...command]
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return text
}

function pause(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

function say(text) {
  process.stderr.write(`ketenregie: ${text}\n`)
}

function stop(text, code = 2) {
  say(text)
  process.exit(code)
}
