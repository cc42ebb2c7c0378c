import type { Words } from './words.ts'

export const nl: Words = {
  truth: { yes: 'ja', no: 'nee', unknown: 'onbekend' },
  unknown: {
    'not-asked': 'nog niet gevraagd',
    asked: 'gevraagd, nog geen antwoord',
    'holder-does-not-know': 'de bronhouder weet het niet',
    'may-not-be-shared': 'mag niet worden gedeeld',
    stale: 'verouderd, vraag het opnieuw',
    contradicted: 'er zijn tegenstrijdige opgaven'
  },
  notNeeded: 'niet meer nodig',
  operator: {
    equal: 'is',
    notEqual: 'is niet',
    lessThan: 'is kleiner dan',
    lessThanInclusive: 'is hoogstens',
    greaterThan: 'is groter dan',
    greaterThanInclusive: 'is minstens',
    contains: 'bevat',
    doesNotContain: 'bevat niet',
    before: 'ligt vóór',
    after: 'ligt na',
    notAfter: 'is uiterlijk',
    notBefore: 'is niet eerder dan',
    known: 'is bekend'
  },
  within: (limit, from) => `ligt binnen de termijn "${limit}" vanaf ${from}`,
  shorterThan: (limit, from) => `ligt vóór de laatste dag van "${limit}" vanaf ${from}`,
  modality: { may: 'mag', does: 'doet', 'on-request': 'op verzoek' },
  warning: {
    'contradiction-with-background':
      'De bekende gegevens kunnen volgens de afspraken niet samengaan. De uitsluitingen zijn hier buiten beschouwing gelaten.',
    'not-valid':
      'De afspraak geldt niet op deze dag. De versie die er het dichtst bij ligt is gebruikt.',
    'not-decided-within-budget':
      'De afspraak is te groot om alles na te gaan. Een ja of nee klopt; bij onbekend kan meer vaststaan dan hier staat.',
    'outside-domain': 'Een opgegeven waarde bestaat niet voor dat gegeven, en telt als onbekend.',
    'unknown-fact':
      'Een opgegeven gegeven staat niet in het gegevenswoordenboek, en telt niet mee.',
    'recalibration-overdue': 'De herijking van deze afspraken is over tijd.',
    'rows-clash': 'Er gelden rijen die niet samen kunnen gelden; er volgt niets uit.'
  },
  and: 'en',
  none: 'niets',
  always: 'dat is altijd zo',
  whileUnknown: facts => `nog niet bekend is: ${facts}`,
  all: 'alles hiervan',
  any: 'ten minste één hiervan',
  not: 'niet',
  ownJudgement: 'eigen beoordeling',
  hasRuleTexts: true,

  ground: {
    may: (party, reasons) => `Er is grond: ${party} mag, want ${reasons}.`,
    does: (party, reasons) => `Er is grond: ${party} doet dit, want ${reasons}.`,
    'on-request': (party, reasons) => `Er is grond: ${party} doet dit op verzoek, want ${reasons}.`
  },
  noGround: (party, reasons) => `Er is geen grond voor ${party}, want ${reasons}.`,
  outside: (party, gate, reasons) =>
    `Dit valt buiten "${gate}", want ${reasons}. ${sentence(party)} beoordeelt zelf; dat is geen nee.`,
  conceptIs: (question, truth, reasons) => `${question} ${sentence(truth)}, want ${reasons}.`,
  quote: question => `"${question}"`,
  ask: (question, holder) => `Nog niet te bepalen. Vraag eerst ${question} aan ${holder}.`,
  effort: {
    exact: 'Zuiniger beginnen kan niet.',
    greedy: 'Er is te veel open om de zuinigste vraag te zoeken; deze neemt de meeste twijfel weg.'
  },
  wait: 'Nog niet te bepalen. Er is nu niets te vragen: wat ontbreekt is al gevraagd, of is niet te krijgen.',
  reading: (name, why) => `Lezing ${name}${why === null ? '.' : `: ${why}`}`,
  otherReadings: readings => `Een andere lezing geeft een andere uitkomst: ${readings}.`,
  otherGate: gate => `Een andere lezing van "${gate}" geeft een andere uitkomst.`,
  inside: (gate, truth) => `binnen "${gate}": ${truth}`,
  source: (source, place) => `Bron: ${source}, ${place}.`,

  tableSays: (question, answer, reasons) => `${question} ${sentence(answer)}, want ${reasons}.`,
  rowIsHit: (row, why) => (why === null ? `Rij ${row} geldt.` : `Rij ${row} geldt: ${why}`),
  rowsMayBeHit: rows => `Nog niet bekend of deze rijen gelden: ${rows}.`,
  noRowIsHit: otherwise =>
    otherwise ? 'Er geldt geen rij; dit volgt uit "anders".' : 'Er geldt geen rij.',
  ofRow: (row, text) => `Rij ${row} heeft een eigen bron. ${text}`,
  rowIsHitUnless: row => `Rij ${row} geldt, tenzij een eerdere rij geldt.`
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
