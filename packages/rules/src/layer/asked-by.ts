import type { Citation, Norm } from '@ketenregie/core'
import type { AgreementPack } from '../pack/agreement-pack.ts'

/** What asks for a part of the agreements: a norm by its id, and where it is written. */
export interface AskedBy {
  /** Id of the norm; the name of the part itself where no norm names it. */
  readonly norm: string
  readonly source: string
  readonly at: string
}

type Carrier = 'rules' | 'timeLimits' | 'tasks' | 'messages'

/** The norms that a part of the layer below keeps, or else where that part itself is written. */
export function askedBy(
  { norms }: Pick<AgreementPack, 'norms'>,
  kind: Carrier,
  { name, source }: { readonly name: string; readonly source: Citation }
): readonly AskedBy[] {
  const kept = Object.values(norms).filter(({ carriedBy }) => carriedBy[kind].includes(name))
  // what asks nothing of anybody only tells how the part is to be read
  const asking = kept.filter(asksSomebody)
  const closest = asking.filter(
    norm => norm.source.source === source.source && norm.source.place === source.place
  )
  const found = [closest, asking, kept].find(some => some.length > 0)?.map(citeNorm) ?? []
  return found.length > 0 ? found : [{ norm: name, source: source.source, at: source.place }]
}

export function citeNorm({ id, source }: Pick<Norm, 'id' | 'source'>): AskedBy {
  return { norm: id, source: source.source, at: source.place }
}

function asksSomebody({ party, duty }: Norm): boolean {
  return party !== null || duty !== undefined
}
