import readXlsxFile from 'read-excel-file/node'
import { sheetFrom } from './sheet-from.ts'
import type { Sheet } from './sheet.ts'

/** The sheets of an XLSX file; null where the bytes are no such file. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[] | null> {
  try {
    const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false })
    return sheets.map(({ sheet, data }) => sheetFrom(sheet, data))
  } catch (cause) {
    // the library throws errors of several kinds for bytes that it does not know
    if (cause instanceof Error) return null
    throw cause
  }
}
