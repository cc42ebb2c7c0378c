import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createReport } from '../diagnostic/report.ts'
import { mappingForms } from '../read/read-mapping.ts'
import { readYaml } from '../read/read-yaml.ts'
import { mappingSchema } from './file-schema.ts'
import { documentsOf, mutationsOf } from './random-document.fixture.ts'
import { structuralCodes } from './structural-codes.ts'

const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false })

it.each(['nl', 'en'] as const)(
  'the schema of a mapping takes what the reader takes: %s',
  language => {
    const validate = ajv.compile(mappingSchema({ language }))
    const documents = documentsOf(mappingForms[language].form)
    const changed = fc.oneof(documents, documents.chain(mutationsOf))
    fc.assert(
      fc.property(changed, document => {
        const { tree, problems } = readYaml(JSON.stringify(document), 'x.yaml')
        fc.pre(problems.length === 0 && tree !== null)
        const report = createReport()
        if (tree)
          mappingForms[language].read(tree, { file: 'x.yaml', report, refer: () => undefined })
        const found = report
          .problems()
          .flatMap(({ code }) => (structuralCodes.has(code) ? code : []))
        expect({ found, taken: validate(document) }).toEqual({ found, taken: found.length === 0 })
      }),
      { numRuns: 800 }
    )
  }
)
