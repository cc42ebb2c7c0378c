import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { followChapter } from './follow-chapter.ts'
import { firstDifference, readChapter } from './read-chapter.ts'

const room = mkdtempSync(join(tmpdir(), 'ketenregie-handbook-'))
afterAll(() => rmSync(room, { recursive: true }))

const chapters = globSync('docs/handleiding/[0-9]*.md').toSorted()
const [first = '', second = '', ...others] = chapters
const landelijk = 'packages/processes/afspraken/landelijk'

/** From the second on a chapter stands on the first alone, so that a reader may choose. */
async function roomFor(chapter: string): Promise<string> {
  const folder = mkdtempSync(join(room, `${basename(chapter, '.md')}-`))
  cpSync(landelijk, join(folder, 'landelijk'), { recursive: true })
  cpSync('examples/gooi-en-vechtstreek', join(folder, 'gooi-en-vechtstreek'), { recursive: true })
  const [lays] = readChapter(readFileSync(first, 'utf8'))
  if (lays !== undefined) await followChapter([lays], folder)
  return folder
}

describe('the handbook', () => {
  it('takes a new admin from nothing to a changed reminder, its page in the book and a green test', async () => {
    const folder = mkdtempSync(join(room, 'nieuw-'))
    // what is typed first starts a process for each command, as at a terminal
    await followChapter(readChapter(readFileSync(first, 'utf8')), folder, 'in-processes')
    await followChapter(readChapter(readFileSync(second, 'utf8')), folder)
    const page = readFileSync(join(folder, 'boek-nieuw/afsprakenboek.html'), 'utf8')
    expect(page).toContain('2 weken vóór de laatste dag')
    expect(readFileSync(join(folder, 'onze-regio/gebied.yaml'), 'utf8')).toContain('voor: P2W')
  })

  it.each(others)('%s is true: every command, edit and output', async chapter => {
    const steps = readChapter(readFileSync(chapter, 'utf8'))
    expect(steps.length).toBeGreaterThan(1)
    await followChapter(steps, await roomFor(chapter))
  })

  it('names every chapter on its first page', () => {
    const page = readFileSync('docs/handleiding/README.md', 'utf8')
    const linked = [...page.matchAll(/\]\((\d[^)]*\.md)\)/g)].map(([, path]) => path)
    expect(linked).toEqual(chapters.map(each => basename(each)))
  })
})

describe('a chapter that is not true', () => {
  it.each([
    {
      why: 'a command that fails',
      text: '```sh\nketenregie controleer nergens\n```\n',
      says: 'ended with 2'
    },
    { why: 'another end', text: '```sh 1\ntrue\n```\n', says: 'ended with 0' },
    {
      why: 'other output',
      text: '```sh\necho ja\n```\n\n```text\nnee\n```\n',
      says: 'shown but not printed: nee'
    },
    {
      why: 'a line left out unsaid',
      text: '```sh\nprintf "a\\nb\\nc\\n"\n```\n\n```text\na\nc\n```\n',
      says: 'not printed: c'
    },
    {
      why: 'an edit that does not fit',
      text: '```diff README.md\n-nergens\n+ergens\n```\n',
      says: 'holds this 0 times'
    },
    {
      why: 'a page that does not say it',
      text: '```text README.md\nDit staat er niet.\n```\n',
      says: 'not on the page'
    },
    {
      why: 'a fence without a file',
      text: '```diff\n-a\n+b\n```\n',
      says: 'no reader could follow'
    },
    {
      why: 'lines for a file without a name',
      text: '```jsonl\n{}\n```\n',
      says: 'no reader could follow'
    }
  ])('is found out: $why', async ({ text, says }) => {
    const folder = mkdtempSync(join(room, 'untrue-'))
    cpSync('docs/handleiding/README.md', join(folder, 'README.md'))
    await expect((async () => followChapter(readChapter(text), folder))()).rejects.toThrow(says)
  })

  it('may leave lines out where it says so', () => {
    expect(firstDifference(['a', '…', 'c'], 'a\nb\nc\n')).toBe(null)
    expect(firstDifference(['…', 'b'], 'a\nb\nc\n')).toBe(null)
  })
})
