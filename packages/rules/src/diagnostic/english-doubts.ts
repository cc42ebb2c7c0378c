import type { Catalogue, Phrase } from '@ketenregie/core'
import type { Example } from './example.ts'
import { list } from './list.ts'
import { printExample } from './print-example.ts'
import type { DoubtProblems } from './doubt-problems.ts'

/** What cannot be meant, in English. */
export const doubtsEn: Catalogue<DoubtProblems> = {
  'rules/task-without-owner': ({ task, what, source, at }) => ({
    text: `Nobody does ${task}: ${what}.`,
    advice: `So it stands in ${source}, ${at}. Agree on who does it, and name them under "partij".`
  }),
  'rules/task-of-several': ({ tasks, parties, what, source, at }) => ({
    text: `${list(parties, 'and')} have the same task (${tasks.join(', ')}): ${what}.`,
    advice: `So it stands in ${source}, ${at}. Agree on who begins, or say per task what each does.`
  }),
  'rules/never-ground': ({ of, reading, background }) => ({
    text: `Because of this ${named(of, reading)} is never true${because(background)}.`,
    advice: 'Look whether "alle" and "een_van" changed places, and whether "niet" stands right.'
  }),
  'rules/never-inside-gate': ({ of, reading, gate }) => ({
    text: `Where "${gate}" is yes, ${named(of, reading)} is never true: there is never ground.`,
    advice: `Remove "binnen: ${gate}", or change one of the two conditions.`
  }),
  'rules/never-so': ({ of, reading }) => ({
    text: `This part of ${named(of, reading)} is never true, whatever the facts are.`,
    advice: 'Remove it, or correct it: like this it never counts.'
  }),
  'rules/against-background': ({ of, reading, background }) => ({
    text: `This part of ${named(of, reading)} asks what cannot occur: ${background}`,
    advice: 'Remove the part, or change "uitgesloten" if it can occur after all.'
  }),
  'rules/always-ground': ({ of, reading, background }) => ({
    text: `Because of this ${named(of, reading)} is always true${because(background)}.`,
    advice: 'There is nothing to ask like this. Look whether a condition is missing.'
  }),
  'rules/always-so': ({ of, reading, background }) => ({
    text: `This part of ${named(of, reading)} is always true${because(background)}.`,
    advice: 'Remove it, or correct it: like this it stops nobody.'
  }),
  'rules/changes-nothing': ({ of, reading, example }) => ({
    text: `Without this part of ${named(of, reading)} every outcome is the same.`,
    advice: 'Remove it, or correct it. What changes nothing is still read and asked.',
    ...shown(of, example)
  }),
  'rules/same-readings': ({ of, first, second }) => ({
    text: `The readings "${first}" and "${second}" of "${of}" give the same outcome in every case.`,
    advice: 'Remove one of them, or write down in what they differ.'
  }),
  'rules/same-rules': ({ first, second }) => ({
    text: `The rules "${first}" and "${second}" ask exactly the same.`,
    advice: 'If that is meant, make it a concept that both name.'
  }),
  'rules/everything-excluded': () => ({
    text: 'With this exclusion no case at all can occur any more.',
    advice: 'Remove it, or make it smaller.'
  }),
  'rules/excludes-nothing': () => ({
    text: 'This exclusion leaves out nothing that could still occur.',
    advice: 'Remove it, or correct it.'
  }),
  'rules/scenario-against-background': ({ background }) => ({
    text: `These facts cannot occur together: ${background}`,
    advice: 'Change a fact, or change "uitgesloten" if they can after all.'
  }),
  'rules/rules-not-compared': ({ names }) => ({
    text: `Whether the rules ${list(names, 'and')} ask the same is not decided: it would take too much work.`,
    advice: 'Make a part a concept of its own; smaller conditions can be looked into.'
  }),
  'rules/scenarios-not-checked': ({ day, count }) => ({
    text: `Whether what ${count === 1 ? 'a scenario states' : `${count} scenarios state`} on ${day} can occur is not decided: it would take too much work.`,
    advice: 'Divide what is excluded over smaller conditions; those can be looked into.'
  }),
  'rules/not-decided': ({ of }) => ({
    text: `Whether each part of "${of}" does something is not decided: it would take too much work.`,
    advice: 'Make a part a concept of its own; smaller conditions can be looked into.'
  })
}

function named(of: string, reading: string | null): string {
  return reading === null ? `"${of}"` : `"${of}" in reading "${reading}"`
}

function because(background: string | null): string {
  return background === null ? '' : ` by a background fact (${background.replace(/\.$/, '')})`
}

function shown(of: string, example: Example | null): Pick<Phrase, 'example'> {
  return example === null ? {} : { example: printExample(`zonder dit deel ook: ${of}`, example) }
}
