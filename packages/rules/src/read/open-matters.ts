import type { OpenMatter, Openings } from '../model/region.ts'
import { defaulting, list, map, required } from './collections.ts'
import { citation, nameOf, normOf, taskOf } from './names.ts'
import { text } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

const nothing: Openings = {
  tasks: [],
  limits: [],
  messages: [],
  norms: [],
  indicators: [],
  tables: []
}

const openings: Shape<Openings> = become(
  map({
    taken: defaulting(list(taskOf, 1), []),
    termijnen: defaulting(list(nameOf('time-limit'), 1), []),
    berichten: defaulting(list(nameOf('message'), 1), []),
    normen: defaulting(list(normOf, 1), []),
    kpi: defaulting(list(nameOf('indicator'), 1), []),
    tabellen: defaulting(list(nameOf('rule-concept-or-table'), 1), [])
  }),
  read => ({
    tasks: read.taken,
    limits: read.termijnen,
    messages: read.berichten,
    norms: read.normen,
    indicators: read.kpi,
    tables: read.tabellen
  })
)

/** In `openpunten.yaml`, or under `open_punten` in `gebied.yaml`: what is not settled, and whose turn it is. */
export const openMatter: Shape<OpenMatter> = become(
  map({
    wat: required(text),
    eigenaar: required(nameOf('party')),
    betreft: defaulting(openings, nothing),
    bron: required(citation)
  }),
  ({ wat, eigenaar, betreft, bron }) => ({
    what: wat,
    owner: eigenaar,
    about: betreft,
    source: bron
  })
)
