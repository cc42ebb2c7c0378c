import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const page = readFileSync('docs/json-rules-engine.md', 'utf8')
const block = (language: string) =>
  page.match(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm'))?.[1] ?? ''

// inside the package, whose tests have the engine, and where nothing is committed
const place = resolve('packages/rules/node_modules/.cache')
mkdirSync(place, { recursive: true })
const folder = mkdtempSync(join(place, 'page-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('the snippet of the page prints what the page says', () => {
  const file = join(folder, 'snippet.mjs')
  writeFileSync(file, block('ts'))
  const ran = spawnSync(process.execPath, [file], { encoding: 'utf8' })
  expect(ran.stderr).toBe('')
  expect(ran.stdout).toBe(block('text'))
})
