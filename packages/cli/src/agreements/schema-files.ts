import { exchangeSchemas } from '@ketenregie/adapters/exchange'
import type { Language } from '@ketenregie/core'
import { fileKinds, fileSchema, mappingSchema } from '@ketenregie/rules'
import type { KnownNames } from '@ketenregie/rules'

/**
 * The JSON Schema of every kind of file, and of the mapping of a migration, by file name; in the names that may stand in them. Those of
 * the exchange with case applications are the same in every language.
 */
export function schemaFiles(
  names: KnownNames,
  language: Language
): readonly (readonly [string, string])[] {
  const files = fileKinds.map((kind): readonly [string, string] => {
    const name = kind === 'regelset' ? 'regels' : kind
    const schema = fileSchema(kind, { language, names })
    return [`${name}.v1.${language}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]
  })
  const mapping = `${JSON.stringify(mappingSchema({ language }), null, 2)}\n`
  const mappings = [[`omzetting.v1.${language}.schema.json`, mapping] as const]
  return [...files, ...mappings, ...exchangeSchemas()]
}
