import { spawnSync } from 'node:child_process'
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

// inside the workspace, so that the packages resolve, and where nothing is committed
const place = resolve('node_modules/.cache/ketenregie')
mkdirSync(place, { recursive: true })
const folder = mkdtempSync(join(place, 'documentation-'))
afterAll(() => rmSync(folder, { recursive: true }))

const readme = readFileSync('README.md', 'utf8')
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts)
const run = (command: string, args: readonly string[], cwd = folder) =>
  spawnSync(command, args, { cwd, encoding: 'utf8' })

describe('the README', () => {
  const commands = blocks(readme, 'sh').flatMap(commandsIn)
  const snippets = blocks(readme, 'ts')

  it.each(commands)('`%s` is a script of this project', command => {
    expect(scripts).toContain(command.match(/^npm (?:run (?:-s )?)?([\w:]+)/)?.[1])
  })

  it.each(commands.filter(command => command.includes(' ketenregie -- ')))('`%s` runs', command => {
    const [, words = ''] = command.split(' ketenregie -- ')
    const ran = run('node', [resolve('packages/cli/src/main.ts'), ...words.split(' ')], '.')
    expect(ran.stderr).toBe('')
    expect(ran.status).toBe(0)
    expect(ran.stdout).not.toBe('')
  })

  it('opens a case in an existing application in under 25 lines, and they run', () => {
    const [snippet = ''] = snippets
    expect(snippets).toHaveLength(1)
    expect(snippet.trim().split('\n').length).toBeLessThan(25)
    const file = join(folder, 'snippet.mjs')
    writeFileSync(file, stripTypeScriptTypes(snippet))
    const ran = run('node', [file])
    expect(ran.stderr).toBe('')
    expect(ran.status).toBe(0)
    expect(ran.stdout).toContain("limit: 'dr_plan', nominal: '2025-05-30', final: '2025-06-02'")
    expect(ran.stdout).toMatch(/^\s+'.+: ask \w+'/m)
  })

  it('type-checks as a user would see it', () => {
    writeFileSync(join(folder, 'snippet.ts'), snippets.join('\n'))
    const config = {
      extends: resolve('tsconfig.test.json'),
      compilerOptions: { noEmit: true, composite: false, incremental: false },
      include: [join(folder, 'snippet.ts')],
      exclude: [],
      references: []
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    expect(run(resolve('node_modules/.bin/tsc'), ['-p', folder]).stdout).toBe('')
  })
})

describe('the documentation', () => {
  const pages = globSync('{*.md,docs/**/*.md,packages/**/README.md,examples/**/*.md}', {
    exclude: name => name.includes('node_modules')
  })

  it.each(pages)('%s links to what is there', page => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
    const broken = links.filter(([, to = '']) => !existsSync(join(dirname(page), to)))
    expect(broken.map(([, to]) => to)).toEqual([])
  })

  it('names a test that exists for every invariant', () => {
    const architecture = readFileSync('ARCHITECTURE.md', 'utf8')
    const rows = architecture.split('\n').filter(line => /^\| *\d+ *\|/.test(line))
    const named = rows.map(row =>
      [...row.matchAll(/`([^`]+\.test\.ts)`/g)].map(([, file]) => file ?? '')
    )
    expect(rows.length).toBeGreaterThan(15)
    expect(rows.filter((_, at) => named[at]?.length === 0)).toEqual([])
    expect(named.flat().filter(file => !existsSync(file))).toEqual([])
  })
})

function blocks(markdown: string, language: string): readonly string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text = '']) => text
  )
}

function commandsIn(block: string): readonly string[] {
  return block
    .split('\n')
    .map(line => line.replace(/\s+#.*$/, '').trim())
    .filter(line => line !== '')
}
