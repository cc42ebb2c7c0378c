import { cannotRun } from '../../problem/cannot-run.ts'
import type { Book } from '../model/book.ts'
import { printTypst } from './print-typst.ts'

const library = '@myriaddreamin/typst-ts-node-compiler'

/**
 * What makes a PDF of a book. The compiler is large and made for each kind of computer, so it may
 * have been left out of an installation.
 *
 * @throws CannotRun when it is not there.
 */
export async function loadTypesetter(): Promise<(book: Book) => Uint8Array> {
  try {
    const { compileTypst } = await import('./compile-typst.ts')
    return book => compileTypst(printTypst(book))
  } catch {
    throw cannotRun('cli/no-typesetter', { library })
  }
}
