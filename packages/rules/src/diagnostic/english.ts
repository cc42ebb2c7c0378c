import type { Catalogue, Phrase } from '@ketenregie/core'
import { expectedEn, formatsEn, foundEn, processEn, syntaxEn } from './english-words.ts'
import { layerProblemsEn } from './english-layers.ts'
import { normProblemsEn } from './english-norms.ts'
import { tableProblemsEn } from './english-tables.ts'
import { doubtsEn } from './english-doubts.ts'
import { measureProblemsEn } from './english-measures.ts'
import { list } from './list.ts'
import { unknownEn as unknown, unknownWordEn as unknownWord } from './phrase-unknown.ts'
import type { Expected, Found, RuleProblems } from './problems.ts'

/** The problems of authored files in English. What must be written stays Dutch: the files are. */
export const ruleProblemsEn: Catalogue<RuleProblems> = {
  'rules/too-large': ({ characters, most }) => ({
    text: `This file has ${characters} characters; a file can have ${most}.`,
    advice: 'Split it over more files, such as zorg.feiten.yaml and wonen.feiten.yaml.'
  }),
  'rules/too-deep': ({ most }) => ({
    text: `The file is more than ${most} levels deep here.`,
    advice: 'Make a part a concept of its own and use its name.'
  }),
  'rules/too-many-keys': ({ most }) => ({
    text: `More than ${most} keys stand together here.`,
    advice: 'Split them over more files.'
  }),
  'rules/too-many-problems': ({ shown }) => ({
    text: `This file has more problems than the ${shown} that are listed.`,
    advice: 'Mend these first, then check again.'
  }),
  'rules/unreadable-character': ({ character }) => ({
    text: `A character here cannot be read (${character}).`,
    advice: 'Save the file as text in UTF-8.'
  }),
  'rules/empty-file': () => ({ text: 'This file is empty.', advice: 'Fill it, or remove it.' }),
  'rules/several-documents': () => ({
    text: 'A second document starts here in the same file.',
    advice: 'Remove the line with ---, or make two files of it.'
  }),
  'rules/yaml-directive': ({ directive }) => ({
    text: `The directive "${directive}" changes what the file means.`,
    advice: 'Remove the line.'
  }),
  'rules/yaml-reference': ({ kind, written }) => ({
    text: `The ${kind} "${written}" cannot stand in a file.`,
    advice: 'Write the part in full, or put the text between quotes.'
  }),
  'rules/yaml-syntax': ({ reason }) => syntaxEn[reason],
  'rules/duplicate-key': ({ key, first }) => ({
    text: `The key "${key}" stands here for the second time; the first is on line ${first}.`,
    advice: 'Remove one, or give one of them another name.'
  }),
  'rules/key-not-a-name': () => ({
    text: 'A key is not a name here.',
    advice: 'Write a name before the colon.'
  }),
  'rules/leading-zero': ({ written }) => ({
    text: `"${written}" starts with a zero, which a number loses.`,
    advice: `Write a municipality code as GM${written}, and other codes as '${written}'.`
  }),
  'rules/odd-number': ({ written }) => ({
    text: `"${written}" is a number that not every program reads alike.`,
    advice: `Write a plain number, or '${written}' when it is a text.`
  }),
  'rules/clock-time': ({ written }) => ({
    text: `"${written}" is a time to one program and a number to another.`,
    advice: `Write '${written}' when it is a text; a length of time is PT90H or P4W.`
  }),
  'rules/unknown-file-kind': ({ file, nearest }) => ({
    text: `The name "${file}" does not tell what the file holds, and there is no rule set in it.`,
    advice:
      nearest === null
        ? 'Give the file a name such as feiten.yaml or termijnen.yaml.'
        : `Should it be called "${nearest}.yaml"?`
  }),

  'rules/expected': ({ expected, found }) => ({
    text: `This must be ${expectedEn[expected]}, but ${foundEn[found]} here.`,
    ...expectedAdvice(expected, found)
  }),
  'rules/missing-key': ({ key }) => ({
    text: `"${key}" is missing here.`,
    advice: `Add a line "${key}: …".`
  }),
  'rules/uncited': () => ({
    text: 'No source is named here.',
    advice: 'Add: bron: { in: name_of_the_source, plek: name-of-the-place }.'
  }),
  'rules/no-holder': () => ({
    text: 'Which party knows this fact is not said.',
    advice: 'Add: houder: { eerst: name_of_the_party }.'
  }),
  'rules/unknown-key': params => unknown(`The key "${params.name}" cannot stand here.`, params),
  'rules/one-of-keys': ({ keys, found }) => ({
    text:
      found.length === 0
        ? `One of ${list(keys, 'or')} is missing here.`
        : `${list(found, 'and')} stand here, but of ${list(keys, 'and')} only one can.`,
    advice: found.length === 0 ? 'Choose one.' : 'Leave one.'
  }),
  'rules/key-does-not-fit': ({ key, by, word }) => ({
    text: `"${key}" does not go with ${by}: ${word}.`,
    advice: `Remove "${key}", or choose another word for "${by}".`
  }),
  'rules/unknown-word': params => unknownWord(`"${params.name}" is not a known word here.`, params),
  'rules/unknown-placeholder': params => unknown(`"${params.name}" is not filled in here.`, params),
  'rules/unknown-operator': params => unknown(`"${params.name}" is not a comparison.`, params),
  'rules/bad-format': ({ format, written }) => ({
    text: `"${written}" cannot be read as ${formatsEn[format].what}.`,
    advice: formatsEn[format].advice
  }),
  'rules/impossible-date': ({ written }) => ({
    text: `The day ${written} does not exist.`,
    advice: 'Check the month and the day.'
  }),
  'rules/out-of-range': ({ number, from, to }) => ({
    text: `${number} cannot stand here.`,
    advice: `Write a number${from === null ? '' : ` from ${from}`}${to === null ? '' : ` up to ${to}`}.`
  }),
  'rules/nothing-listed': () => ({
    text: 'This list is empty.',
    advice: 'Put at least one line in it.'
  }),
  'rules/reserved-name': ({ name }) => ({
    text: `The name "${name}" has a meaning of its own in programming languages.`,
    advice: 'Choose another name.'
  }),
  'rules/no-reason': () => ({
    text: 'Why this is unknown is not said here.',
    advice: 'Add the reason: { onbekend: Het stuk noemt het niet }.'
  }),
  'rules/end-before-start': ({ from, to }) => ({
    text: `The end (${to}) lies before the start (${from}).`,
    advice: 'Swap them, or mend one of them.'
  }),

  'rules/unknown-fact': params =>
    unknown(
      `"${params.name}" is not in the dictionary of facts.`,
      params,
      'Add the fact to feiten.yaml, or write a name that stands in it.'
    ),
  'rules/unknown-party': params => unknown(`There is no party "${params.name}".`, params),
  'rules/unknown-source': params =>
    unknown(`The source "${params.name}" is not registered.`, params),
  'rules/unknown-place': params =>
    unknown(`The source "${params.source}" has no place "${params.name}".`, params),
  'rules/unknown-time-limit': params => unknown(`There is no time limit "${params.name}".`, params),
  'rules/unknown-task': params => unknown(`There is no task "${params.name}".`, params),
  'rules/unknown-rule': params => unknown(`There is no rule or concept "${params.name}".`, params),
  'rules/unknown-concept': params => unknown(`There is no concept "${params.name}".`, params),
  'rules/unknown-condition': params =>
    unknown(
      `"${params.name}" is not a yes-no fact, concept or rule.`,
      params,
      'Add the fact to feiten.yaml, or describe it under "begrippen".'
    ),
  'rules/unknown-reading': params =>
    unknown(`"${params.of}" has no reading "${params.name}".`, params),
  'rules/unknown-process': params => unknown(`There is no process "${params.name}".`, params),
  'rules/unknown-event': params =>
    unknown(`The process does not know the event "${params.name}".`, params),
  'rules/unknown-message': params =>
    unknown(`The party "${params.to}" gets no message of the kind "${params.name}".`, params),
  'rules/unknown-step': params =>
    unknown(`The process "${params.process}" has no step "${params.name}".`, params),
  'rules/unknown-sub-case': params =>
    unknown(`The process "${params.process}" has no sub-case "${params.name}".`, params),
  'rules/unknown-agreed-message': params =>
    unknown(`There is no message "${params.name}" in delen.yaml.`, params),
  'rules/unknown-process-part': params =>
    unknown(`The process "${params.process}" has no step or event "${params.name}".`, params),
  'rules/unknown-municipality': params =>
    unknown(`The municipality "${params.name}" is not in this region.`, params),
  'rules/unknown-norm': params =>
    unknown(`There is no norm "${params.name}".`, params, 'Put it in normen.yaml.'),
  'rules/unknown-role': params =>
    unknown(
      `No party has the role "${params.name}".`,
      params,
      'Add the role to the party, under "rollen" in partijen.yaml.'
    ),
  'rules/duplicate-name': ({ name, first }) => ({
    text: `The name "${name}" exists already: ${first.file}:${first.line}.`,
    advice: 'Give one of them another name, or remove one.'
  }),
  'rules/norm-not-carried': ({ name }) => ({
    text: `Nothing in the agreements carries "${name}".`,
    advice: 'Name under "door" what keeps it, or say under "waarom_niet" why nothing does.'
  }),
  'rules/kept-twice': ({ process, category }) => ({
    text: `Cases of the process "${process}" have a retention term under "${category}" already.`,
    advice: 'Cases of a process belong to one category: take the process out of the other.'
  }),
  'rules/unused-fact': ({ name }) => ({
    text: `No rule, time limit, message or step uses the fact "${name}".`,
    advice: 'Remove it if nobody needs it: what is not needed is not asked.'
  }),

  'rules/value-outside-domain': params =>
    unknown(`"${params.name}" is not a value of the fact "${params.fact}".`, params),
  'rules/number-outside-domain': ({ fact, number, from, to }) => ({
    text: `${number} lies outside the fact "${fact}".`,
    advice: `Write a number from ${from} up to ${to}.`
  }),
  'rules/not-a-code': ({ fact, written, prefix, digits }) => ({
    text: `"${written}" is not a code of the fact "${fact}".`,
    advice: `Write ${prefix} and ${digits} digits, such as ${prefix}${'1'.padStart(digits, '0')}.`
  }),
  'rules/operator-does-not-fit': ({ fact, operator, fitting }) => ({
    text: `"${operator}" does not go with the fact "${fact}".`,
    advice: `Choose ${list(fitting, 'or')}.`
  }),
  'rules/not-a-yes-no-fact': ({ fact, example }) => ({
    text: `The fact "${fact}" is not yes or no, so its name alone does not say enough.`,
    advice: `Add the value, such as ${fact}: { ${example} }.`
  }),
  'rules/not-a-date-fact': ({ fact }) => ({
    text: `This must be a date, but the fact "${fact}" is not.`,
    advice: 'Choose a fact with "soort: datum".'
  }),
  'rules/circular': ({ names }) => ({
    text: `These names rest on each other in a circle: ${names.join(' → ')}.`,
    advice: 'Remove one of the references.'
  }),
  'rules/reading-not-chosen': ({ of, readings }) => ({
    text: `"${of}" has ${readings.length} readings, of which none is chosen.`,
    advice: `Add: gekozen: ${readings[0] ?? ''} (or ${list(readings.slice(1), 'or')}).`
  }),
  'rules/nothing-expected': () => ({
    text: 'This scenario expects nothing, so it cannot fail.',
    advice: 'Write under verwacht what must come out.'
  }),
  'rules/expired': ({ name, to, asOf }) => ({
    text: `The agreements "${name}" held until ${to}; on ${asOf} they do not.`,
    advice: 'Agree on what holds now, and put that in a new version.'
  }),
  'rules/not-yet-valid': ({ name, from, asOf }) => ({
    text: `The agreements "${name}" hold from ${from}; on ${asOf} they do not yet.`
  }),
  'rules/overlapping-versions': ({ name, day, other }) => ({
    text: `Two versions of "${name}" hold${day === null ? '' : ` on ${day}`}; the other stands in ${other.file}:${other.line}.`,
    advice: 'Let the old version end on the day before the new one starts.'
  }),
  'rules/gap-between-versions': ({ name, from, to }) => ({
    text: `From ${from} until ${to} no version of "${name}" holds.`,
    advice: 'Let the new version start on the day after the old one ends.'
  }),
  'rules/day-off-already': ({ day }) => ({
    text: `${day} is a Saturday, a Sunday or a holiday already: equating it changes nothing.`,
    advice: 'Look up the date in the decree.'
  }),
  'rules/missing-file': ({ file }) => ({
    text: `The file ${file} is missing.`,
    advice: 'Put it in the folder. Other files name what should stand in it.'
  }),

  ...doubtsEn,
  ...measureProblemsEn,
  ...tableProblemsEn,
  ...layerProblemsEn,
  ...normProblemsEn,
  'rules/process-names-unknown': ({ process, at, kind, name, nearest }) => ({
    text: `The process "${process}" names${at === '' ? '' : ` at "${at}"`} ${processEn[kind]} "${name}", which is not in the files.`,
    ...(nearest === null ? {} : { advice: `Did you mean "${nearest}"?` })
  }),
  'rules/no-way-out': ({ process, at, rule, missing }) => ({
    text: `In the process "${process}" the step "${at}" has no way out when "${rule}" is ${list(missing, 'or')}.`,
    advice: 'Give every outcome a way out; unknown is an outcome too.'
  })
}

function expectedAdvice(expected: Expected, found: Found): Partial<Phrase> {
  if (found === 'true-false') return { advice: 'Write ja or nee.' }
  if (expected === 'text' && found === 'number')
    return { advice: 'Put the number between quotes when it is a text.' }
  return {}
}
