import { unzipTexts } from './unzip.ts'

export interface MergedCell {
  readonly sheet: string
  /** Both from 1. */
  readonly row: number
  readonly column: number
}

/** The first of each group of cells that are merged in an XLSX file: what the others said is gone. */
export function mergedCells(bytes: Uint8Array): readonly MergedCell[] {
  const parts = unzipTexts(bytes, /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/)/)
  const relations = attributesOf(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship')
  const targets = new Map(relations.map(one => [one['Id'], one['Target'] ?? '']))
  return attributesOf(parts.get('xl/workbook.xml') ?? '', 'sheet').flatMap(sheet => {
    const target = targets.get(sheet['r:id']) ?? ''
    const text = parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`) ?? ''
    return attributesOf(text, 'mergeCell').flatMap(({ ref = '' }) => {
      const [, letters = '', row] = /^([A-Z]+)(\d+)/.exec(ref) ?? []
      const name = plain(sheet['name'] ?? '')
      return row === undefined ? [] : [{ sheet: name, row: Number(row), column: columnOf(letters) }]
    })
  })
}

type Attributes = Readonly<Record<string, string>>

function attributesOf(xml: string, element: string): readonly Attributes[] {
  const tags = xml.matchAll(new RegExp(`<(?:\\w+:)?${element}\\s([^>]*)>`, 'g'))
  return [...tags].map(([, inside = '']) =>
    Object.fromEntries(
      [...inside.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])
    )
  )
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
