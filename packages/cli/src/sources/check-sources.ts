import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { walkFolder } from '@ketenregie/adapters/files'
import type { Source } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import type { Recounted } from './recount.ts'
import { recount } from './recount.ts'

export interface CheckedSource {
  readonly source: string
  readonly title: string
  readonly extract: CheckedExtract
  /** Places of which the lines lie beyond the end of the extract. */
  readonly beyond: readonly string[]
  readonly recounts: readonly (Recounted & {
    readonly what: string
    readonly place: string
    readonly stated: string
    readonly note: string | null
  })[]
}

/**
 * `same`: the text that the line ranges were made for. `changed`: a file with the name of the source
 * has another text. `absent`: no such file is at hand. `none`: the agreements name no extract.
 */
export interface CheckedExtract {
  readonly status: 'same' | 'changed' | 'absent' | 'none'
  readonly file: string | null
}

interface Text {
  readonly file: string
  readonly digest: string
  readonly lines: number
}

/** Compares the extracts in a folder with the agreements, and works the stated figures out again. */
export function checkSources(
  { sources }: Pick<AgreementPack, 'sources'>,
  folder: string
): readonly CheckedSource[] {
  const texts = textsIn(folder)
  return Object.values(sources).map(source => {
    const same = texts.find(({ digest }) => digest === source.extract)
    return {
      source: source.id,
      title: source.title,
      extract: extractOf(source, same, texts),
      beyond: same === undefined ? [] : placesBeyond(source, same.lines),
      recounts: (source.recounts ?? []).map(each => ({
        ...recount(each),
        what: each.what,
        place: each.place,
        stated: written(each.stated),
        note: each.note
      }))
    }
  })
}

/** More than this in a folder of extracts is a mistake. */
const mostFiles = 1000

function textsIn(folder: string): readonly Text[] {
  const paths = [...walkFolder(folder, mostFiles)].filter(each => typeof each === 'string')
  return paths.flatMap(file => {
    const bytes = bytesOf(join(folder, file))
    if (bytes === null) return []
    const digest = createHash('sha256').update(bytes).digest('hex')
    return [{ file, digest, lines: bytes.toString('utf8').split('\n').length }]
  })
}

/** A file that cannot be read is not at hand. */
function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

function extractOf(
  { id, extract }: Source,
  same: Text | undefined,
  texts: readonly Text[]
): CheckedExtract {
  if (extract === null) return { status: 'none', file: null }
  if (same !== undefined) return { status: 'same', file: same.file }
  const name = id.replaceAll('_', '-')
  const alike = texts.find(({ file }) => basename(file).includes(name))
  return alike === undefined
    ? { status: 'absent', file: null }
    : { status: 'changed', file: alike.file }
}

function placesBeyond({ places }: Source, last: number): readonly string[] {
  return Object.entries(places).flatMap(([name, { lines }]) =>
    lines !== null && lines.to > last ? [name] : []
  )
}

function written({
  value,
  decimals,
  isPercent
}: NonNullable<Source['recounts']>[number]['stated']) {
  return `${value.toFixed(decimals).replace('.', ',')}${isPercent ? '%' : ''}`
}
