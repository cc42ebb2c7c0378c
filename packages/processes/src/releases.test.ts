import { readdirSync, readFileSync } from 'node:fs'
import { hashDefinition, readDefinition } from '@ketenregie/core'
import { expect, it } from 'vitest'
import { processes } from './processes.ts'
import { releases } from './releases.generated.ts'

const folder = new URL('../releases/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.json'))
const frozen = files.map(file => {
  const data: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
  const isRelease = typeof data === 'object' && data !== null && 'definition' in data
  const { definition } = readDefinition(isRelease ? data.definition : null)
  return { file, data, definition }
})

const whatToDo =
  'a released version never changes: give the process a new version and run `npm run generate`; ' +
  'was the version never used, then remove its file in packages/processes/releases first'

it.each(Object.values(processes))('$id $version is as it was released', definition => {
  const { id, version } = definition
  const file = `${id}/${version}.json`
  const released = frozen.find(each => each.file === file)?.definition
  expect(released && hashDefinition(released), whatToDo).toBe(hashDefinition(definition))
})

it('keeps every release under its own name and hash', () => {
  for (const { file, data, definition } of frozen) {
    expect(file).toBe(`${definition?.id}/${definition?.version}.json`)
    expect(data).toMatchObject({ hash: definition && hashDefinition(definition) })
  }
})

it('gives each release by its hash, without files', () => {
  const byHash = frozen.flatMap(({ definition }) =>
    definition ? [[hashDefinition(definition), definition] as const] : []
  )
  expect(releases).toEqual(Object.fromEntries(byHash))
})
