import { renderDiagnostics } from '@ketenregie/core'
import type { DiagnosticOf, Language } from '@ketenregie/core'
import type { RuleProblems } from '@ketenregie/rules'
import { wrap } from '../output/wrap.ts'
import { agreementCatalogues } from './file-problems.ts'
import type { AgreementDiagnostic } from './file-problems.ts'

interface Printing {
  readonly texts: ReadonlyMap<string, string>
  readonly language: Language
  readonly width?: number
}

type OpenPoint = Extract<DiagnosticOf<RuleProblems>, { readonly code: 'rules/open-matter' }>

/** What nobody has written down as open yet: it comes first, and whole. */
export function newProblems(
  problems: readonly AgreementDiagnostic[]
): readonly AgreementDiagnostic[] {
  return problems.filter(problem => !isOpenPoint(problem))
}

/**
 * First what is new, each with its place and what to do. Then the open points that the files list
 * themselves, by whose turn it is and with where they stand.
 */
export function printProblems(
  problems: readonly AgreementDiagnostic[],
  { texts, language, width = 100 }: Printing
): string {
  const points = problems.filter(isOpenPoint)
  const found = newProblems(problems)
  const whole = renderDiagnostics(found, agreementCatalogues[language], texts, language)
  if (points.length === 0) return whole === '' ? '' : `${whole}\n\n`
  const { listed, nothingNew, also } = words[language]
  const owners = [...new Set(points.map(({ params }) => params.owner))].toSorted()
  const parts = owners.flatMap(owner => {
    const own = points.filter(({ params }) => params.owner === owner)
    return [`  ${owner} (${own.length})`, ...own.flatMap(pointLines), '']
  })
  const head = found.length === 0 ? nothingNew(points.length) : also(points.length)
  const lines = [...(whole === '' ? [] : [whole, '']), head, ...wrap(listed, width), '', ...parts]
  return `${lines.join('\n')}\n`

  function pointLines({ params, place }: OpenPoint): readonly string[] {
    const { what, open, source, at } = params
    const about = open.length === 0 ? '' : ` [${open.join(', ')}]`
    const where = place === null ? '' : `${place.file}:${place.line}, `
    const [first = '', ...rest] = wrap(`${what}${about}`, width - 4)
    const from = wrap(`${where}${source}, ${at}`, width - 6)
    return [
      `  - ${first}`,
      ...rest.map(line => `    ${line}`),
      ...from.map(line => `      ${line}`)
    ]
  }
}

function isOpenPoint(problem: AgreementDiagnostic): problem is OpenPoint {
  return problem.code === 'rules/open-matter'
}

const words = {
  nl: {
    nothingNew: (count: number) => `Niets nieuws. Bekend en nog open: ${count}.`,
    also: (count: number) => `Hierboven staat wat nieuw is. Bekend en nog open: ${count}.`,
    listed:
      'Dit staat als open punt in de bestanden, met wie aan zet is en waar het vandaan komt. [rules/open-matter]'
  },
  en: {
    nothingNew: (count: number) => `Nothing new. Known and still open: ${count}.`,
    also: (count: number) => `What is new stands above. Known and still open: ${count}.`,
    listed:
      'The files list these as open points, with whose turn it is and where they come from. [rules/open-matter]'
  }
} as const
