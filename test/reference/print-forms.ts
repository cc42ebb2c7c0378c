import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileKinds } from '@ketenregie/rules'
import { forms } from '../../packages/rules/src/pack/read-files.ts'
import type { Form } from '../../packages/rules/src/read/shape.ts'
import type { ReferenceKind } from '../../packages/rules/src/read/session.ts'
import { formatsNl } from '../../packages/rules/src/diagnostic/dutch-words.ts'
import { keyMeanings } from './key-meanings.ts'
import { generated } from './print-commands.ts'

export interface KeyRow {
  /** As `regels.NAAM.bron`: where it stands in the file. */
  readonly path: string
  readonly key: string
  readonly type: string
  readonly required: boolean
}

/** Every kind of file, written out: its keys, what may stand there, what it means, and an example. */
export function printForms(): string {
  return [
    '# Bestanden',
    '',
    generated,
    'De laatste naam voor `.yaml` zegt wat in het bestand staat; een bestand met `regelset` mag elke naam',
    'hebben. `NAAM` staat voor een naam die je zelf kiest, en `[]` voor elk deel van een lijst. Wat verplicht',
    'is, moet er staan zodra het deel eromheen er staat.',
    '',
    ...fileKinds.flatMap(kind => [
      `## ${titleOf(kind)}`,
      '',
      ...exampleOf(kind),
      '| sleutel | wat er mag staan | verplicht | betekenis |',
      '| --- | --- | --- | --- |',
      ...keysOf(forms[kind].form).map(
        ({ path, key, type, required }) =>
          `| \`${path}\` | ${type} | ${required ? 'ja' : ''} | ${keyMeanings[key] ?? ''} |`
      ),
      ''
    ])
  ].join('\n')
}

function titleOf(kind: string): string {
  return kind === 'regelset' ? 'regels/NAAM.yaml' : `${kind}.yaml`
}

/** Every key of a form, in the order of the file, each path once. */
export function keysOf(form: Form): readonly KeyRow[] {
  const rows = new Map<string, KeyRow>()
  visit(form, '', new Set(), row => rows.has(row.path) || rows.set(row.path, row))
  return [...rows.values()]
}

function visit(
  form: Form,
  path: string,
  inside: ReadonlySet<string>,
  tell: (row: KeyRow) => unknown
): void {
  switch (form.kind) {
    case 'map':
      for (const [key, { form: of, required }] of Object.entries(form.fields)) {
        const at = path === '' ? key : `${path}.${key}`
        tell({ path: at, key, type: typeOf(of), required })
        visit(of, at, inside, tell)
      }
      return
    case 'record':
      return visit(form.of, path === '' ? 'NAAM' : `${path}.NAAM`, inside, tell)
    case 'list':
      return visit(form.of, `${path}[]`, inside, tell)
    case 'either':
      for (const one of form.of) visit(one, path, inside, tell)
      return
    case 'recursive':
      if (!inside.has(form.name) && form.name !== 'condition')
        visit(form.of(), path, new Set([...inside, form.name]), tell)
      return
    default:
      return
  }
}

const named: Readonly<Record<ReferenceKind, string>> = {
  fact: 'een feit',
  'date-fact': 'een feit dat een datum is',
  party: 'een partij',
  source: 'een bron',
  'time-limit': 'een termijn',
  task: 'een taak',
  rule: 'een regel',
  concept: 'een begrip',
  'rule-or-concept': 'een regel of begrip',
  'rule-concept-or-table': 'een regel, begrip of tabel',
  condition: 'een feit, begrip of regel',
  process: 'een proces',
  message: 'een bericht',
  municipality: 'een gemeente',
  role: 'een rol',
  norm: 'een norm',
  indicator: 'een cijfer',
  'life-domain': 'een leefgebied'
}

/** What may stand under a key, in words. */
function typeOf(form: Form): string {
  switch (form.kind) {
    case 'null':
      return '`null`'
    case 'value':
      return 'een waarde van het feit'
    case 'text':
      return 'een tekst'
    case 'format':
      if (form.refers !== undefined) return `de naam van ${named[form.refers]}`
      return isFormat(form.format) ? formatsNl[form.format].what : 'een tekst'
    case 'word':
      return [...form.words.keys()].map(word => `\`${word}\``).join(', ')
    case 'number':
      return `een getal${bounds(form.from, form.to)}`
    case 'list':
      return `een lijst van ${typeOf(form.of)}`
    case 'record':
      return 'namen, elk met wat eronder staat'
    case 'map':
      return 'de sleutels eronder'
    case 'either':
      return [...new Set(form.of.map(typeOf))].join(' of ')
    case 'comparison':
      return 'een feit met een vergelijking'
    case 'recursive':
      return 'een [voorwaarde](woorden.md)'
  }
}

function isFormat(format: string): format is keyof typeof formatsNl {
  return Object.hasOwn(formatsNl, format)
}

function bounds(from: number | null, to: number | null): string {
  if (from === null && to === null) return ''
  if (to === null) return ` vanaf ${from ?? ''}`
  return from === null ? ` tot en met ${to}` : ` van ${from} tot en met ${to}`
}

const folders = [
  'packages/processes/afspraken/landelijk',
  'packages/processes/afspraken/landelijk/regels',
  'examples/gooi-en-vechtstreek',
  'packages/rules/src/read/fixtures'
]

/** The beginning of a file of the kind that is in use; the shortest there is. */
function exampleOf(kind: string): readonly string[] {
  const [text] = folders.flatMap(folder => {
    const names = readdirSync(folder).filter(name =>
      kind === 'regelset'
        ? folder.endsWith('regels') && /^[a-z-]+\.yaml$/.test(name)
        : (name === `${kind}.yaml` || name.endsWith(`.${kind}.yaml`)) && !name.startsWith('bad-')
    )
    const texts = names.map(name => readFileSync(join(folder, name), 'utf8'))
    return texts.toSorted((a, b) => a.length - b.length).slice(0, 1)
  })
  if (text === undefined) return []
  const lines = text.trimEnd().split('\n')
  const shown = lines.slice(0, 24)
  return ['```yaml', ...shown, ...(shown.length < lines.length ? ['# …'] : []), '```', '']
}
