import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { damaged } from '../pack/damaged.fixture.ts'
import { forms } from '../pack/read-files.ts'
import { fileKinds } from '../read/file-kind.ts'
import { fileSchema } from '../schema/file-schema.ts'
import { documentsOf, mutationsOf } from '../schema/random-document.fixture.ts'
import { structuralCodes } from '../schema/structural-codes.ts'
import { convertToJson, convertToYaml } from './convert.ts'

const ajv = new Ajv({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  formats: { date: true }
})

function there(text: string, file: string): string {
  const { text: json, problems } = convertToJson(text, { file })
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  return json ?? ''
}

function back(json: string, file: string): string {
  const { text, problems } = convertToYaml(json, { file })
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  return text ?? ''
}

/** Remarks on lines of their own and behind other lines, each with a number. */
function remarked(lines: readonly string[], remarks: readonly (readonly [number, string])[]) {
  const found: string[] = []
  for (const [index, line] of lines.entries()) {
    const here = remarks.flatMap(([at, how], number) => {
      return at % lines.length === index ? [{ how, text: `# opmerking ${number}: dit` }] : []
    })
    for (const { how, text } of here) if (how !== 'beside') found.push(how === 'blank' ? '' : text)
    const beside = here.find(({ how }) => how === 'beside')
    found.push(beside === undefined ? line : `${line} ${beside.text}`)
  }
  return `${found.join('\n')}\n`
}

const remarks = fc.array(fc.tuple(fc.nat(), fc.constantFrom('own', 'beside', 'blank')), {
  maxLength: 8
})

function commentsIn(text: string): readonly string[] {
  return text.match(/# opmerking \d+: dit/g) ?? []
}

describe.each(fileKinds)('%s', kind => {
  const file = kind === 'regelset' ? 'regels.yaml' : `${kind}.yaml`
  const documents = documentsOf(forms[kind].form)

  it('go to canonical JSON and back, with every comment, and stay what they are', () => {
    fc.assert(
      fc.property(documents, remarks, fc.boolean(), (document, notes, isFlow) => {
        const plain = stringify(document, {
          lineWidth: isFlow ? 60 : 0,
          minContentWidth: 0,
          collectionStyle: isFlow ? 'flow' : 'any'
        })
        const text = isFlow ? plain : remarked(plain.trimEnd().split('\n'), notes)
        // what only the reader sees, such as an end before its start
        fc.pre(convertToJson(text, { file }).text !== null)
        const json = there(text, file)
        const yaml = back(json, file)
        expect(commentsIn(yaml)).toEqual(commentsIn(text))
        expect(there(yaml, file)).toBe(json)
        expect(back(there(yaml, file), file)).toBe(yaml)
      }),
      { numRuns: 150 }
    )
  })

  it('have a schema of their canonical form that takes exactly what is read', () => {
    const validate = ajv.compile(fileSchema(kind, { language: 'en' }))
    const canonical = documents
      .map(document => convertToJson(JSON.stringify(document), { file }).text)
      .filter(json => json !== null)
      .map((json): unknown => JSON.parse(json))
    const changed = canonical.chain(mutationsOf)
    fc.assert(
      fc.property(fc.oneof(canonical, changed, changed.chain(mutationsOf)), document => {
        const { problems } = convertToYaml(JSON.stringify(document), { file })
        const codes = problems.map(({ code }) => code)
        const structural = codes.filter(code => structuralCodes.has(code))
        fc.pre(structural.length === codes.length || structural.length > 0)
        expect({ structural, taken: validate(document) }).toEqual({
          structural,
          taken: structural.length === 0
        })
      }),
      { numRuns: 600 }
    )
  })
})

const folders = [
  new URL('../read/fixtures/', import.meta.url),
  new URL('../../../processes/afspraken/landelijk/', import.meta.url),
  new URL('../../../../examples/gooi-en-vechtstreek/', import.meta.url)
]

const authored = folders.flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.yaml') && !name.includes('bad-'))
    .map(name => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
)

it('keeps a fact apart from a concept of the same name, and from what every object has', () => {
  const rules = (when: string) =>
    `regelset: a\nversie: 1.0.0\ngeldig: { van: 2024-02-29 }\nbegrippen:\n  kans:\n    vraag: Zo?\n    bron: { in: b, plek: c }\n    als: ${when}\n`
  for (const when of ['{ kans: { is: ja } }', '{ constructor: { is: ja } }', 'ander']) {
    const json = there(rules(when), 'regels.yaml')
    expect(there(back(json, 'regels.yaml'), 'regels.yaml')).toBe(json)
  }
})

describe('authored files', () => {
  it('are there', () => {
    expect(authored.length).toBeGreaterThan(20)
  })

  it.each(authored)(
    '$name comes back with its comments, and then stays the same',
    ({ name, text }) => {
      const yaml = back(there(text, name), name)
      expect(yaml.match(/(?<=^|\s)#.*$/gm)).toEqual(text.match(/(?<=^|\s)#.*$/gm))
      expect(back(there(yaml, name), name)).toBe(yaml)
      expect(there(yaml, name)).toBe(there(text, name))
    }
  )
})

describe('a damaged file', () => {
  it('is converted or refused in either direction, with places inside the text', () => {
    const files = authored.filter(({ text }) => text.length < 3_000)
    const texts = fc.constantFrom(...files).chain(({ name, text }) =>
      fc.record({
        file: fc.constant(name),
        yaml: damaged(text),
        json: damaged(there(text, name))
      })
    )
    fc.assert(
      fc.property(texts, ({ file, yaml, json }) => {
        for (const [text, converted] of [
          [yaml, convertToJson(yaml, { file })],
          [json, convertToYaml(json, { file })]
        ] as const) {
          const errors = converted.problems.filter(({ severity }) => severity === 'error')
          expect(converted.text === null).toBe(errors.length > 0)
          const lines = text.split('\n').length
          for (const { place } of errors) expect(place?.line).toBeLessThanOrEqual(lines)
        }
      }),
      { numRuns: 600 }
    )
  })
})
