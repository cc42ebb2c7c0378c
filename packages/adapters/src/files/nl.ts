import type { Catalogue } from '@ketenregie/core'
import type { FileProblems } from './file-problems.ts'

export const nl: Catalogue<FileProblems> = {
  'files/not-a-folder': ({ path }) => ({
    text: `"${path}" bestaat niet of is geen map.`,
    advice: 'Controleer het pad.'
  }),
  'files/unreadable': ({ path }) => ({
    text: `"${path}" kan niet worden gelezen.`,
    advice: 'Controleer de rechten.'
  }),
  'files/not-utf-8': ({ path }) => ({
    text: `"${path}" is geen UTF-8-tekst.`,
    advice: 'Sla het bestand op als UTF-8.'
  }),
  'files/too-large': ({ path, mostBytes }) => ({
    text: `"${path}" is groter dan ${mostBytes} bytes en is niet gelezen.`,
    advice: 'Verdeel de inhoud over meer bestanden.'
  }),
  'files/too-many': ({ path, most }) => ({
    text: `In "${path}" staan meer dan ${most} bestanden en mappen; er is niet verder gelezen.`,
    advice: 'Wijs de map aan waarin alleen de afspraken staan.'
  }),
  'files/too-deep': ({ path, most }) => ({
    text: `"${path}" ligt dieper dan ${most} mappen en is niet gelezen.`,
    advice: 'Gebruik minder mappen in mappen.'
  }),
  'files/link': ({ path }) => ({
    text: `"${path}" is een koppeling of een bijzonder bestand en is niet gelezen.`,
    advice: 'Zet het bestand zelf in de map.'
  })
}
