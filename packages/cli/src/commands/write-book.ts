import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { nearest } from '@ketenregie/core'
import type { Language, Party } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { loadFolder } from '../agreements/load-agreements.ts'
import { nationalFolder } from '../agreements/national-folder.ts'
import { collectBook } from '../book/collect-book.ts'
import { collectInput } from '../book/collect-input.ts'
import { editionFor } from '../book/edition-for.ts'
import { printHtml } from '../book/html/print-html.ts'
import { loadTypesetter } from '../book/pdf/load-typesetter.ts'
import { newestDay } from '../book/tell/editions.ts'
import { exitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { readAgreements } from '../migrate/kept-agreements.ts'
import { printJson } from '../output/json.ts'
import { writeOutput } from '../output/write-output.ts'
import { startProgress } from '../output/progress.ts'
import { today } from '../output/today.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import { checkReadable } from '../problem/check-readable.ts'
import { makeFolder } from '../problem/make-folder.ts'
import type { Run } from './command-spec.ts'
import { readDay } from './read-day.ts'

/** `boek`: the agreements as a book, with the pack beside it for the next "what changed". */
export const writeBook: Run = async ({ args: [path], json, language, text }, host) => {
  const folder = text('uit')
  if (folder === undefined) throw cannotRun('cli/missing-option', { option: '--uit <MAP>' })
  const form = text('vorm')
  const former = text('vorige')
  const day = text('op')
  const partner = text('partner')
  const previous = former === undefined ? null : await readFormer(former, language, host)
  const typeset = form === 'html' ? null : await loadTypesetter()
  const progress = startProgress(host, 4)
  progress.stage(stages[language].collect)
  const dayOf = (of: AgreementPack) =>
    day === undefined ? (newestDay(of) ?? today(host)) : readDay(day)
  const asked = { folder: path ?? nationalFolder(), previous, dayOf, language }
  const input = await collectInput(asked, host)
  const { pack } = input
  const whole = collectBook(input)
  const book = partner === undefined ? whole : editionFor(whole, partyOf(partner, pack), pack)
  const name = partner === undefined ? 'afsprakenboek' : `afsprakenboek-${partner}`
  makeFolder(resolve(host.cwd, folder))
  const written: string[] = []
  const write = (file: string, content: string | Uint8Array) => {
    writeOutput(join(folder, file), content, { host, language })
    written.push(join(folder, file))
  }
  if (form !== 'pdf') write(`${name}.html`, printHtml(book))
  progress.stage(stages[language].pdf)
  if (typeset !== null) write(`${name}.pdf`, typeset(book))
  // not canonical: the order of steps that go on beside each other is part of the agreements
  write('afspraken.json', `${JSON.stringify(pack)}\n`)
  progress.end()
  host.stdout.write(
    json
      ? printJson({ written, chapters: book.chapters.map(({ id, title }) => ({ id, title })) })
      : `${written.join('\n')}\n`
  )
  return exitCode.ok
}

function partyOf(party: string, { parties }: AgreementPack): Party {
  const found = Object.hasOwn(parties, party) ? parties[party] : undefined
  if (found !== undefined) return found
  throw cannotRun('cli/unknown-party', { party, nearest: nearest(party, Object.keys(parties)) })
}

const stages = {
  nl: { collect: 'Het boek wordt geschreven …', pdf: 'De PDF wordt opgemaakt …' },
  en: { collect: 'Writing the book …', pdf: 'Laying out the PDF …' }
} as const

/** A folder of agreements, or a file that an earlier book left. */
async function readFormer(path: string, language: Language, host: Host): Promise<AgreementPack> {
  const whole = resolve(host.cwd, path)
  if (statSync(whole, { throwIfNoEntry: false })?.isDirectory())
    return (await loadFolder(path, language, host)).pack
  checkReadable(path, 'file', host)
  const pack = readAgreements(readFileSync(whole, 'utf8'))
  if (pack === null) throw cannotRun('cli/not-agreements', { path })
  return pack
}
