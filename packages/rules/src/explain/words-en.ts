import type { Words } from './words.ts'

export const en: Words = {
  truth: { yes: 'yes', no: 'no', unknown: 'unknown' },
  unknown: {
    'not-asked': 'not asked yet',
    asked: 'asked, no answer yet',
    'holder-does-not-know': 'the holder does not know',
    'may-not-be-shared': 'may not be shared',
    stale: 'out of date, ask again',
    contradicted: 'statements contradict each other'
  },
  notNeeded: 'no longer needed',
  operator: {
    equal: 'is',
    notEqual: 'is not',
    lessThan: 'is less than',
    lessThanInclusive: 'is at most',
    greaterThan: 'is greater than',
    greaterThanInclusive: 'is at least',
    contains: 'contains',
    doesNotContain: 'does not contain',
    before: 'is before',
    after: 'is after',
    notAfter: 'is not after',
    notBefore: 'is not before',
    known: 'is known'
  },
  within: (limit, from) => `lies within the time limit "${limit}" from ${from}`,
  shorterThan: (limit, from) => `lies before the last day of "${limit}" from ${from}`,
  modality: { may: 'may', does: 'does', 'on-request': 'on request' },
  warning: {
    'contradiction-with-background':
      'The known facts cannot occur together according to the agreements. What rules this out is left aside here.',
    'not-valid': 'The agreement is not valid on this day. The nearest version is used.',
    'not-decided-within-budget':
      'The agreement is too large to look into completely. Yes and no are right; where it says unknown, more may be certain.',
    'outside-domain': 'A stated value does not exist for that fact, and counts as unknown.',
    'unknown-fact': 'A stated fact is not in the dictionary, and does not count.',
    'recalibration-overdue': 'The recalibration of these agreements is overdue.',
    'rows-clash': 'Rows hold that cannot hold together; nothing follows.'
  },
  and: 'and',
  none: 'nothing',
  always: 'that is always so',
  whileUnknown: facts => `this is not known yet: ${facts}`,
  all: 'all of these',
  any: 'at least one of these',
  not: 'not',
  ownJudgement: 'own judgement',
  hasRuleTexts: false,

  ground: {
    may: (party, reasons) => `There is ground: ${party} may, because ${reasons}.`,
    does: (party, reasons) => `There is ground: ${party} does so, because ${reasons}.`,
    'on-request': (party, reasons) =>
      `There is ground: ${party} does so on request, because ${reasons}.`
  },
  noGround: (party, reasons) => `There is no ground for ${party}, because ${reasons}.`,
  outside: (party, gate, reasons) =>
    `This is outside "${gate}", because ${reasons}. ${party} judges for itself; that is not a no.`,
  conceptIs: (question, truth, reasons) => `${question} ${truth}, because ${reasons}.`,
  quote: question => `"${question}"`,
  ask: (question, holder) => `Cannot be told yet. First ask ${holder}: ${question}.`,
  effort: {
    exact: 'No other way to begin takes less.',
    greedy: 'Too much is open to look for the cheapest question; this one takes most doubt away.'
  },
  wait: 'Cannot be told yet. There is nothing to ask now: what is missing was asked already, or cannot be had.',
  reading: (name, why) => `Reading ${name}${why === null ? '.' : `: ${why}`}`,
  otherReadings: readings => `Another reading has another outcome: ${readings}.`,
  otherGate: gate => `Another reading of "${gate}" has another outcome.`,
  inside: (gate, truth) => `inside "${gate}": ${truth}`,
  source: (source, place) => `Source: ${source}, ${place}.`,

  tableSays: (question, answer, reasons) => `${question} ${answer}, because ${reasons}.`,
  rowIsHit: (row, why) => (why === null ? `Row ${row} holds.` : `Row ${row} holds: ${why}`),
  rowsMayBeHit: rows => `Not known yet whether these rows hold: ${rows}.`,
  noRowIsHit: otherwise =>
    otherwise ? 'No row holds; this follows from "anders".' : 'No row holds.',
  ofRow: (row, text) => `Row ${row} has a source of its own. ${text}`,
  rowIsHitUnless: row => `Row ${row} holds, unless an earlier row does.`
}
