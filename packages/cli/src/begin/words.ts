import type { Language } from '@ketenregie/core'

export interface BeginWords {
  readonly title: string
  readonly notTitle: string
  readonly firstMunicipality: string
  readonly nextMunicipality: string
  readonly oneAtLeast: string
  readonly notMunicipality: (meant: string | null) => string
  readonly alreadyNamed: string
  readonly stopped: string
  readonly laidOut: (title: string, folder: string) => string
  readonly next: string
  readonly steps: Readonly<Record<'check' | 'test' | 'read', string>>
}

export const beginWords: Readonly<Record<Language, BeginWords>> = {
  nl: {
    title: 'Hoe heet de regio?',
    notTitle: 'Schrijf een naam, bijvoorbeeld: Gooi en Vechtstreek.',
    firstMunicipality: 'Welke gemeente hoort erbij? Schrijf code en naam, zoals GM0402=Hilversum.',
    nextMunicipality: 'Nog een gemeente? Enter zonder tekst: dit waren ze.',
    oneAtLeast: 'Een regio heeft minstens één gemeente.',
    notMunicipality: meant =>
      meant === null ? 'Schrijf code en naam, zoals GM0402=Hilversum.' : `Bedoel je "${meant}"?`,
    alreadyNamed: 'Die code staat er al.',
    stopped: 'Gestopt; er is niets geschreven.',
    laidOut: (title, folder) => `De afspraken van ${title} staan klaar in ${folder}:`,
    next: 'Nu verder:',
    steps: {
      check: 'zijn de bestanden in orde?',
      test: "komen de scenario's uit?",
      read: 'wat er in elk bestand staat, en hoe je het verandert'
    }
  },
  en: {
    title: 'What is the region called?',
    notTitle: 'Write a name, such as: Gooi en Vechtstreek.',
    firstMunicipality:
      'Which municipality is part of it? Write code and name, as GM0402=Hilversum.',
    nextMunicipality: 'Another municipality? Enter without text: these were all.',
    oneAtLeast: 'A region has at least one municipality.',
    notMunicipality: meant =>
      meant === null ? 'Write code and name, as GM0402=Hilversum.' : `Do you mean "${meant}"?`,
    alreadyNamed: 'That code is there already.',
    stopped: 'Stopped; nothing was written.',
    laidOut: (title, folder) => `The agreements of ${title} are laid out in ${folder}:`,
    next: 'What comes next:',
    steps: {
      check: 'are the files sound?',
      test: 'do the scenarios come out?',
      read: 'what each file holds, and how to change it'
    }
  }
}
