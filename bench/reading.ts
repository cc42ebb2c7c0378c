import { readRules } from '@ketenregie/rules'
import { print } from './figures.ts'
import { table } from './table.ts'

/** Texts that make other readers slow, each for a size. */
const hostile: Readonly<Record<string, (size: number) => string>> = {
  'veel sleutels in één blok': size =>
    Array.from({ length: size / 10 }, (_, index) => `k${index}: ja`).join('\n'),
  'diep genest': size => `a: ${'['.repeat(size / 2)}${']'.repeat(size / 2)}`,
  'bom van verwijzingen': size =>
    [
      'a: &a [x, x]',
      ...Array.from({ length: size / 20 }, (_, index) => `b${index}: [*a, *a]`)
    ].join('\n'),
  'inspringing per regel': size =>
    Array.from({ length: Math.sqrt(2 * size) }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  tabs: size => '\t'.repeat(size),
  'aanhalingsteken zonder eind': size => `a: "${'x'.repeat(size)}`,
  'lange lijst van regels': size =>
    `regels:\n${Array.from({ length: size / 40 }, (_, index) => `  r${index}: { als: feit_${index} }`).join('\n')}`
}

/** Milliseconds to read each text at growing sizes: twice the text may take twice the time. */
export function readingTable(isSmall: boolean): string {
  const sizes = isSmall ? [10_000, 20_000] : [100_000, 200_000, 400_000, 800_000, 1_600_000]
  // the code itself is warm
  for (const make of Object.values(hostile)) timeToRead(make(50_000))
  const rows = Object.entries(hostile).map(([name, make]) => [
    name,
    ...sizes.map(size => `${print(timeToRead(make(size)))} ms`)
  ])
  return table(['tekst', ...sizes.map(size => `${print(size / 1000)} kB`)], rows)
}

function timeToRead(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage()
    readRules(text, { facts: {} })
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...times)
}
