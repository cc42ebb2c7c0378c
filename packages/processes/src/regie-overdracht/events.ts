import { report } from '../authoring/citations.ts'
import { event } from '../authoring/event.ts'

const source = report('aanbeveling-4-regie')
const candidates = ['gemeente', 'lokaal_veld', 'zorgaanbieder'] as const
const anyone = ['zvh', ...candidates] as const

export const offers = [
  'regie_aangeboden_aan_gemeente',
  'regie_aangeboden_aan_lokaal_veld',
  'regie_aangeboden_aan_zorgaanbieder'
] as const

/** What asks for an offer that lies with somebody. */
export const withoutOffer = [
  'overdracht_aanvaard',
  'overdracht_geweigerd',
  'aanbod_ingetrokken'
] as const

export const events = {
  regie_aangeboden_aan_gemeente: event('De regie is de gemeente aangeboden', anyone, source),
  regie_aangeboden_aan_lokaal_veld: event('De regie is het lokaal veld aangeboden', anyone, source),
  regie_aangeboden_aan_zorgaanbieder: event(
    'De regie is een zorgaanbieder aangeboden',
    anyone,
    source
  ),
  overdracht_aanvaard: event('De regie is aanvaard', candidates, source),
  overdracht_geweigerd: event('De regie is geweigerd', candidates, source),
  aanbod_ingetrokken: event('Het aanbod is ingetrokken', anyone, source),
  regie_teruggegeven: event('De regie is teruggegeven', candidates, source),
  afsluiting: event('Regie is niet meer nodig', anyone, source)
} as const
