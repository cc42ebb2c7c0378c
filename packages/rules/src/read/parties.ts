import type { Party } from '@ketenregie/core'
import { defaulting, list, map, required } from './collections.ts'
import { name } from './names.ts'
import { text } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

/** `partijen.yaml`: who takes part. */
export const party: Shape<Omit<Party, 'name'>> = become(
  map({ naam: required(text), soort: required(name), rollen: defaulting(list(name), []) }),
  ({ naam, soort, rollen }) => ({ title: naam, kind: soort, roles: rollen })
)
