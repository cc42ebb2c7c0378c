import { expect, it } from 'vitest'
import { commandSpecs } from '../commands/command-specs.ts'
import { runHere } from '../test-host.fixture.ts'
import { missingIn } from './speak.ts'

it('has an English sentence for every command, argument, option and example, and none left over', () => {
  expect(commandSpecs.flatMap(missingIn)).toEqual([])
})

it('finds a sentence that is missing', () => {
  const [spec] = commandSpecs
  if (spec === undefined) throw new Error('there are commands')
  const more = { ...spec, options: [{ term: '--nieuw', what: 'iets nieuws' }], examples: [] }
  expect(missingIn(more)).toEqual([
    'begin: --nieuw',
    'begin: --naam <TEKST>',
    'begin: --gemeente <CODE=NAAM>',
    'begin: examples'
  ])
})

it('helps in English, without a Dutch heading or placeholder', async () => {
  for (const { name } of commandSpecs) {
    const { code, stdout } = await runHere([name, '--help', '--taal', 'en'])
    expect(code).toBe(0)
    expect(stdout).toContain('Usage: ketenregie')
    expect(stdout).not.toMatch(/Gebruik|Opties|Voorbeelden|BESTAND|<MAP>|standaard| een | het /)
  }
})
