import type { CommandHelp } from './command-help.ts'

/** Commands that write agreements in another form. */
export const englishFiles: Readonly<Record<string, CommandHelp>> = {
  genereer: {
    summary: 'writes checked agreements as TypeScript, with their names as types',
    more: [
      'The same agreements always give the same file. With --vrijgaven every process is frozen too, as',
      'JSON with its hash, one file per version. A version that is there already may not change.'
    ].join('\n'),
    terms: {
      '<MAP>': 'folder with agreements',
      '--uit <BESTAND>': 'the file that is written',
      '--vrijgaven <MAP>': 'freezes the processes in this folder',
      '--regels <BESTAND>': 'writes the outcomes of the rules as JavaScript',
      '--op <DATUM>': 'the day whose rules count, with --regels'
    },
    examples: [
      'the national agreements',
      'also a file that gives the outcomes without Ketenregie, fast and exact'
    ]
  },
  'zet-om': {
    summary: 'turns a file into another form, and loses nothing',
    more: [
      'YAML is the form for people, JSON the canonical English form for programs; comments go along under',
      '"$comments". From YAML to YAML it lays the file out in the house style. For json-rules-engine come',
      'rules that leave unknown unknown.'
    ].join('\n'),
    terms: {
      '<BESTAND>': 'a YAML or JSON file of the agreements',
      '--naar <VORM>': 'the form that is asked for',
      '--van <VORM>': 'the form of the file, where its name does not say',
      '--uit <BESTAND>': 'writes to this file instead of the screen',
      '--volledig': 'to json-rules-engine: plain rules, for complete facts'
    },
    examples: ['to the canonical form', 'and back', 'rules of json-rules-engine']
  },
  schema: {
    summary: 'writes JSON Schemas: completion and errors in every editor that knows YAML',
    more: [
      'A schema per kind of file. With a folder, the names of facts, rules and parties in it are the only',
      'ones allowed; without one, every name is. With --taal en: the schemas of the English form.'
    ].join('\n'),
    terms: {
      '[MAP]': 'folder with agreements whose names the editor completes',
      '--uit <MAP>': 'where the schemas come (by default schema)'
    },
    examples: ['the general schemas', 'with the names of the folder afspraken']
  },
  exporteer: {
    summary: 'puts limits, tasks, lists of a region and decision tables into a spreadsheet',
    more: [
      'Every row is an agreement, every column something that it says, with the source beside it. Change',
      'what must change and put it back with importeer. Keep the name of the file and of the sheet.'
    ].join('\n'),
    terms: {
      '--uit <MAP>': 'the folder for the spreadsheets',
      '--als <VORM>': 'xlsx (by default) or csv'
    },
    examples: ['the national agreements, as XLSX', 'a region, as CSV']
  },
  importeer: {
    summary: 'takes changed spreadsheets back into the agreements',
    more: [
      'Only what differs changes; comments and the rest of the file stay. What is not right is named with',
      'sheet and cell, and then nothing is written.'
    ].join('\n'),
    terms: {
      '<BESTAND...>': 'spreadsheets that exporteer has made',
      '--in <MAP>': 'the folder with the agreements'
    },
    examples: ['one spreadsheet', 'one table']
  }
}
