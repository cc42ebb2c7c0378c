import type { Language } from '@ketenregie/core'
import type { SheetFault } from '@ketenregie/rules'

/** What is wrong with a cell, and what to do about it. */
export function phraseFault(reason: SheetFault, language: Language): string {
  return texts[language][reason]
}

const texts: Readonly<Record<Language, Readonly<Record<SheetFault, string>>>> = {
  nl: {
    'no-such-sheet': 'Dit blad staat niet in het bestand. Houd de naam die exporteer gaf.',
    'no-name': 'Deze rij heeft geen naam of zegt niets. Vul de rij aan of maak haar helemaal leeg.',
    'name-twice': 'Deze naam staat al in een rij hierboven. Geef elke rij een eigen naam.',
    'not-a-number':
      'Dit nummer heeft geen rij in het bestand. Laat het nummer van een nieuwe rij leeg.',
    'unknown-column':
      'Dit opschrift hoort hier niet. De eerste kolom heet naam of nr; elke andere kolom met inhoud heeft een opschrift.',
    'column-twice': 'Dit opschrift staat al boven een kolom hiervoor. Voeg de twee samen.',
    'part-of-a-part':
      'Deze cel en een andere in de rij zeggen hetzelfde in een andere vorm. Maak een van beide leeg.',
    'formula-error': 'Deze formule geeft een fout. Zet er neer wat er moet staan.',
    'merged-cell':
      'Deze cel is samengevoegd met andere, en wat daar stond is weg. Hef het samenvoegen op en vul elke cel.'
  },
  en: {
    'no-such-sheet': 'The file does not have this sheet. Keep the name that exporteer gave.',
    'no-name': 'This row has no name or says nothing. Complete the row or empty it altogether.',
    'name-twice': 'A row above has this name. Give each row a name of its own.',
    'not-a-number': 'The file has no row with this number. Leave the number of a new row empty.',
    'unknown-column':
      'This heading does not belong here. The first column is naam or nr; every other column that is used has a heading.',
    'column-twice': 'A column before this one has the same heading. Put the two together.',
    'part-of-a-part':
      'This cell and another in the row say the same in another form. Empty one of them.',
    'formula-error': 'This formula gives an error. Write what must stand there.',
    'merged-cell':
      'This cell is merged with others, and what stood there is gone. Undo the merge and fill each cell.'
  }
}
