import type { Citation, Place } from '@ketenregie/core'
import { map, required } from './collections.ts'
import { format } from './scalars.ts'
import type { ReferenceKind } from './session.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

const snake = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/
const idPattern = /^[A-Z]{1,5}-\d{1,4}$/
const normPattern = /^[A-Z]{1,5}-?(?:\d{1,4}|[a-z])$|^[A-Z]+(?:_[A-Z]+)*$/
const slug = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/

/** A name that is given here. */
export const name = format('name', snake)

export interface PlacedName {
  readonly name: string
  readonly place: Place
}

/** A name with its place, as of a step or event: what it stands for is looked up later. */
export const placedName: Shape<PlacedName> = become(name, (read, { place }) => ({
  name: read,
  place
}))

/** An id of a task, as `ID-01`. */
export const id = format('id', idPattern)

/** An id of something that a source asks: as `N-01`, `L1`, `SF-a` or `EINDDATUM_GEWIJZIGD`. */
export const normId = format('id', normPattern)

/** An id that must stand for something that a source asks. */
export const normOf = format('id', normPattern, 'norm')

/** An id that must stand for a task. */
export const taskOf = format('id', idPattern, 'task')

/** A name of a source or a place in one, as `paragraaf-3.1`. */
export const slugName = format('slug', slug)

/** A name that must stand for something of this kind. */
export function nameOf(kind: ReferenceKind): Shape<string> {
  return format('name', snake, kind)
}

/** `{ in: SOURCE, plek: PLACE }` */
export const citation: Shape<Citation> = become(
  map({ in: required(format('slug', slug, 'source')), plek: required(slugName) }),
  ({ in: source, plek }, node, session) => {
    const place = (node.kind === 'map' ? node.entries.get('plek')?.value.place : null) ?? node.place
    session.refer({ kind: 'place', name: plek, source, place })
    return { source, place: plek }
  }
)

/** One of the options of a choice. */
export const option = format('option', /^[\p{L}\d][\p{L}\d ._/()&'-]{0,79}$/u)
