import type { FactDefinition, Modality } from '@ketenregie/core'
import type { Condition } from '../model/condition.ts'
import type { Reading, Rule, RuleSet } from '../model/rule-set.ts'
import type { Rules } from '../compile/rules.ts'

/** The complexity gate and the four participation rules as canonical data, apart from any YAML. */

export const is = (fact: string, value = 'yes'): Condition => ({ fact, operator: 'equal', value })
export const all = (...parts: readonly Condition[]): Condition => ({ all: parts })
export const any = (...parts: readonly Condition[]): Condition => ({ any: parts })
export const not = (part: Condition): Condition => ({ not: part })
const ground = (part: Condition, modality: Modality): Condition => ({ ground: part, modality })

const source = { source: 'minimumnormen', place: 'uitgangspunt-3' }
const readings = (whens: Readonly<Record<string, Condition>>): Readonly<Record<string, Reading>> =>
  Object.fromEntries(Object.entries(whens).map(([name, when]) => [name, { why: null, when }]))

const P1 = is('meerdere_problemen_en_leefgebieden')
const P2 = is('ketensamenwerking_nodig')
const P3 = is('systeem_of_leefomgeving_geraakt')
const P4 = is('ernstige_gebiedsproblematiek')
const SF = is('strafbaar_feit')
const GV = is('gevaarstelling')
const KR = is('recidivekans', 'groot')
const IS = is('strafrecht_wezenlijk')
const MSF = is('minderjarige_pleegde_feit')
const KRM = is('recidivekans_minderjarige', 'groot')
const REL = is('relatie_met_minderjarige')
const ZORG = is('zorgen_over_minderjarige')
const SNV = is('snijvlak_straf_zorg_sociaal')
const J = is('justitiele_zaak')
const V = is('verandering_nodig')
const VZ3 = is('verzoek_aan_reclassering')
const ON = is('onveiligheid')
const VSF = is('vermoeden_strafbaar_feit')
const VZP = is('verzoek_aan_politie')
const AAN = is('casus_geeft_aanleiding')

export const holders: Readonly<Record<string, readonly string[]>> = {
  meerdere_problemen_en_leefgebieden: ['gemeente', 'pi'],
  ketensamenwerking_nodig: ['zvh'],
  systeem_of_leefomgeving_geraakt: ['gemeente', 'exodus'],
  ernstige_gebiedsproblematiek: ['gemeente', 'politie'],
  strafbaar_feit: ['om', 'politie'],
  gevaarstelling: ['politie', 'om'],
  recidivekans: ['reclassering'],
  strafrecht_wezenlijk: ['om'],
  minderjarige_pleegde_feit: ['rvdk', 'om'],
  recidivekans_minderjarige: ['rvdk'],
  relatie_met_minderjarige: ['pi', 'gemeente'],
  zorgen_over_minderjarige: ['rvdk', 'gemeente'],
  snijvlak_straf_zorg_sociaal: ['zvh'],
  justitiele_zaak: ['om'],
  verandering_nodig: ['gemeente', 'zvh'],
  verzoek_aan_reclassering: ['zvh'],
  onveiligheid: ['politie', 'gemeente'],
  vermoeden_strafbaar_feit: ['politie'],
  verzoek_aan_politie: ['zvh'],
  casus_geeft_aanleiding: ['zvh']
}

const facts = Object.fromEntries(
  Object.entries(holders).map(([name, [first = '', ...also]]): [string, FactDefinition] => [
    name,
    {
      name,
      question: `Is er sprake van ${name.replaceAll('_', ' ')}?`,
      domain: name.startsWith('recidivekans')
        ? { kind: 'choice', options: ['laag', 'gemiddeld', 'groot'] }
        : { kind: 'yes-no' },
      holders: { first, also },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: null
    }
  ])
)

const rule = (
  name: string,
  party: string,
  modality: Modality,
  whens: Readonly<Record<string, Condition>>
): Rule => ({
  name,
  party,
  modality,
  within: 'complexe_problematiek',
  source: { ...source, place: `${source.place}-${party}` },
  readings: readings(whens),
  chosen: 'r1',
  explanation: null
})

const rules = [
  rule('om_deelname', 'om', 'may', {
    r1: any(SF, GV, all(KR, IS)),
    r2: all(any(SF, GV, KR), IS),
    r3: any(SF, all(any(GV, KR), IS))
  }),
  rule('rvdk_deelname', 'rvdk', 'does', {
    r1: any(MSF, all(KRM, IS), all(REL, ZORG)),
    r2: any(all(any(MSF, KRM), IS), all(REL, ZORG))
  }),
  rule('reclassering_deelname', 'reclassering', 'does', {
    r1: any(ground(SNV, 'does'), ground(all(not(J), V, VZ3), 'on-request')),
    r2: any(ground(all(SNV, J), 'does'), ground(all(not(J), V, VZ3), 'on-request'))
  }),
  rule('politie_deelname', 'politie', 'does', {
    r1: any(ON, VSF, ground(all(VZP, AAN), 'on-request')),
    r2: all(any(ON, VSF, ground(VZP, 'on-request')), AAN)
  })
]

export const participationSet: RuleSet = {
  name: 'deelname-casusoverleg',
  version: '1.0.0',
  valid: { from: '2021-01-01', to: null },
  concepts: {
    complexe_problematiek: {
      name: 'complexe_problematiek',
      question: 'Is er sprake van complexe, domeinoverstijgende problematiek?',
      source: { source: 'minimumnormen', place: 'voetnoot-1' },
      readings: readings({ a: any(all(P1, P2, P3), P4), b: all(P1, P2, any(P3, P4)) }),
      chosen: 'a'
    }
  },
  rules: Object.fromEntries(rules.map(one => [one.name, one])),
  excluded: []
}

export const participation: Rules = { facts, ruleSets: [participationSet] }

export const decisions = ['complexe_problematiek', ...rules.map(({ name }) => name)]
