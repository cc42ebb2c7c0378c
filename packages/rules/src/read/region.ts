import type { Place } from '@ketenregie/core'
import type { Contact, OpenMatter, Recalibration, Region, Target } from '../model/region.ts'
import { arrangements } from './arrangements.ts'
import type { WrittenArrangements } from './arrangements.ts'
import { byKind } from './alternatives.ts'
import type { Named } from './collections.ts'
import { byName, defaulting, list, map, optional, record, required } from './collections.ts'
import { citation, name, nameOf, normOf, option, taskOf } from './names.ts'
import { isoPeriod } from './period.ts'
import { date, format, text } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'
import { regionId } from './region-id.ts'
import { layerLimit } from './layer-limits.ts'
import type { WrittenLayerLimit } from './layer-limits.ts'
import { legalBasis } from './legal-bases.ts'
import type { LegalBasis } from './legal-bases.ts'
import { openMatter } from './open-matters.ts'
import { statements } from './compliance.ts'
import type { WrittenStatements } from './compliance.ts'
import { target } from './targets.ts'
import { visit } from './visits.ts'

/** A region's layer with the time limits that it fills in. */
export interface WrittenRegion {
  readonly region: Region
  readonly basedOnPlace: Place
  readonly recalibrationPlace: Place | null
  readonly timeLimits: readonly Named<WrittenLayerLimit>[]
  readonly legalBases: readonly Named<LegalBasis>[]
  readonly compliance: readonly Named<WrittenStatements>[]
  readonly targets: readonly Named<Target>[]
  readonly openMatters: readonly Named<OpenMatter>[]
  readonly arrangements: readonly Named<WrittenArrangements>[]
}

const code = /^GM\d{4}$/
const municipality = format('municipality', code)

const municipalities: Shape<Region['municipalities']> = byKind<Region['municipalities']>({
  map: become(record(municipality, text), byName),
  list: become(list(municipality, 1), codes => Object.fromEntries(codes.map(each => [each, null])))
})

const contact: Shape<Contact> = become(
  map({
    rol: required(nameOf('role')),
    vervanger: optional(nameOf('role')),
    bron: optional(citation)
  }),
  ({ rol, vervanger, bron }) => ({ role: rol, substitute: vervanger, source: bron })
)

const recalibration: Shape<{ readonly of: Recalibration; readonly place: Place }> = become(
  map({ elke: required(isoPeriod), laatst: required(date), bron: required(citation) }),
  ({ elke, laatst, bron }, { place }) => ({
    of: { every: elke, last: laatst, source: bron },
    place
  })
)

const layer: Shape<Region['basedOn'] & { readonly place: Place }> = become(
  format('layer', /^[a-z][a-z0-9_-]*@\d{1,6}$/),
  (written, { place }) => {
    const [base = '', major = ''] = written.split('@')
    return { name: base, major: Number(major), place }
  }
)

/** `gebied.yaml`: what a region or municipality fills in. */
export const region: Shape<WrittenRegion> = become(
  map({
    gebied: required(regionId),
    naam: required(text),
    baseert_op: required(layer),
    gemeenten: required(municipalities),
    contact: defaulting(record(format('municipality', code, 'municipality'), contact), []),
    aanspreekpunten: defaulting(record(nameOf('party'), contact), []),
    termijnen: defaulting(record(name, layerLimit), []),
    grondslagen: defaulting(record(nameOf('message'), legalBasis), []),
    naleving: defaulting(record(normOf, statements), []),
    doelen: defaulting(record(nameOf('indicator'), target), []),
    bezoek: defaulting(record(option, visit), []),
    regelingen: defaulting(record(taskOf, arrangements), []),
    open_punten: defaulting(record(name, openMatter), []),
    herijking: optional(recalibration)
  }),
  read => ({
    region: {
      id: read.gebied.name,
      title: read.naam,
      basedOn: { name: read.baseert_op.name, major: read.baseert_op.major },
      municipalities: read.gemeenten,
      contacts: byName(read.contact),
      recalibration: read.herijking?.of ?? null,
      partyContacts: byName(read.aanspreekpunten),
      compliance: byName(read.naleving.map(each => ({ ...each, value: byName(each.value) }))),
      openMatters: byName(read.open_punten),
      targets: byName(read.doelen),
      visits: byName(read.bezoek),
      arrangements: byName(read.regelingen.map(each => ({ ...each, value: byName(each.value) })))
    },
    basedOnPlace: read.baseert_op.place,
    recalibrationPlace: read.herijking?.place ?? null,
    timeLimits: read.termijnen,
    legalBases: read.grondslagen,
    compliance: read.naleving,
    targets: read.doelen,
    openMatters: read.open_punten,
    arrangements: read.regelingen
  })
)
