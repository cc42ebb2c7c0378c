import type { Access, CaseView, Pack, ViewedTask } from '@ketenregie/core'
import type { Exchange, ExchangedFact, ExchangedIntervention } from './exchange-schema.ts'
import { writeValue } from './write-value.ts'

/** A view that was asked for a party and a purpose. */
export interface PermittedView extends CaseView {
  readonly access: Access
}

const statuses = { open: 'loopt', closed: 'gedaan', withdrawn: 'vervallen' } as const

/**
 * What a case application of a party gets of a case, in our own form. Facts are those that a sharing
 * agreement with a legal basis gives it for the purpose, and no others, also not what the party
 * could tell itself.
 */
export function writeExchange(view: PermittedView, pack: Pack): Exchange {
  const { access } = view
  const shared = [...new Set(access.granted.flatMap(({ facts }) => facts))]
  const facts = shared.flatMap(name => factOf(name, view, pack))
  const domainOf = ({ feit }: ExchangedFact) => pack.facts[feit]?.lifeDomain ?? null
  const domains = [...new Set(facts.flatMap(fact => domainOf(fact) ?? []))]
  const interventions = view.tasks.map(interventionOf)
  return {
    vorm: 'ketenregie/uitwisseling/1',
    zaak: view.caseId,
    proces: view.process,
    op: view.asOf,
    afspraken: { naam: pack.name, versie: pack.version, kenmerk: pack.hash },
    ontvanger: access.party,
    doel: access.purpose,
    grondslagen: access.granted.map(({ message, from, legalBasis, facts: velden, source }) => ({
      bericht: message,
      van: from,
      grondslag: legalBasis,
      velden: [...velden],
      bron: { bron: source.source, plek: source.place }
    })),
    vastgehouden: access.withheld.map(({ message, reason }) => ({
      bericht: message,
      reden: reasons[reason]
    })),
    plan: {
      termijnen: view.deadlines.map(({ limit, what, final, metOn, status }) => ({
        termijn: limit,
        wat: what,
        uiterlijk: final,
        gehaald_op: metOn,
        stand: limitWords[status]
      })),
      feiten: facts.filter(fact => domainOf(fact) === null)
    },
    regie: regieOf(view),
    interventies: interventions,
    voortgang: domains.map(leefgebied => ({
      leefgebied,
      feiten: facts.filter(fact => domainOf(fact) === leefgebied)
    })),
    resultaten: interventions.filter(({ stand }) => stand !== 'loopt')
  }
}

const reasons = {
  'core/no-such-message': 'onbekend bericht',
  'core/no-legal-basis': 'geen grondslag',
  'core/not-valid-on-day': 'geldt niet op deze dag'
} as const

const limitWords = {
  running: 'loopt',
  suspended: 'geschorst',
  met: 'gehaald',
  missed: 'niet gehaald',
  infeasible: 'niet haalbaar',
  withdrawn: 'vervallen'
} as const

function regieOf({ coordination }: CaseView): Exchange['regie'] {
  const now = coordination.at(-1)
  return now === undefined ? null : { partij: now.party, sinds: now.since }
}

function factOf(name: string, { answers }: CaseView, { facts }: Pack): readonly ExchangedFact[] {
  const told = Object.hasOwn(answers, name) ? (answers[name] ?? []) : []
  if (told.length === 0) return []
  const antwoorden = told.map(({ on, by, value }) => ({
    op: on,
    door: by,
    waarde: writeValue(value)
  }))
  return [{ feit: name, vraag: facts[name]?.question ?? name, antwoorden }]
}

function interventionOf(task: ViewedTask): ExchangedIntervention {
  return {
    taak: task.task,
    wat: task.what,
    partij: task.party,
    leefgebied: task.lifeDomain,
    begonnen: task.opened,
    geeindigd: task.status === 'open' ? null : task.since,
    stand: statuses[task.status]
  }
}
