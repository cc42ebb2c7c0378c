import { format } from 'prettier'
import { printApi } from './print-api.ts'
import { printCodes } from './print-codes.ts'
import { printCommands } from './print-commands.ts'
import { printForms } from './print-forms.ts'
import { printWords } from './print-words.ts'

/** Every page of the reference, by path. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  const pages = {
    'docs/reference/opdrachten.md': await printCommands(),
    'docs/reference/meldingen.md': await printCodes(),
    'docs/reference/woorden.md': printWords(),
    'docs/reference/bestanden.md': printForms(),
    'docs/reference/api.md': printApi()
  }
  const laidOut = Object.entries(pages).map(async ([path, text]) => {
    return [path, await format(text, { parser: 'markdown', printWidth: 100 })] as const
  })
  return new Map(await Promise.all(laidOut))
}
