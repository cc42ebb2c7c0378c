import type { CommandHelp } from './command-help.ts'

/** Commands that read agreements. */
export const englishAgreements: Readonly<Record<string, CommandHelp>> = {
  begin: {
    summary: 'lays out the agreements of a new region, as a layer on the national ones',
    more: [
      'Asks what the region is called and which municipalities belong to it, and writes the files with',
      'their explanation in them: region, sources, chosen readings, a first scenario and a README that',
      'says what comes next. They pass controleer and toets at once. In a folder that holds something',
      'already, nothing is written. With the options no questions are asked.'
    ].join('\n'),
    terms: {
      '[MAP]': 'an empty or new folder (by default the folder you are in)',
      '--naam <TEKST>': 'what the region is called',
      '--gemeente <CODE=NAAM>':
        'a municipality with its code of Statistics Netherlands; may be repeated'
    },
    examples: ['with questions', 'without questions']
  },
  effect: {
    summary: 'shows what a change does before it takes effect: outcomes that turn',
    more: [
      'Assesses every situation of the scenarios, and with --db every kept case, by both agreements, and',
      'plays the scenarios by both. Names what differs. Changes nothing.'
    ].join('\n'),
    terms: {
      '<OUD>': 'folder with the agreements as they are',
      '<NIEUW>': 'folder with the agreements as they would become',
      '--db <BESTAND>': 'also looks at the cases in this store',
      '--op <DATUM>': 'the day of assessment (by default today)'
    },
    examples: ['on the scenarios', 'on the cases too']
  },
  controleer: {
    summary: 'checks agreements and points at every error with file, line and column',
    more: [
      'Reads all files and names all errors and warnings at once, with advice. Also walks every way that',
      'a case can go: steps without a way on, without an owner or without a limit, a decision without',
      '"unknown", two coordinators or none. Such an error comes with the shortest scenario that shows it;',
      'put it in a file of scenarios and play it with toets.',
      'Known open points stand together after that, by the party whose turn it is.',
      'Ends with 1 when there are errors, and with 0 when there are warnings at most.'
    ].join('\n'),
    terms: {
      '--nieuw': 'leaves out the open points that the files list themselves',
      '--rust': 'shows where a case comes to rest when nobody does anything',
      '--bronnen <MAP>':
        'compares the extracts in this folder, and recomputes figures from the sources'
    },
    examples: [
      'the national agreements',
      'a region as a layer on them',
      'whether the sources are still the same',
      'where cases come to rest'
    ]
  },
  toets: {
    summary: 'plays all scenarios and says which agreements no longer come out',
    more: [
      'A scenario is an example that must come out as it stands. Of what fails it says where, what was',
      'expected, what came out, why, and what to write when that is as it should be.',
      'Also names what no scenario touches. Ends with 1 when scenarios fail.'
    ].join('\n'),
    terms: {
      '--alleen <TEKST>': 'only scenarios with this text in their name or file',
      '--junit <BESTAND>': 'also writes the result as JUnit XML',
      '--streng':
        'also ends with 1 when there is something that no scenario touches; not with --alleen'
    },
    examples: ['the scenarios of the national agreements', 'a part of them', 'a region']
  },
  lezingen: {
    summary: 'shows where readings of one sentence differ, in how many cases, with an example',
    more: [
      'Counts all combinations that tell the readings apart and that can occur: a choice that matters',
      'only as "large or not" counts for two. The gate of a rule is held at yes.'
    ].join('\n'),
    terms: {
      '[REGEL...]':
        'names of rules or concepts (by default all); the last one may be a folder with agreements',
      '--op <DATUM>': 'the day on which the rules hold (by default today)'
    },
    examples: ['all that can be read in several ways', 'one rule', 'as data']
  },
  dekking: {
    summary: 'shows what the sources ask and which part of the agreements carries it',
    more: [
      'Names every norm with the rules, limits, tasks, messages and steps that carry it, or with the',
      'reason why nothing does. So one can see what a party still misses.'
    ].join('\n'),
    terms: { '--uit <BESTAND>': 'writes the tables as Markdown to this file' },
    examples: ['the national agreements', 'as a file']
  },
  normen: {
    summary: 'shows per partner which norm is met, missing or unknown',
    more: [
      'Looks first at what the agreements themselves show, such as a contact or a recalibration, and then',
      'at what the region says in gebied.yaml, under "naleving". What stands nowhere is unknown and never',
      'counts as met. Every open norm says what to do.'
    ].join('\n'),
    terms: { '--op <DATUM>': 'the day on which this holds (by default today)' },
    examples: ['a region', 'as data']
  },
  regelingen: {
    summary:
      'shows per municipality and institution what is arranged apart from cases, missing or unknown',
    more: [
      'Reads the tasks with "soort: structureel" and what the region says of them in gebied.yaml, under',
      '"regelingen": the agreement, since when, who stands for it and when it must be looked at again.',
      'What stands nowhere is unknown. With every open task it says what to do, and whose turn it is.'
    ].join('\n'),
    terms: { '--op <DATUM>': 'the day on which this holds (by default today)' },
    examples: ['a region', 'as data']
  },
  register: {
    summary: 'shows who shares what with whom, why, on which basis, and what is held',
    more: [
      'Reads agreements only, never cases. Per message: fields with their sensitivity, purpose, legal',
      'basis, source and since when; then per party and purpose, and what the person concerned sees of',
      'it. A region names a basis that is still open with its source in gebied.yaml, under "grondslagen".'
    ].join('\n'),
    terms: { '--uit <BESTAND>': 'writes the register as Markdown, with all fields' },
    examples: ['a region', 'the national agreements, as a file']
  },
  boek: {
    summary: 'makes a book of the agreements to read: HTML and PDF; its content is Dutch',
    more: [
      'The book has a work instruction per process, a chapter per partner, and further every rule with its',
      'readings, every limit with examples, tasks, messages, open points and sources. Behind every',
      'sentence stands what it rests on. The same agreements give the same book. Beside the book comes',
      'afspraken.json: give that to --vorige later, and the new book says what has changed.'
    ].join('\n'),
    terms: {
      '--uit <MAP>': 'where the book comes',
      '--vorige <PAD>':
        'an earlier version, as a folder or as afspraken.json: says what has changed',
      '--op <DATUM>': 'the day whose rules count (by default the first day of the newest rule)',
      '--partner <PARTIJ>':
        'the edition for one partner: its chapter, work instructions, limits and messages',
      '--vorm <VORM>': 'only this form'
    },
    examples: [
      'the national book',
      'the book of a region, as HTML only',
      'with what has changed since the last book',
      'the edition for one partner'
    ]
  }
}
