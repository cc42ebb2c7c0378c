import { nationalFolder } from '../agreements/national-folder.ts'
import { nodeHost } from '../node-host.ts'
import { collectInput } from './collect-input.ts'
import type { BookInput } from './model/book-input.ts'
import { newestDay } from './tell/editions.ts'

/** What the national book is made of. */
export async function nationalInput(): Promise<BookInput> {
  return inputOf(nationalFolder())
}

export async function regionalInput(): Promise<BookInput> {
  return inputOf('examples/gooi-en-vechtstreek')
}

async function inputOf(folder: string): Promise<BookInput> {
  return collectInput(
    {
      folder,
      previous: null,
      language: 'nl',
      dayOf: pack => {
        const day = newestDay(pack)
        if (day === undefined) throw new Error(`${folder} has no day`)
        return day
      }
    },
    nodeHost()
  )
}
