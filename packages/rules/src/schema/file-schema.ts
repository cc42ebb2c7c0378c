import { z } from 'zod'
import { forms } from '../pack/read-files.ts'
import type { FileKind } from '../read/file-kind.ts'
import { mappingForms } from '../read/read-mapping.ts'
import type { Form } from '../read/shape.ts'
import type { Extra } from './key-rules-schema.ts'
import { formSchemas } from './form-schema.ts'
import type { FormSchemas } from './form-schema.ts'
import type { KnownNames } from './known-names.ts'
import { nameSchema } from './scalar-schema.ts'
import { canonicalSurface, dutchSurface } from './surface.ts'

/** The language of a file: `nl` for the YAML that people write, `en` for canonical JSON. */
export type FileLanguage = 'nl' | 'en'

export interface FileSchemaOptions {
  readonly language: FileLanguage
  /** Of a workspace; they become the only names that may stand in a reference. */
  readonly names?: KnownNames
}

/** The JSON Schema (draft 7, which every editor knows) of a kind of file. */
export function fileSchema(
  kind: FileKind,
  { language, names = {} }: FileSchemaOptions
): Readonly<Record<string, unknown>> {
  const extras = z.registry<Extra>()
  const surface = language === 'nl' ? dutchSurface : canonicalSurface
  const about = { surface, names, extras }
  const { form } = forms[kind]
  const schemaOf = formSchemas(about)
  const root = language === 'nl' ? schemaOf(form) : withComments(form, schemaOf, about)
  return z.toJSONSchema(root, {
    target: 'draft-7',
    io: 'input',
    reused: 'ref',
    metadata: extras
  })
}

/** The JSON Schema of the file that says where the steps of a process have gone. */
export function mappingSchema({
  language
}: Pick<FileSchemaOptions, 'language'>): Readonly<Record<string, unknown>> {
  const extras = z.registry<Extra>()
  const schemaOf = formSchemas({ surface: dutchSurface, names: {}, extras })
  return z.toJSONSchema(schemaOf(mappingForms[language].form), {
    target: 'draft-7',
    io: 'input',
    reused: 'ref',
    metadata: extras
  })
}

const comment = z.strictObject({
  before: z.array(z.string()).optional(),
  beside: z.string().optional(),
  after: z.array(z.string()).optional()
})

const meta = {
  $schema: z.string().optional(),
  $comments: z.record(z.string(), comment).optional()
}

/** Canonical data keeps the comments of a file under a key of their own. */
function withComments(
  form: Form,
  schemaOf: (form: Form) => z.ZodType,
  { names, extras }: FormSchemas
): z.ZodType {
  const schema = schemaOf(form)
  if (form.kind === 'record') {
    const record = z.object(meta).catchall(schemaOf(form.of))
    const name = z.toJSONSchema(nameSchema(form.names, names), { target: 'draft-7' })
    extras.add(record, { propertyNames: { anyOf: [{ enum: Object.keys(meta) }, name] } })
    return record
  }
  if (!(schema instanceof z.ZodObject)) return schema
  const object = schema.extend(meta)
  extras.add(object, extras.get(schema) ?? {})
  return object
}
