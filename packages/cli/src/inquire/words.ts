import type { Domain, Language } from '@ketenregie/core'

export interface InquiryWords {
  readonly yes: string
  readonly no: string
  readonly notKnown: string
  /** `others` may still know. */
  notKnownHint(party: string, others: readonly string[]): string
  readonly notShared: string
  readonly notSharedHint: string
  readonly awaited: string
  readonly awaitedHint: string
  readonly stop: string
  readonly stopHint: string
  fill(domain: Domain): string
  refused(domain: Domain): string
  readonly some: string

  begin(decisions: number, day: string): string
  readonly howTo: string
  effort(cost: number | null, method: 'exact' | 'greedy'): string
  request(party: string, questions: number): string
  holders(first: string, others: readonly string[]): string
  settles(names: readonly string[]): string
  counts(names: readonly string[]): string
  settled(line: string): string
  notNeeded(names: readonly string[]): string

  readonly summary: string
  readonly allSettled: string
  readonly stuck: string
  readonly stopped: string
  readonly toDo: string
  saved(path: string): string
  readonly goOn: string
}

export const inquiryWords: Readonly<Record<Language, InquiryWords>> = {
  nl: {
    yes: 'ja',
    no: 'nee',
    notKnown: 'weet niet',
    notKnownHint: (party, others) =>
      `${party} weet het niet${others.length === 0 ? '' : `; daarna is te vragen: ${others.join(', ')}`}`,
    notShared: 'mag niet worden gedeeld',
    notSharedHint: 'er wordt verder gegaan zonder dit gegeven',
    awaited: 'gevraagd, antwoord volgt',
    awaitedHint: 'er wordt niet op gewacht; het blijft onbekend',
    stop: 'stoppen',
    stopHint: 'wat is beantwoord, blijft; met een opdracht om later verder te gaan',
    fill: domain => `invullen (${expectedNl(domain)})`,
    refused: domain => `Dat past niet: ${expectedNl(domain)}.`,
    some: '(spatie kiest, Enter bevestigt)',

    begin: (decisions, day) =>
      `${decisions === 1 ? 'Eén afspraak' : `${decisions} afspraken`}, beoordeeld op ${day}.`,
    howTo: 'Kies met de pijltjes en Enter. Stoppen kan altijd met Esc of Ctrl-C.',
    effort: (cost, method) =>
      cost === null
        ? 'Er is nog te veel open om de verwachte moeite uit te rekenen; telkens komt wat het meest oplevert.'
        : `Verwachte moeite tot alles vaststaat: ${number(cost, 'nl')}${method === 'exact' ? '; zuiniger vragen kan niet' : ''}.`,
    request: (party, questions) =>
      `Vraag aan ${party}${questions === 1 ? '' : `: ${questions} vragen in één keer`}`,
    holders: (first, others) =>
      `bron: ${first}${others.length === 0 ? '' : ` (anders: ${others.join(', ')})`}`,
    settles: names => `kan beslissen: ${names.join(', ')}`,
    counts: names => `telt mee voor: ${names.join(', ')}`,
    settled: line => `Staat vast: ${line}`,
    notNeeded: names => `Hoeft niet meer gevraagd: ${names.join(', ')}`,

    summary: 'Stand',
    allSettled: 'Alles staat vast.',
    stuck: 'Er is nu niets meer te vragen dat nog iets beslist.',
    stopped: 'Gestopt; er is nog te vragen.',
    toDo: 'Wat nog kan',
    saved: path => `De feiten staan in ${path}.`,
    goOn: 'Later verder'
  },
  en: {
    yes: 'yes',
    no: 'no',
    notKnown: 'does not know',
    notKnownHint: (party, others) =>
      `${party} does not know${others.length === 0 ? '' : `; to be asked next: ${others.join(', ')}`}`,
    notShared: 'may not be shared',
    notSharedHint: 'goes on without this fact',
    awaited: 'asked, answer will follow',
    awaitedHint: 'does not wait for it; it stays unknown',
    stop: 'stop',
    stopHint: 'what was answered stays; with a command to go on later',
    fill: domain => `fill in (${expectedEn(domain)})`,
    refused: domain => `That does not fit: ${expectedEn(domain)}.`,
    some: '(space chooses, Enter confirms)',

    begin: (decisions, day) =>
      `${decisions === 1 ? 'One agreement' : `${decisions} agreements`}, assessed on ${day}.`,
    howTo: 'Choose with the arrow keys and Enter. Esc or Ctrl-C stops at any time.',
    effort: (cost, method) =>
      cost === null
        ? 'Too much is open to compute the expected effort; each time the most telling question comes.'
        : `Expected effort until all is settled: ${number(cost, 'en')}${method === 'exact' ? '; no way of asking takes less' : ''}.`,
    request: (party, questions) =>
      `Ask ${party}${questions === 1 ? '' : `: ${questions} questions at once`}`,
    holders: (first, others) =>
      `holder: ${first}${others.length === 0 ? '' : ` (or else: ${others.join(', ')})`}`,
    settles: names => `can settle: ${names.join(', ')}`,
    counts: names => `counts for: ${names.join(', ')}`,
    settled: line => `Settled: ${line}`,
    notNeeded: names => `No longer asked: ${names.join(', ')}`,

    summary: 'State',
    allSettled: 'All is settled.',
    stuck: 'There is nothing left to ask now that settles anything.',
    stopped: 'Stopped; there is more to ask.',
    toDo: 'What can still be done',
    saved: path => `The facts are in ${path}.`,
    goOn: 'Go on later'
  }
}

function number(value: number, language: Language): string {
  const text = String(Math.round(value * 10) / 10)
  return language === 'nl' ? text.replace('.', ',') : text
}

function expectedNl(domain: Domain): string {
  switch (domain.kind) {
    case 'number':
      return `een heel getal van ${domain.from} tot en met ${domain.to}`
    case 'date':
      return 'een dag als 2025-05-02'
    case 'code':
      return `${domain.prefix} en ${domain.digits} cijfers`
    case 'set':
      return 'geen, een of meer'
    case 'yes-no':
      return 'ja of nee'
    case 'choice':
      return domain.options.join(', ')
  }
}

function expectedEn(domain: Domain): string {
  switch (domain.kind) {
    case 'number':
      return `a whole number from ${domain.from} to ${domain.to}`
    case 'date':
      return 'a day such as 2025-05-02'
    case 'code':
      return `${domain.prefix} and ${domain.digits} digits`
    case 'set':
      return 'none, one or more'
    case 'yes-no':
      return 'yes or no'
    case 'choice':
      return domain.options.join(', ')
  }
}
