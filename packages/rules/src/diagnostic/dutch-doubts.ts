import type { Catalogue, Phrase } from '@ketenregie/core'
import type { Example } from './example.ts'
import { list } from './list.ts'
import { printExample } from './print-example.ts'
import type { DoubtProblems } from './doubt-problems.ts'

/** What cannot be meant, in Dutch. */
export const doubtsNl: Catalogue<DoubtProblems> = {
  'rules/task-without-owner': ({ task, what, source, at }) => ({
    text: `Niemand doet ${task}: ${what}.`,
    advice: `Zo staat het in ${source}, ${at}. Spreek af wie het doet, en zet die bij "partij".`
  }),
  'rules/task-of-several': ({ tasks, parties, what, source, at }) => ({
    text: `${list(parties, 'en')} hebben dezelfde taak (${tasks.join(', ')}): ${what}.`,
    advice: `Zo staat het in ${source}, ${at}. Spreek af wie begint, of zeg per taak wat ieder doet.`
  }),
  'rules/never-ground': ({ of, reading, background }) => ({
    text: `Hierdoor is ${named(of, reading)} nooit waar${because(background)}.`,
    advice:
      'Kijk na of "alle" en "een_van" niet zijn verwisseld, en of "niet" op zijn plaats staat.'
  }),
  'rules/never-inside-gate': ({ of, reading, gate }) => ({
    text: `Waar "${gate}" ja is, is ${named(of, reading)} nooit waar: hier is nooit grond.`,
    advice: `Haal "binnen: ${gate}" weg, of pas een van de twee voorwaarden aan.`
  }),
  'rules/never-so': ({ of, reading }) => ({
    text: `Dit deel van ${named(of, reading)} is nooit waar, wat de gegevens ook zijn.`,
    advice: 'Haal het weg, of verbeter het: zo telt het nooit mee.'
  }),
  'rules/against-background': ({ of, reading, background }) => ({
    text: `Dit deel van ${named(of, reading)} vraagt iets wat niet kan voorkomen: ${background}`,
    advice: 'Haal het deel weg, of pas "uitgesloten" aan als het toch kan voorkomen.'
  }),
  'rules/always-ground': ({ of, reading, background }) => ({
    text: `Hierdoor is ${named(of, reading)} altijd waar${because(background)}.`,
    advice: 'Zo valt er niets te vragen. Kijk na of er geen voorwaarde ontbreekt.'
  }),
  'rules/always-so': ({ of, reading, background }) => ({
    text: `Dit deel van ${named(of, reading)} is altijd waar${because(background)}.`,
    advice: 'Haal het weg, of verbeter het: zo houdt het niemand tegen.'
  }),
  'rules/changes-nothing': ({ of, reading, example }) => ({
    text: `Zonder dit deel van ${named(of, reading)} is elke uitkomst dezelfde.`,
    advice: 'Haal het weg, of verbeter het. Wat niets verandert, wordt wel gelezen en gevraagd.',
    ...shown(of, example)
  }),
  'rules/same-readings': ({ of, first, second }) => ({
    text: `De lezingen "${first}" en "${second}" van "${of}" geven in elk geval dezelfde uitkomst.`,
    advice: 'Haal er een weg, of schrijf op waarin ze verschillen.'
  }),
  'rules/same-rules': ({ first, second }) => ({
    text: `De regels "${first}" en "${second}" vragen precies hetzelfde.`,
    advice: 'Is dat zo bedoeld, maak er dan een begrip van dat beide noemen.'
  }),
  'rules/everything-excluded': () => ({
    text: 'Met deze uitsluiting erbij kan geen enkel geval meer voorkomen.',
    advice: 'Haal haar weg, of maak haar kleiner.'
  }),
  'rules/excludes-nothing': () => ({
    text: 'Deze uitsluiting sluit niets uit wat al niet kon voorkomen.',
    advice: 'Haal haar weg, of verbeter haar.'
  }),
  'rules/scenario-against-background': ({ background }) => ({
    text: `Deze gegevens kunnen niet samen voorkomen: ${background}`,
    advice: 'Verander een gegeven, of pas "uitgesloten" aan als het toch kan voorkomen.'
  }),
  'rules/rules-not-compared': ({ names }) => ({
    text: `Of de regels ${list(names, 'en')} hetzelfde vragen, is niet beslist: het zou te veel rekenwerk zijn.`,
    advice: 'Maak van een deel een eigen begrip; kleinere voorwaarden zijn wel na te gaan.'
  }),
  'rules/scenarios-not-checked': ({ day, count }) => ({
    text: `Of wat ${count === 1 ? 'een scenario' : `${count} scenario's`} op ${day} ${count === 1 ? 'noemt' : 'noemen'} kan voorkomen, is niet beslist: het zou te veel rekenwerk zijn.`,
    advice: 'Verdeel wat uitgesloten is over kleinere voorwaarden; die zijn wel na te gaan.'
  }),
  'rules/not-decided': ({ of }) => ({
    text: `Of in "${of}" elk deel iets doet, is niet beslist: het zou te veel rekenwerk zijn.`,
    advice: 'Maak van een deel een eigen begrip; kleinere voorwaarden zijn wel na te gaan.'
  })
}

function named(of: string, reading: string | null): string {
  return reading === null ? `"${of}"` : `"${of}" in lezing "${reading}"`
}

function because(background: string | null): string {
  return background === null ? '' : ` door een achtergrondfeit (${background.replace(/\.$/, '')})`
}

function shown(of: string, example: Example | null): Pick<Phrase, 'example'> {
  return example === null ? {} : { example: printExample(`zonder dit deel ook: ${of}`, example) }
}
