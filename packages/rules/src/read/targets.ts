import type { Target } from '../model/region.ts'
import { byKey } from './alternatives.ts'
import { map, required } from './collections.ts'
import { citation, nameOf } from './names.ts'
import { whole } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

const who = {
  beslist: required(nameOf('party')),
  verantwoordt: required(nameOf('party')),
  bron: required(citation)
}

const bound = whole(0, 10_000)

/** Under `doelen` in `gebied.yaml`: what the region aims at, who decides and who answers. */
export const target: Shape<Target> = byKey<Target>(
  'hoogstens',
  become(map({ hoogstens: required(bound), ...who }), ({ hoogstens: value, ...read }) =>
    aimed('most', value, read)
  ),
  become(map({ minstens: required(bound), ...who }), ({ minstens: value, ...read }) =>
    aimed('least', value, read)
  )
)

interface Who {
  readonly beslist: string
  readonly verantwoordt: string
  readonly bron: Target['source']
}

function aimed(kind: Target['bound']['kind'], value: number, read: Who): Target {
  const { beslist, verantwoordt, bron } = read
  return { bound: { kind, value }, decides: beslist, answers: verantwoordt, source: bron }
}
