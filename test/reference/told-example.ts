import { phraseDiagnostics, renderDiagnostics } from '@ketenregie/core'
import type { Catalogue, DiagnosticOf } from '@ketenregie/core'

/** What yields a problem, and how it is told. */
export interface ToldExample {
  /** The language of the fence, and the lines in it; null where a sentence says what it is of. */
  readonly made: { readonly as: 'json' | 'sh' | 'ts' | 'yaml'; readonly text: string } | string
  readonly nl: string
  readonly en: string
}

/** A problem as a person sees it in a text, and in English as one sentence. */
export function tell<Problems>(
  made: ToldExample['made'],
  problem: DiagnosticOf<Problems>,
  catalogues: { readonly nl: Catalogue<Problems>; readonly en: Catalogue<Problems> },
  texts: ReadonlyMap<string, string> = new Map()
): ToldExample {
  const [english] = phraseDiagnostics([problem], catalogues.en)
  return {
    made,
    nl: renderDiagnostics([problem], catalogues.nl, texts, 'nl').trimEnd(),
    en: `${english?.text ?? ''} ${english?.advice ?? ''}`.trim()
  }
}

/** The example as it stands on the page, without the English. */
export function printTold({ made, nl }: ToldExample): readonly string[] {
  const how =
    typeof made === 'string' ? [made] : [`\`\`\`${made.as}`, ...made.text.split('\n'), '```']
  return [...how, '', '```text', ...nl.split('\n'), '```', '']
}
