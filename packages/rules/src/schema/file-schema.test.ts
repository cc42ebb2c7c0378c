import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReport } from '../diagnostic/report.ts'
import { forms } from '../pack/read-files.ts'
import { fileKinds } from '../read/file-kind.ts'
import { readYaml } from '../read/read-yaml.ts'
import { fileSchema } from './file-schema.ts'
import { documentsOf, mutationsOf } from './random-document.fixture.ts'
import { structuralCodes } from './structural-codes.ts'

const ajv = new Ajv({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  formats: { date: true }
})

/** What the reader finds wrong with the structure of one file. */
function problemsOf(kind: (typeof fileKinds)[number], document: unknown): readonly string[] {
  const { tree, problems } = readYaml(JSON.stringify(document), 'x.yaml')
  // a text that cannot be read has no structure
  fc.pre(problems.length === 0)
  if (tree === null) return []
  const report = createReport()
  forms[kind].read(tree, { file: 'x.yaml', report, refer: () => undefined })
  return report
    .problems()
    .map(({ code }) => code)
    .filter(code => structuralCodes.has(code))
}

describe.each(fileKinds)('the JSON Schema of %s', kind => {
  const validate = ajv.compile(fileSchema(kind, { language: 'nl' }))
  const documents = documentsOf(forms[kind].form)

  it('takes every document of the form, and so does the reader', () => {
    fc.assert(
      fc.property(documents, document => {
        expect(problemsOf(kind, document)).toEqual([])
        expect([validate(document), validate.errors]).toEqual([true, null])
      }),
      { numRuns: 150 }
    )
  })

  it('takes a changed document exactly when the reader finds nothing wrong with its structure', () => {
    const changed = documents.chain(mutationsOf)
    const twice = changed.chain(mutationsOf)
    fc.assert(
      fc.property(fc.oneof(changed, twice), document => {
        const problems = problemsOf(kind, document)
        expect({ problems, taken: validate(document) }).toEqual({
          problems,
          taken: problems.length === 0
        })
      }),
      { numRuns: 1_500 }
    )
  })
})
