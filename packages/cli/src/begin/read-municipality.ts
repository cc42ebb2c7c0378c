import { isTitle } from './region.ts'

export type ReadMunicipality =
  | { readonly ok: true; readonly code: string; readonly title: string }
  | {
      readonly ok: false
      /** What was most likely meant; null where that cannot be told. */
      readonly meant: string | null
    }

/** Reads `GM0402=Hilversum`: the code of Statistics Netherlands, and the name. */
export function readMunicipality(written: string): ReadMunicipality {
  const [left = '', ...rest] = written.split('=')
  const one = left.trim()
  const other = rest.join('=').trim()
  if (/^GM\d{4}$/.test(one) && isTitle(other) && codeIn(other) === null)
    return { ok: true, code: one, title: other }
  const turned = codeIn(one) === null
  const code = codeIn(turned ? other : one)
  const title = turned ? one : other
  if (code === null) return { ok: false, meant: null }
  return { ok: false, meant: `${code}=${isTitle(title) ? title : 'NAAM'}` }
}

/** Also where the letters are small or absent, or zeros are left out. */
function codeIn(written: string): string | null {
  const digits = /^(?:gm)?[ -]?(\d{1,4})$/i.exec(written)?.[1]
  return digits === undefined ? null : `GM${digits.padStart(4, '0')}`
}
