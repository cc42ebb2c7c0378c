import { writeFileAtomically } from '@ketenregie/adapters/files'

export interface Written {
  readonly path: string
  readonly content: string
  /** What stood there. */
  readonly before: string
}

/** All files, or none: where one cannot be written, the others are put back. */
export function writeAll(files: readonly Written[]): void {
  const done: Written[] = []
  try {
    for (const file of files) {
      writeFileAtomically(file.path, file.content)
      done.push(file)
    }
  } catch (cause) {
    for (const { path, before } of done) writeFileAtomically(path, before)
    throw cause
  }
}
