import { LibraryError } from './library-error.ts'

/**
 * A library at its first use, so that a door opens where it is not installed.
 *
 * @throws LibraryError when it is not there.
 */
export async function loadLibrary<Library>(
  name: string,
  load: () => Promise<Library>
): Promise<Library> {
  try {
    return await load()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'ERR_MODULE_NOT_FOUND') throw new LibraryError(name, cause)
    throw cause
  }
}
