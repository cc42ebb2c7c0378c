import { Html, html } from '../../report/html.ts'
import type { Book, Chapter } from '../model/book.ts'
import { printBlock } from './print-block.ts'
import type { Marks } from './print-block.ts'
import { footOf } from '../model/foot-of.ts'
import { style } from './style.ts'
import { numbersOf } from '../model/numbers.ts'

/** The book as one page that needs nothing else: no script, no font or picture from elsewhere. */
export function printHtml(book: Book): string {
  const { title, subtitle, about, chapters } = book
  const numbers = numbersOf(book)
  const marks: Marks = { numbers, places: book.places }
  const page = html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}: ${subtitle}</title>
        <style>
          ${new Html(style)}
          ${new Html(footRule(book))}
        </style>
      </head>
      <body>
        <a class="skip" href="#inhoud">Naar de inhoud</a>
        <header>
          <p class="over">${subtitle}</p>
          <h1>${title}</h1>
          <dl>
            ${about.map(
              ([name, value]) =>
                html`<div>
                  <dt>${name}</dt>
                  <dd>${value}</dd>
                </div>`
            )}
          </dl>
        </header>
        <nav aria-label="Inhoud">
          <h2 id="inhoudsopgave">Inhoud</h2>
          ${contents(chapters)}
        </nav>
        <main id="inhoud">
          ${chapters.map((chapter, index) => printChapter(chapter, index + 1, marks))}
        </main>
        <footer>
          <p>
            ${title}, ${subtitle}. ${about.map(([name, value]) => `${name}: ${value}`).join('. ')}.
          </p>
        </footer>
      </body>
    </html> `
  return `${narrow(page.text).trim()}\n`
}

/** The foot of a printed page; in a string of CSS quotes and backslashes are escaped. */
function footRule(book: Book): string {
  const words = footOf(book).replaceAll(
    /[^ \w.,:()&-]/gu,
    sign => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `
  )
  return `@page { @bottom-left { content: "${words}"; font-size: 8.5pt; color: #4d5a66 } }`
}

/** Without the indentation of the templates; nothing in the book keeps its own spaces. */
function narrow(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, '\n')
}

function contents(chapters: readonly Chapter[]): Html {
  const parts = [...new Set(chapters.map(({ part }) => part))]
  return html`${parts.map(part => {
    const own = chapters.filter(chapter => chapter.part === part)
    return html`<section class="part">
      <h3>${part}</h3>
      <ol start="${chapters.findIndex(chapter => chapter.part === part) + 1}">
        ${own.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
      </ol>
    </section>`
  })}`
}

function printChapter({ id, title, part, blocks }: Chapter, number: number, marks: Marks): Html {
  const sections = blocks.filter(block => block.kind === 'heading' && block.level === 3)
  const inside =
    sections.length < 3
      ? ''
      : html`<nav class="inside" aria-label="In dit hoofdstuk: ${title}">
          <p>In dit hoofdstuk</p>
          <ul>
            ${sections.map(block =>
              block.kind === 'heading'
                ? html`<li><a href="#${block.id}">${block.title}</a></li>`
                : html``
            )}
          </ul>
        </nav>`
  return html`<article aria-labelledby="${id}">
    <p class="part-of">${part}</p>
    <h2 id="${id}">${number}. ${title}</h2>
    ${inside} ${blocks.map(block => printBlock(block, marks))}
    <p class="back"><a href="#inhoudsopgave">Terug naar de inhoud</a></p>
  </article>`
}
