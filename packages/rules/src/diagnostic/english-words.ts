import type { Expected, Format, Found, ProcessReference, SyntaxReason } from './problems.ts'

export const expectedEn: Readonly<Record<Expected, string>> = {
  map: 'a series of keys with values ("name: value")',
  list: 'a list, such as [a, b]',
  text: 'a text',
  number: 'a whole number',
  word: 'a word',
  date: 'a date, such as 2026-04-16',
  value: 'a value of the fact',
  condition: 'a condition: a name, or "alle", "een_van" or "niet" with what belongs to it',
  comparison: 'a comparison, such as { is: ja }'
}

export const foundEn: Readonly<Record<Found, string>> = {
  map: 'keys with values are',
  list: 'a list is',
  text: 'a text is',
  number: 'a number is',
  'true-false': 'true or false is',
  nothing: 'nothing is'
}

interface FormatWords {
  readonly what: string
  readonly advice: string
}

export const formatsEn: Readonly<Record<Format, FormatWords>> = {
  name: {
    what: 'a name',
    advice: 'Use small letters, digits and _, such as strafrecht_wezenlijk.'
  },
  id: { what: 'an id', advice: 'Use capitals, a hyphen and a number, such as N-01.' },
  slug: {
    what: 'a name of a source, place or rule set',
    advice: 'Use small letters, digits, dots, - and _, such as paragraaf-3.1.'
  },
  option: {
    what: 'an option',
    advice: 'Begin with a letter or digit, use no comma and stay below 80 characters.'
  },
  'period-of-days': {
    what: 'a period of days or longer',
    advice: 'Write a period as P5Y (years), P6M (months), P4W (weeks) or P10D (days).'
  },
  period: {
    what: 'a length of time',
    advice: 'Write P10D, P4W, P3M, P1Y or PT72H, or { werkdagen: 10 } where that is allowed.'
  },
  date: { what: 'a date', advice: 'Write year-month-day, such as 2026-04-16.' },
  moment: {
    what: 'a moment',
    advice: 'Write day, hour and time zone, such as 2026-04-16T14:30+02:00.'
  },
  version: { what: 'a version', advice: 'Write digits with dots, such as 1.0.0.' },
  lines: { what: 'a range of lines', advice: 'Write the first and last number, such as 73-75.' },
  digest: { what: 'a sha256', advice: 'Write 64 characters: digits and the letters a to f.' },
  region: { what: 'a region', advice: 'Write regio/name or gemeente/GM0402.' },
  municipality: {
    what: 'a municipality code',
    advice: 'Write GM and four digits, such as GM0402.'
  },
  layer: { what: 'a layer below', advice: 'Write name@version, such as landelijk@1.' },
  part: {
    what: 'a part of a rule set',
    advice: 'Write set#name, such as deelname-casusoverleg#om_deelname.'
  },
  prefix: { what: 'a prefix', advice: 'Use five capitals at most, such as GM.' },
  figure: { what: 'a figure of a source', advice: 'Write it as it stands there: 91, 58% or 28,2%.' }
}

interface SyntaxWords {
  readonly text: string
  readonly advice: string
}

export const syntaxEn: Readonly<Record<SyntaxReason, SyntaxWords>> = {
  indentation: {
    text: 'The indentation is not right here.',
    advice: 'Indent lines that belong together equally far.'
  },
  'open-bracket': {
    text: 'This bracket is opened and not closed.',
    advice: 'Close { with } and [ with ], and indent the lines between them further, with spaces.'
  },
  tab: { text: 'The line starts with a tab.', advice: 'Use two spaces.' },
  'missing-character': {
    text: 'A character is missing here.',
    advice: 'Look at the colon after a key, and at a bracket or quote.'
  },
  'unexpected-character': {
    text: 'A character stands here that cannot.',
    advice: 'Put the text between quotes if the character belongs to it.'
  },
  'several-keys-on-a-line': {
    text: 'Several keys stand on one line.',
    advice: 'Start a new line, or put a text with a colon between quotes.'
  },
  'long-key': { text: 'This key is too long.', advice: 'Keep a key below 1000 characters.' },
  escape: {
    text: 'The character after \\ means nothing there.',
    advice: 'Put the text between single quotes.'
  },
  'block-in-brackets': {
    text: 'A list with hyphens or a block of text cannot stand between brackets.',
    advice: 'Separate the parts with commas, or remove the brackets.'
  },
  other: {
    text: 'This is not valid YAML.',
    advice: 'Compare the line with one above it that is right.'
  }
}

export const processEn: Readonly<Record<ProcessReference, string>> = {
  party: 'the party',
  fact: 'the fact',
  'time-limit': 'the time limit',
  rule: 'the rule or concept',
  task: 'the task',
  message: 'the message',
  process: 'the process',
  source: 'the source',
  place: 'the place',
  event: 'the event',
  step: 'the step'
}
