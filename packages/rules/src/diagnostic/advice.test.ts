import { readFileSync, readdirSync } from 'node:fs'
import { phrase } from '@ketenregie/core'
import { expect, it } from 'vitest'
import { readPack } from '../pack/read-pack.ts'
import { ruleProblemsNl } from './dutch.ts'

const folder = new URL('../read/fixtures/basis/', import.meta.url)
const basis = new Map(
  readdirSync(folder).map(name => [name, readFileSync(new URL(name, folder), 'utf8')] as const)
)

function adviceOn(rule: string, files: Readonly<Record<string, string>> = {}) {
  const set = `regelset: proef\nversie: 1.0.0\ngeldig: { van: 2025-01-01 }\nregels:\n  proef: ${rule}\n`
  const all = new Map([...basis, ...Object.entries(files), ['proef.yaml', set] as const])
  const { problems } = readPack(all, { name: 'basis', processes: {} })
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(problem => phrase(problem, ruleProblemsNl))
}

const rule = (modality: string, when: string) =>
  `{ partij: om, modaliteit: ${modality}, bron: { in: handboek, plek: hoofdstuk-1 }, als: ${when} }`

it('says where a fact goes that looks like no other', () => {
  expect(adviceOn(rule('mag', '{ xylofoonspel: { is: ja } }'))).toMatchObject([
    { advice: expect.stringContaining('feiten.yaml') }
  ])
  expect(adviceOn(rule('mag', '{ alle: [gevaar, xylofoonspel] }'))).toMatchObject([
    { advice: expect.stringContaining('feiten.yaml') }
  ])
})

it('lists all words of a short closed list, also where one is near', () => {
  expect(adviceOn(rule('moet', 'gevaar'))).toMatchObject([
    { advice: expect.stringContaining('mag, doet, op_verzoek') }
  ])
})

it('names the file of the other version', () => {
  const old = 'regelset: proef\nversie: 1.0.0\ngeldig: { van: 2024-01-01 }\n'
  expect(adviceOn(rule('mag', 'gevaar'), { 'oud.yaml': old })).toMatchObject([
    { text: expect.stringContaining('oud.yaml:1') }
  ])
})

it('calls a bracket that is not closed what it is', () => {
  expect(adviceOn('{ partij: om\n  tweede: {}')).toMatchObject([
    { text: expect.stringContaining('haakje') }
  ])
})
