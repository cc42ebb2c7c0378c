import { expect, it } from 'vitest'
import { collectBook } from '../collect-book.ts'
import { compileTypst } from './compile-typst.ts'
import { printTypst } from './print-typst.ts'
import { nationalInput } from '../book-inputs.fixture.ts'

/** Chapters of each kind; the whole takes long, and a link to what is left out becomes words. */
const kept = ['leeswijzer', 'proces-regie_overdracht', 'partij-om', 'termijnen', 'bronnen']

it('is a PDF that a screen reader can read: tagged, with a title, a language and an outline', async () => {
  const { text } = await shortBook()
  expect(text.startsWith('%PDF-1.7')).toBe(true)
  expect(text.trimEnd().endsWith('%%EOF')).toBe(true)
  expect(text).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
  expect(text).toContain('/StructTreeRoot')
  expect(text).toContain('<pdfuaid:part>1')
  expect(text).toContain('/Lang (nl-NL)')
  expect(text).toContain('Afsprakenboek: Landelijke afspraken')
  expect(text).toContain('/Outlines')
  const pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0
  expect(pages).toBeGreaterThan(10)
  expect(pages).toBeLessThan(60)
})

it('has nothing in it of the moment at which it was made, and comes out the same again', async () => {
  const [first, again] = [await shortBook(), await shortBook()]
  expect(again.bytes.equals(first.bytes)).toBe(true)
  expect(first.text).not.toMatch(/CreationDate|ModDate|xmp:CreateDate|xmp:ModifyDate/)
})

it('prints the whole book as the source of a document, each label once', async () => {
  const source = printTypst(collectBook(await input))
  const labels = [...source.matchAll(/#label\("(?<id>[^"]+)"\)/g)].map(
    ({ groups }) => groups?.['id']
  )
  const links = [...source.matchAll(/(?:link|mark)\(label\("(?<id>[^"]+)"\)/g)]
  expect(labels.length).toBeGreaterThan(500)
  expect(labels.filter((id, at) => labels.indexOf(id) !== at)).toEqual([])
  expect(links.filter(({ groups }) => !labels.includes(groups?.['id']))).toEqual([])
})

const input = nationalInput()

async function shortBook() {
  const book = collectBook(await input)
  const chapters = book.chapters.filter(({ id }) => kept.includes(id))
  const bytes = Buffer.from(compileTypst(printTypst({ ...book, chapters })))
  return { bytes, text: bytes.toString('latin1') }
}
