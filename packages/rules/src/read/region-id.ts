import type { PlacedName } from './names.ts'
import { format } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

/** `regio/NAME` or `gemeente/GM0402`. */
export const regionId: Shape<PlacedName> = become(
  format('region', /^(?:regio\/[a-z][a-z0-9-]*|gemeente\/GM\d{4})$/),
  (name, { place }) => ({ name, place })
)
