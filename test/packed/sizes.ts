import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

/** What a door weighs for whoever takes all of it, in bytes. */
export interface Size {
  readonly door: string
  /** Minified and compressed, without the libraries that it uses. */
  readonly own: number
  /** The same with them. */
  readonly whole: number
}

const source = (file: string) => join(import.meta.dirname, '../../packages', file)

const doors: Readonly<Record<string, string>> = {
  '@ketenregie/core': source('core/src/index.ts'),
  '@ketenregie/core/contracts': source('core/src/contracts/index.ts'),
  '@ketenregie/core/memory': source('core/src/memory/index.ts'),
  '@ketenregie/rules': source('rules/src/index.ts'),
  '@ketenregie/rules/scenario': source('rules/src/scenario/index.ts')
}

/** The pure rooms run anywhere, also in a browser, so what they weigh counts. */
export async function measureSizes(): Promise<readonly Size[]> {
  const sizes: Size[] = []
  for (const [door, file] of Object.entries(doors))
    sizes.push({
      door,
      own: await weigh(file, id => !/^[./]/.test(id)),
      whole: await weigh(file, () => false)
    })
  return sizes
}

export async function weigh(file: string, isLeftOut: (id: string) => boolean): Promise<number> {
  const bundle = await rolldown({ input: file, external: isLeftOut, platform: 'neutral' })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  await bundle.close()
  const code = output.flatMap(chunk => (chunk.type === 'chunk' ? [chunk.code] : [])).join('\n')
  return gzipSync(code, { level: 9 }).length
}

/** How far a size may be from what was recorded before somebody must look at it. */
export const margin = { share: 0.05, bytes: 500 } as const

const heading = `# Size

What a program that takes everything of a door ships for it: minified and compressed (gzip), in
kB of 1,000 bytes. Core and rules run in a browser too. Written by \`npm run size\`; a test fails when
a size is more than ${margin.share * 100} % and ${margin.bytes} bytes off what stands here.
`

export function printSizes(sizes: readonly Size[]): string {
  const rows = sizes.map(({ door, own, whole }) => [`\`${door}\``, shown(own), shown(whole)])
  const columns = ['door', 'own code', 'with its libraries']
  const widths = columns.map((title, at) =>
    Math.max(title.length, ...rows.map(row => (row[at] ?? '').length))
  )
  const fit = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return `${heading}\n${[fit(columns), rule, ...rows.map(fit)].join('\n')}\n`
}

/** The sizes that stand in a record, in bytes. */
export function readSizes(text: string): readonly Size[] {
  const rows = text.matchAll(/^\| `(?<door>\S+)` +\| +(?<own>[\d.]+) \| +(?<whole>[\d.]+) \|$/gm)
  return [...rows].map(({ groups = {} }) => ({
    door: groups['door'] ?? '',
    own: Number(groups['own']) * 1000,
    whole: Number(groups['whole']) * 1000
  }))
}

/** Doors whose size is not what was recorded, within the margin. */
export function offRecord(sizes: readonly Size[], recorded: readonly Size[]): readonly string[] {
  const isOff = (now: number, then: number) =>
    Math.abs(now - then) > Math.max(then * margin.share, margin.bytes)
  const known = new Map(recorded.map(one => [one.door, one]))
  const off = sizes.filter(({ door, own, whole }) => {
    const then = known.get(door)
    return then === undefined || isOff(own, then.own) || isOff(whole, then.whole)
  })
  const gone = recorded.filter(({ door }) => !sizes.some(one => one.door === door))
  return [...off, ...gone].map(({ door }) => door)
}

function shown(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
