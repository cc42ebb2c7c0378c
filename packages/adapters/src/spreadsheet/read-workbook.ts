import { loadLibrary } from '../library/load-library.ts'
import { sheetFrom } from './sheet-from.ts'
import type { Sheet } from './sheet.ts'

/** The sheets of an XLSX file; null where the bytes are no such file. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[] | null> {
  const { default: readXlsxFile } = await loadLibrary(
    'read-excel-file',
    () => import('read-excel-file/node')
  )
  try {
    const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false })
    return sheets.map(({ sheet, data }) => sheetFrom(sheet, data))
  } catch (cause) {
    // the library throws errors of several kinds for bytes that it does not know
    if (cause instanceof Error) return null
    throw cause
  }
}
