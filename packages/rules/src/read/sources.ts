import type { Source, SourcePlace } from '@ketenregie/core'
import { byKind } from './alternatives.ts'
import { defaulting, list, map, optional, record, required } from './collections.ts'
import { slugName } from './names.ts'
import { recount } from './recounts.ts'
import { format, text, whole } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

/** What a document does not say about itself needs a reason, and is never invented. */
const unstated: Shape<null> = become(map({ onbekend: required(text) }), () => null)

function stated<Value>(shape: Shape<Value>): Shape<Value | null> {
  const known: Shape<Value> = {
    form: shape.form.kind === 'text' ? { kind: 'text', except: 'onbekend' } : shape.form,
    read(node, session) {
      if (node.kind !== 'scalar' || node.written !== 'onbekend') return shape.read(node, session)
      session.report.add({ code: 'rules/no-reason', params: {} }, node.place)
      return undefined
    }
  }
  return byKind<Value | null>({ scalar: known, map: unstated })
}

const lines = become(
  format('lines', /^[1-9]\d{0,5}(?:-[1-9]\d{0,5})?$/),
  (written, node, { report }) => {
    const [first = '', last = first] = written.split('-')
    const found = { from: Number(first), to: Number(last) }
    if (found.from <= found.to) return found
    report.add({ code: 'rules/end-before-start', params: { from: first, to: last } }, node.place)
    return undefined
  }
)

const place: Shape<SourcePlace> = byKind<SourcePlace>({
  scalar: become(text, heading => ({ heading, lines: null })),
  map: become(map({ kop: required(text), regels: optional(lines) }), ({ kop, regels }) => {
    return { heading: kop, lines: regels }
  })
})

const form = map({
  titel: required(text),
  uitgever: required(stated(text)),
  jaar: required(stated(whole(1800, 2200))),
  soort: required(text),
  uittreksel: optional(format('digest', /^[0-9a-f]{64}$/)),
  plekken: required(record(slugName, place)),
  nagerekend: defaulting(list(recount, 1), [])
})

/** `bronnen.yaml`: a registered document, with the places that may be cited. */
export const source: Shape<Omit<Source, 'id'>> = become(form, (read, node, { report }) => {
  const places = new Map(read.plekken.map(({ name: at, value }) => [at, value]))
  for (const { place: at } of read.nagerekend) {
    if (places.has(at)) continue
    const params = { ...report.unknown(at, places.keys(), node.place), source: read.titel }
    report.add({ code: 'rules/unknown-place', params }, node.place)
  }
  return {
    title: read.titel,
    publisher: read.uitgever,
    year: read.jaar,
    kind: read.soort,
    places: Object.fromEntries(places),
    extract: read.uittreksel,
    ...(read.nagerekend.length === 0 ? {} : { recounts: read.nagerekend })
  }
})
