import type { Ids } from '../ports/ids.ts'
import { assertEqual, assertThat } from './assert-equal.ts'
import type { Contract } from './contract.ts'

/** What every source of ids promises. */
export const idsContract: Contract<Ids> = [
  {
    name: 'gives ids that do not repeat',
    async run(open) {
      const ids = await open()
      const given = Array.from({ length: 1000 }, () => ids.next())
      assertEqual(new Set(given).size, given.length, 'number of different ids')
    }
  },
  {
    name: 'gives ids that can stand in a file name, a URL and a journal',
    async run(open) {
      const id = (await open()).next()
      assertThat(/^[\w.~-]+$/.test(id), `${id} holds letters, digits, ".", "_", "~" and "-" only`)
    }
  }
]
