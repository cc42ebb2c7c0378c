import type { Catalogue } from '@ketenregie/core'
import { placeholdersIn } from '../help/placeholders.ts'
import type { CliProblems, FileTrouble } from './cli-problems.ts'

const trouble: Readonly<Record<FileTrouble, string>> = {
  missing: 'does not exist',
  'is-a-folder': 'is a folder, not a file',
  'not-a-folder': 'is not a folder',
  denied: 'may not be opened',
  'too-large': 'is too large',
  other: 'cannot be opened'
}

const suggest = (nearest: string | null, otherwise: string) =>
  nearest === null ? { advice: otherwise } : { advice: `Did you mean "${nearest}"?` }

export const en: Catalogue<CliProblems> = {
  'cli/no-command': () => ({
    text: 'No command was given.',
    advice: 'Choose a command; "ketenregie --help" lists them all.'
  }),
  'cli/unknown-command': ({ command, nearest }) => ({
    text: `There is no command "${command}".`,
    ...suggest(nearest, '"ketenregie --help" lists all commands.')
  }),
  'cli/unknown-option': ({ option, nearest }) => ({
    text: `There is no option "${option}".`,
    ...suggest(nearest, 'Put --help after the command to see its options.')
  }),
  'cli/missing-argument': ({ argument }) => ({
    text: `Missing: ${placeholdersIn(argument, 'en')}.`
  }),
  'cli/missing-option': ({ option }) => ({
    text: `The option ${placeholdersIn(option, 'en')} is needed.`
  }),
  'cli/missing-value': ({ option }) => ({
    text: `A value is missing after ${placeholdersIn(option, 'en')}.`
  }),
  'cli/too-many-arguments': ({ command }) => ({
    text: `There is more after "${command}" than this command reads.`,
    advice: 'Put a path or value with spaces between quotes.'
  }),
  'cli/not-one-of': ({ option, value, choices }) => ({
    text: `"${value}" does not go with ${option}.`,
    advice: `Choose from: ${choices.join(', ')}.`
  }),
  'cli/not-a-pair': ({ option, value }) => ({
    text: `"${value}" after ${option} is not name=value.`,
    advice: `Write for example ${option} ${option === '--lezing' ? 'om_deelname=r2' : 'gevaarstelling=yes'}.`
  }),
  'cli/not-a-date': ({ value }) => ({
    text: `"${value}" is not a day that exists.`,
    advice: 'Write a day as 2025-05-02.'
  }),
  'cli/unknown-purpose': ({ purpose, nearest }) => ({
    text: `The agreements have no purpose "${purpose}".`,
    ...suggest(nearest, 'The purposes are in delen.yaml.')
  }),
  'cli/not-a-stretch': ({ value }) => ({
    text: `"${value}" does not say from which day to which.`,
    advice:
      'Write the first and last day as 2025-05-10..2025-05-14, or 2025-05-10.. while it lasts.'
  }),
  'cli/cannot-read': ({ path, why, nearest }) => ({
    text: `"${path}" ${trouble[why]}.`,
    ...(why === 'too-large' && { advice: 'A file is at most 1 MB; divide what is in it.' }),
    ...(nearest !== undefined && { advice: `Did you mean "${nearest}"?` })
  }),
  'cli/cannot-write': ({ path, why }) => ({
    text: `Writing to "${path}" fails: that path ${trouble[why]}.`
  }),
  'cli/not-agreements': ({ path }) => ({
    text: `"${path}" holds no agreements, or they were changed after they were written.`,
    advice: 'Give a folder with agreements, or the file afspraken.json of an earlier book.'
  }),
  'cli/not-empty': ({ path, count }) => ({
    text: `"${path}" holds something already (${count === 1 ? 'one name' : `${count} names`}); nothing was written.`,
    advice: 'Choose a folder that is empty or does not exist yet.'
  }),
  'cli/not-a-title': ({ value }) => ({
    text: `"${value}" cannot be the name of a region.`,
    advice: 'Write for instance --naam "Gooi en Vechtstreek".'
  }),
  'cli/not-a-municipality': ({ value, meant }) => ({
    text: `"${value}" is no municipality with a code and a name.`,
    advice:
      meant === null
        ? 'Write for instance --gemeente GM0402=Hilversum.'
        : `Do you mean --gemeente ${/ |NAAM/.test(meant) ? `"${meant}"` : meant}?`
  }),
  'cli/municipality-twice': ({ code }) => ({
    text: `Municipality ${code} is there twice.`
  }),
  'cli/facts-have-errors': ({ count }) => ({
    text: `The facts have ${count === 1 ? 'one error' : `${count} errors`}; nothing was assessed.`
  }),
  'cli/unknown-process': ({ process, nearest }) => ({
    text: `There is no process "${process}".`,
    advice:
      nearest === null ? 'Without a name all processes are drawn.' : `Did you mean "${nearest}"?`
  }),
  'cli/not-drawn': ({ process }) => ({
    text: `The process "${process}" cannot be drawn: a part of it has parts side by side itself, or a way leads into the middle of a part.`,
    advice: 'Its steps show in "ketenregie zaak" and in the file of the process.'
  }),
  'cli/no-typesetter': ({ library }) => ({
    text: 'No PDF can be made here: what lays out the book is not on this computer.',
    advice: `Choose "--vorm html", or add it: npm install ${library}`
  }),
  'cli/no-sheets': ({ path }) => ({
    text: `There are no limits, tasks, contacts or decision tables in ${path}.`,
    advice: 'Give a folder with agreements.'
  }),
  'cli/unreadable-sheet': ({ file }) => ({
    text: `${file} is no CSV or XLSX file that can be read.`,
    advice: 'Save it again in the spreadsheet program, as .xlsx or as .csv (UTF-8).'
  }),
  'cli/no-file-for-sheet': ({ file, found }) => ({
    text: `${found === 0 ? 'No file' : `${found} files`} in the folder ${found === 0 ? 'goes' : 'go'} with ${file}.`,
    advice: 'Keep the name that exporteer gave: termijnen.xlsx goes with termijnen.yaml.'
  }),
  'cli/sheets-have-errors': ({ count }) => ({
    text: `The sheets have ${count === 1 ? 'an error' : `${count} errors`}; nothing was written.`
  }),
  'cli/case-not-drawn': ({ caseId }) => ({
    text: `The process of case ${caseId} does not have all the steps that it is in.`,
    advice: 'Give the agreements that the case runs by, with --afspraken.'
  }),
  'cli/unknown-rule': ({ rule, nearest }) => ({
    text: `No rule, concept or table is called "${rule}".`,
    ...suggest(nearest, 'Without names all of them come up.')
  }),
  'cli/unknown-reading': ({ rule, reading, known }) => ({
    text: `"${rule}" has no reading "${reading}".`,
    advice: known.length === 0 ? 'There is one reading only.' : `Choose from: ${known.join(', ')}.`
  }),
  'cli/unknown-limit': ({ limit, nearest }) => ({
    text: `The agreements have no time limit "${limit}".`,
    ...suggest(nearest, 'The names are in termijnen.yaml.')
  }),
  'cli/case-erased': ({ caseId }) => ({
    text: `The case "${caseId}" was erased already; there is nothing left to keep.`,
    advice: `"ketenregie zaak ${caseId}" says what is left of it.`
  }),
  'cli/kept-together': ({ caseId, facts }) => ({
    text: `Of the erased case "${caseId}" ${facts.join(', ')} stayed in one sealed line; nothing was lifted.`,
    advice: 'They go together too: name them all, or leave out --feit.'
  }),
  'cli/limit-and-length': ({ limit }) => ({
    text: `The limit "${limit}" has its length and its counting from the agreements.`,
    advice: 'Leave out the name to calculate with a length of your own.'
  }),
  'cli/not-a-length': ({ value }) => ({
    text: `"${value}" is not a length.`,
    advice: 'Write for instance "3 days", "4 weeks", "10 working-days" or "24 hours".'
  }),
  'cli/unknown-fact': ({ fact, nearest }) => ({
    text: `The fact "${fact}" is not in the agreements.`,
    ...suggest(nearest, 'The names are in feiten.yaml.')
  }),
  'cli/unknown-party': ({ party, nearest }) => ({
    text: `The agreements have no party "${party}".`,
    ...suggest(nearest, 'The names are in partijen.yaml.')
  }),
  'cli/no-such-scenario': ({ text }) => ({
    text: `No scenario has "${text}" in its name or file.`,
    advice: 'Without --alleen all scenarios are played.'
  }),
  'cli/no-such-case': ({ caseId }) => ({
    text: `No accepted notification opens case ${caseId}; the line was not processed.`
  }),
  'cli/repeated-line': ({ first }) => ({ text: `Says the same as line ${first}; counts once.` }),
  'cli/unknown-case': ({ caseId, nearest }) => ({
    text: `The case "${caseId}" is not in this store.`,
    ...suggest(nearest, '"ketenregie draai" fills the store.')
  }),
  'cli/mapping-has-errors': ({ count }) => ({
    text: `The mapping has ${count === 1 ? 'an error' : `${count} errors`}; nothing was migrated.`
  }),
  'cli/nothing-to-exchange': ({ party, purpose }) => ({
    text: `No agreement with a legal basis gives "${party}" anything for "${purpose}".`,
    advice: 'Nothing is exchanged. "ketenregie register" tells what is missing.'
  }),
  'cli/bad-outcomes': ({ count }) => ({
    text: `In what was counted outside, ${count === 1 ? 'a line is' : `${count} lines are`} not right.`,
    advice: 'Mend what stands above. As long as something is wrong, nothing is counted.'
  }),
  'cli/agreements-have-errors': ({ count }) => ({
    text: `The agreements have ${count === 1 ? 'one error' : `${count} errors`}; nothing was run.`
  }),
  'cli/release-changed': ({ process, version, file }) => ({
    text: `Version ${version} of the process "${process}" was released and differs now from "${file}".`,
    advice:
      'Running cases keep their version: give the process a new version number. Where the version is not in use yet, remove the file.'
  }),
  'cli/other-agreements': ({ path }) => ({
    text: `The store "${path}" was filled with other agreements or other input.`,
    advice:
      'Migrate the cases with "ketenregie migreer", start again with --opnieuw, or choose another store with --db.'
  }),
  'cli/unreadable-case': ({ caseId }) => ({
    text: `The case "${caseId}" is kept in a form that this program does not know.`,
    advice:
      'The store is of another version, or damaged: read it with that version, or put back a backup.'
  }),
  'cli/world-failed': ({ what, canHelpToRetry }) => ({
    text: `The surroundings failed: ${what}`,
    advice: canHelpToRetry
      ? 'Trying again can help; what was stored stays.'
      : 'Check that the files and folders exist and can be read or written.'
  }),
  'cli/bug': ({ reference }) => ({
    text: 'Something went wrong that should not have; this is a fault in the program.',
    advice: `Report it with this reference: ${reference}. It holds no personal data.`
  })
}
