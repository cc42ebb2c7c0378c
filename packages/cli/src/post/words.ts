import type { Hold, KeptCase, Language, MessageStatus, WhyKept } from '@ketenregie/core'

export interface PostWords {
  readonly language: Language
  readonly status: Readonly<Record<MessageStatus, string>>
  readonly kept: Readonly<Record<KeptCase['status'], string>>
  readonly why: Readonly<Record<WhyKept, string>>
  /** What was wrong when a message was given up, and what to do. */
  failed(failure: string): string
  readonly noMessages: string
  readonly queue: readonly string[]
  tried(attempts: number): string
  readonly delivery: {
    released(count: number): string
    requeued(count: number): string
    delivered(count: number, to: string): string
    putOff(count: number): string
    held(count: number): string
    incidents(count: number): string
    all(told: string): string
  }
  readonly noClosedCases: string
  readonly plan: readonly string[]
  erased(count: number, left: number): string
  readonly noTerms: string
  stays(caseId: string, ground: string, by: string, since: string): string
  factStays(caseId: string, fact: string, hold: Hold): string
  /** Of a case that was erased: the facts that are left of it. */
  nowErased(caseId: string, facts: readonly string[]): string
  /** Facts that stay of a case that goes. */
  but(facts: readonly string[]): string
  mayGo(caseId: string): string
}

export const postWords: Readonly<Record<Language, PostWords>> = {
  nl: {
    language: 'nl',
    status: {
      ready: 'staat klaar',
      held: 'vastgehouden',
      delivered: 'bezorgd',
      incident: 'niet te bezorgen'
    },
    kept: {
      due: 'te wissen',
      kept: 'wordt bewaard',
      'on-hold': 'bewaarplicht',
      'no-term': 'geen termijn afgesproken'
    },
    why: {
      'no-such-case': 'de zaak is er niet',
      'not-ended': 'een deelzaak is nog niet afgesloten',
      'on-hold': 'er rust een bewaarplicht op',
      'part-of-another': 'de zaak is deel van een andere zaak',
      unfinished: 'wat de zaak een andere zaak vroeg is nog niet uitgevoerd',
      'not-yet': 'de bewaartermijn is om op de gevraagde dag, maar die dag is er nog niet'
    },
    failed: failure => {
      switch (failure.split('/')[0]) {
        case 'failed':
          return `De ontvanger was steeds niet te bereiken (${failure}). Herstel dat en zet het bericht terug.`
        case 'refused':
          return `De bezorging is geweigerd (${failure}). Verander de aflevering en zet het bericht terug.`
        case 'no-legal-basis':
          return 'Er staat geen grondslag bij. Vul die aan in delen.yaml en geef het bericht vrij.'
        default:
          return `Kon niet worden uitgevoerd (${failure}). Zet het terug als de oorzaak weg is.`
      }
    },
    noMessages: 'Er staan geen berichten.',
    queue: ['Aan', 'Zaak en nummer', 'Bericht', 'Van', 'Stand', 'Doel', 'Grondslag of reden'],
    tried: attempts => ` (${attempts} keer geprobeerd)`,
    delivery: {
      released: count => `${count} vrijgegeven`,
      requeued: count => `${count} teruggezet`,
      delivered: (count, to) => `${count} bezorgd in ${to}`,
      putOff: count => `${count} later opnieuw`,
      held: count => `${count} vastgehouden`,
      incidents: count => `${count} niet te bezorgen`,
      all: told => `Berichten: ${told}.`
    },
    noClosedCases: 'Er zijn geen afgesloten zaken.',
    plan: ['Zaak', 'Afgesloten', 'Bewaren tot en met', 'Categorie', 'Stand', 'Toelichting'],
    erased: (count, left) => `Gewist: ${count}. Gebleven hoewel de termijn om is: ${left}.`,
    noTerms: [
      'Er zijn geen bewaartermijnen afgesproken, dus alles blijft. Schrijf ze met hun bron in',
      'bewaartermijnen.yaml bij de afspraken.'
    ].join('\n'),
    stays: (caseId, ground, by, since) =>
      `Zaak ${caseId} blijft: ${ground} (${by}, sinds ${since}).`,
    factStays: (caseId, fact, { ground, by, since }) =>
      `Van zaak ${caseId} blijft ${fact} als zij wordt gewist: ${ground} (${by}, sinds ${since}).`,
    nowErased: (caseId, facts) =>
      facts.length > 0
        ? `Zaak ${caseId} is gewist; gebleven zijn: ${facts.join(', ')}.`
        : `Zaak ${caseId} is gewist; er is geen gegeven meer over.`,
    but: facts => `behalve ${facts.join(', ')}`,
    mayGo: caseId => `Zaak ${caseId} mag gewist worden als haar termijn om is.`
  },
  en: {
    language: 'en',
    status: {
      ready: 'ready',
      held: 'held',
      delivered: 'delivered',
      incident: 'could not be delivered'
    },
    kept: {
      due: 'to be erased',
      kept: 'is kept',
      'on-hold': 'hold',
      'no-term': 'no period agreed'
    },
    why: {
      'no-such-case': 'there is no such case',
      'not-ended': 'a sub-case is not closed yet',
      'on-hold': 'it is under a hold',
      'part-of-another': 'the case is part of another',
      unfinished: 'what the case asked of another case is still to be done',
      'not-yet': 'its term is over on the day that was asked for, but that day has not come'
    },
    failed: failure => {
      switch (failure.split('/')[0]) {
        case 'failed':
          return `The receiver could not be reached (${failure}). Mend that and put the message back.`
        case 'refused':
          return `The delivery was refused (${failure}). Change the delivery and put the message back.`
        case 'no-legal-basis':
          return 'It has no legal basis. Add that in delen.yaml and release the message.'
        default:
          return `Could not be carried out (${failure}). Put it back when the cause is gone.`
      }
    },
    noMessages: 'There are no messages.',
    queue: ['To', 'Case and number', 'Message', 'Of', 'Status', 'Purpose', 'Legal basis or reason'],
    tried: attempts => ` (tried ${attempts} times)`,
    delivery: {
      released: count => `${count} released`,
      requeued: count => `${count} put back`,
      delivered: (count, to) => `${count} delivered in ${to}`,
      putOff: count => `${count} again later`,
      held: count => `${count} held`,
      incidents: count => `${count} could not be delivered`,
      all: told => `Messages: ${told}.`
    },
    noClosedCases: 'There are no closed cases.',
    plan: ['Case', 'Closed', 'Kept until', 'Category', 'Status', 'Note'],
    erased: (count, left) => `Erased: ${count}. Left although the period is over: ${left}.`,
    noTerms: [
      'No retention periods were agreed, so everything stays. Write them with their source in',
      'bewaartermijnen.yaml with the agreements.'
    ].join('\n'),
    stays: (caseId, ground, by, since) =>
      `Case ${caseId} stays: ${ground} (${by}, since ${since}).`,
    factStays: (caseId, fact, { ground, by, since }) =>
      `Of case ${caseId} ${fact} stays when it is erased: ${ground} (${by}, since ${since}).`,
    nowErased: (caseId, facts) =>
      facts.length > 0
        ? `Case ${caseId} was erased; left are: ${facts.join(', ')}.`
        : `Case ${caseId} was erased; no fact of it is left.`,
    but: facts => `but for ${facts.join(', ')}`,
    mayGo: caseId => `Case ${caseId} may be erased when its period is over.`
  }
}
