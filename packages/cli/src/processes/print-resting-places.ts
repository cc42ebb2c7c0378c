import type { Language } from '@ketenregie/core'
import { printTable } from '../output/table.ts'
import type { RestingCase, restingPlacesIn } from './resting-places-in.ts'

/** Where cases come to rest, as a table per process. */
export function printRestingPlaces(
  processes: ReturnType<typeof restingPlacesIn>,
  language: Language
): string {
  const { title, columns, stays, tooLarge, note } = words[language]
  const tables = Object.entries(processes).map(([process, cases]) => {
    if (cases === null) return `${title(process)}\n  ${tooLarge}\n`
    const ways = [...new Set(cases.map(wayOf))]
    const alike = ways.map(way => cases.filter(each => wayOf(each) === way))
    const rows = alike.map(same => [
      same[0]?.to ?? '',
      same[0]?.owner ?? '',
      same.map(({ from, passed }) => (passed.length === 0 ? stays : from)).join(', '),
      same[0]?.passed.join(', ') ?? ''
    ])
    return `${title(process)}\n\n${printTable({ columns, rows })}`
  })
  return [...tables, `${note}\n`].join('\n')
}

/** Steps from which a case comes to the same rest in the same way stand together. */
function wayOf({ to, passed }: RestingCase): string {
  return [to, ...passed].join(' ')
}

const words = {
  nl: {
    title: (process: string) => `Als niemand meer iets doet aan een zaak van ${process}`,
    columns: [
      { title: 'komt zij tot rust in' },
      { title: 'aan zet' },
      { title: 'vanuit' },
      { title: 'doordat verstrijkt' }
    ],
    stays: '(blijft daar)',
    tooLarge: 'Het proces is te groot om helemaal te bekijken.',
    note: 'Een termijn zonder afgesproken lengte verstrijkt nooit.'
  },
  en: {
    title: (process: string) => `When nobody does anything any more about a case of ${process}`,
    columns: [
      { title: 'it comes to rest in' },
      { title: 'must act' },
      { title: 'from' },
      { title: 'as these pass' }
    ],
    stays: '(stays there)',
    tooLarge: 'The process is too large to see whole.',
    note: 'A limit without an agreed length never passes.'
  }
} as const
