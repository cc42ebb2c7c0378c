import { fileKinds } from '@ketenregie/rules'
import {
  hitPolicies,
  modalities,
  openParts,
  operators
} from '../../packages/rules/src/read/dutch.ts'
import { generated } from './print-commands.ts'

const tables = [
  { title: 'Vergelijken', about: 'Achter een gegeven in een voorwaarde.', words: operators },
  { title: 'Trefbeleid', about: 'Van een tabel: welke rijen tellen.', words: hitPolicies },
  { title: 'Modaliteit', about: 'Hoe een partij deelneemt.', words: modalities },
  { title: 'Open', about: 'Wat een gebied zelf mag invullen.', words: openParts }
]

/** The words of the files with their canonical names, and the forms of files with their schemas. */
export function printWords(): string {
  return [
    '# Woorden en bestanden',
    '',
    generated,
    '',
    '## Bestanden',
    '',
    'De laatste naam voor `.yaml` zegt wat erin staat; een bestand met `regelset` heeft elke naam.',
    '',
    '| bestand | vorm | vaste Engelse vorm |',
    '| --- | --- | --- |',
    ...fileKinds.map(rowOf),
    '',
    ...tables.flatMap(({ title, about, words }) => [
      `## ${title}`,
      '',
      about,
      '',
      '| in een bestand | in de vaste vorm |',
      '| --- | --- |',
      ...[...words].map(([dutch, english]) => `| \`${dutch}\` | \`${english}\` |`),
      ''
    ])
  ].join('\n')
}

function rowOf(kind: string): string {
  const name = kind === 'regelset' ? 'regels' : kind
  const link = (language: string) => {
    const file = `${name}.v1.${language}.schema.json`
    return `[${file}](../../schema/${file})`
  }
  return `| \`${kind === 'regelset' ? 'regels/NAAM' : kind}.yaml\` | ${link('nl')} | ${link('en')} |`
}
