import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'

const root = join(import.meta.dirname, '..')
const bootstrap = join(root, 'bootstrap.mjs')
const exec = (...words: readonly string[]) =>
  spawnSync(process.execPath, [bootstrap, ...words], { cwd: root, encoding: 'utf8' })
const inNode = (code: string): readonly string[] => ['exec', '--', 'node', '-e', code]

describe('the bootstrap', () => {
  it('passes on what the command prints, nothing else', () => {
    const { stdout, stderr } = exec(...inNode('process.stdout.write("only this")'))
    expect({ stdout, stderr }).toEqual({ stdout: 'only this', stderr: '' })
  })
  it.each([0, 1, 2, 7])('ends with exit code %i of the command', code => {
    expect(exec(...inNode(`process.exit(${code})`)).status).toBe(code)
  })
  it('ends with 127 when there is no such command', () => {
    expect(exec('exec', '--', 'no-such-command').status).toBe(127)
  })
  it('ends with 2 and the tasks it knows when it knows no such task', () => {
    const { status, stderr } = exec('no-such-task')
    expect(status).toBe(2)
    expect(stderr).toContain('ketenregie')
  })
  it('runs a Node that is new enough for the engines of the project', () => {
    const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      engines: { node: string }
    }
    const least = engines.node.replace('>=', '')
    const found = exec(...inNode('console.log(process.versions.node)')).stdout
    expect(found.localeCompare(least, 'en', { numeric: true })).toBeGreaterThanOrEqual(0)
  })
  it.runIf(process.platform !== 'win32')('hands a signal on and dies of it too', async () => {
    const ready = 'console.log("ready"); setInterval(() => {}, 1000)'
    const child = spawn(process.execPath, [bootstrap, ...inNode(ready)], { cwd: root })
    await once(child.stdout, 'data')
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([null, 'SIGTERM'])
  })
  it.runIf(process.platform === 'linux').each([
    { shell: 'a shell that stays between npm and us', rest: '; true' },
    { shell: 'a shell that gives way', rest: '' }
  ])('leaves no run behind when npm is killed: $shell', async ({ rest }) => {
    const code = 'console.log(process.pid); setInterval(() => {}, 1000)'
    const line = `"${process.execPath}" "${bootstrap}" exec -- node -e '${code}'${rest}`
    const likeNpm = `child_process.spawn('sh', ['-c', process.argv[1]], { stdio: 'inherit' })`
    const npm = spawn(process.execPath, ['-e', likeNpm, line], {
      cwd: root,
      env: { ...process.env, npm_lifecycle_event: 'start' }
    })
    const [said] = await once(npm.stdout, 'data')
    npm.kill('SIGKILL')
    await vi.waitFor(() => expect(isAlive(Number(said))).toBe(false), 5000)
  })
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
