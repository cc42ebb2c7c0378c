import type { Catalogue } from '@ketenregie/core'
import type { StoreProblems } from './store-problems.ts'

export const nl: Catalogue<StoreProblems> = {
  'sqlite/busy': ({ file }) => ({
    text: `De opslag "${file}" is al die tijd in gebruik door een ander programma.`,
    advice: 'Probeer het opnieuw; sluit anders het programma dat de opslag vasthoudt.'
  }),
  'sqlite/cannot-open': ({ file }) => ({
    text: `De opslag "${file}" kan niet worden geopend.`,
    advice: 'Controleer of de map bestaat, of erin mag worden geschreven en of het pad geen map is.'
  }),
  'sqlite/closed': ({ file }) => ({
    text: `De opslag "${file}" is al gesloten.`,
    advice: 'Open de opslag opnieuw.'
  }),
  'sqlite/damaged': ({ file }) => ({
    text: `De opslag "${file}" is beschadigd.`,
    advice:
      'Gebruik het bestand niet verder, bewaar het met de bestanden op -wal en -shm ernaast en zet een reservekopie terug.'
  }),
  'sqlite/disk-full': ({ file }) => ({
    text: `De schijf van de opslag "${file}" is vol; er is niets half opgeslagen.`,
    advice: 'Maak ruimte en probeer het opnieuw.'
  }),
  'sqlite/failed': ({ file, number }) => ({
    text: `De opslag "${file}" weigert (SQLite-fout ${number}); er is niets half opgeslagen.`,
    advice: 'Controleer de schijf en de rechten op het bestand.'
  }),
  'sqlite/newer': ({ file, version, known }) => ({
    text: `De opslag "${file}" heeft versie ${version}; dit programma kent versie ${known}.`,
    advice: 'Gebruik een nieuwere versie van Ketenregie, of een andere opslag.'
  }),
  'sqlite/not-a-case-store': ({ file }) => ({
    text: `"${file}" is geen opslag van Ketenregie; het bestand is niet veranderd.`,
    advice: 'Kies een ander bestand, of een pad waar nog niets staat.'
  }),
  'sqlite/other-version': ({ file }) => ({
    text: `De opslag "${file}" is gemaakt met een andere versie van Ketenregie; er is niets veranderd.`,
    advice:
      'Lees haar met die versie, of laat `ketenregie draai --opnieuw` een nieuwe maken en bewaar deze elders.'
  }),
  'sqlite/read-only': ({ file }) => ({
    text: `In de opslag "${file}" mag niet worden geschreven.`,
    advice: 'Geef schrijfrecht op het bestand en op de map waarin het staat.'
  })
}
