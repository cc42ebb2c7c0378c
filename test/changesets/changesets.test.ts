import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unannounced } from './unannounced.ts'

it('every package that changed since its last version has a changeset', () => {
  expect(unannounced('.')).toEqual({})
})

describe('a change', () => {
  let root = ''
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  const git = (...args: readonly string[]) => {
    const who = ['-c', 'user.name=builder', '-c', 'user.email=builder@example.invalid']
    return execFileSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' })
  }
  const commit = () => {
    git('add', '.')
    git('commit', '-qm', 'x')
  }
  const changeset = (...args: readonly string[]) =>
    execFileSync(resolve('node_modules/.bin/changeset'), args, { cwd: root, encoding: 'utf8' })

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'ketenregie-changesets-'))
    write('package.json', '{ "name": "whole", "version": "1.0.0", "private": true }')
    write('pnpm-workspace.yaml', 'packages:\n  - packages/*\n')
    for (const name of ['one', 'two']) {
      const manifest = { name: `@ketenregie/${name}`, version: '1.0.0' }
      write(`packages/${name}/package.json`, JSON.stringify(manifest))
      write(`packages/${name}/CHANGELOG.md`, `# @ketenregie/${name}\n\n## 1.0.0\n`)
      write(`packages/${name}/src/index.ts`, 'export const one = 1\n')
    }
    const config = JSON.parse(readFileSync('.changeset/config.json', 'utf8'))
    const changelog = resolve('node_modules/@changesets/cli/changelog')
    write('.changeset/config.json', JSON.stringify({ ...config, changelog }))
    git('init', '-qb', 'main')
    commit()
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('of a source is seen, committed or not, until a changeset names the package', () => {
    expect(unannounced(root)).toEqual({})
    write('packages/one/src/index.ts', 'export const one = 2\n')
    write('packages/one/src/new.ts', 'export const two = 2\n')
    const seen = { '@ketenregie/one': ['packages/one/src/index.ts', 'packages/one/src/new.ts'] }
    expect(unannounced(root)).toEqual(seen)
    commit()
    expect(unannounced(root)).toEqual(seen)
    write('.changeset/said.md', "---\n'@ketenregie/two': patch\n---\n\nAnother.\n")
    expect(unannounced(root)).toEqual(seen)
    write('.changeset/said.md', "---\n'@ketenregie/one': minor\n---\n\nOne is two.\n")
    expect(unannounced(root)).toEqual({})
  })

  it('of a test needs none', () => {
    write('packages/one/src/index.test.ts', '')
    expect(unannounced(root)).toEqual({})
  })

  it('becomes a version and a line in the changelog, with nothing from elsewhere', () => {
    write('packages/one/src/index.ts', 'export const one = 2\n')
    write('.changeset/said.md', "---\n'@ketenregie/one': minor\n---\n\nOne is two.\n")
    commit()
    changeset('version')
    expect(readFileSync(join(root, 'packages/one/CHANGELOG.md'), 'utf8')).toContain('## 1.1.0')
    // they go together, so that versions that fit have the same number
    const other = JSON.parse(readFileSync(join(root, 'packages/two/package.json'), 'utf8'))
    expect(other.version).toBe('1.1.0')
    commit()
    expect(unannounced(root)).toEqual({})
    write('packages/one/src/index.ts', 'export const one = 3\n')
    expect(Object.keys(unannounced(root))).toEqual(['@ketenregie/one'])
  })
})
