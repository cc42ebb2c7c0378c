import { expect, it } from 'vitest'
import { commandSpecs } from './commands/command-specs.ts'
import { runHere } from './test-host.fixture.ts'

it.each([
  { argv: ['controler'], says: 'De opdracht "controler" bestaat niet. Bedoel je "controleer"?' },
  {
    argv: ['draai', 'x', '--opnieu'],
    says: 'De optie "--opnieu" bestaat niet. Bedoel je "--opnieuw"?'
  },
  { argv: ['draai', '--taal', 'en', '--opnieu'], says: 'Did you mean "--opnieuw"?' },
  { argv: ['draai'], says: 'Er ontbreekt: MAP.' },
  { argv: ['draai', 'a', 'b'], says: 'Achter "draai" staat meer dan deze opdracht leest.' },
  { argv: ['termijn', 'dr_plan', '--vanaf'], says: 'Achter --vanaf <DATUM> ontbreekt een waarde.' },
  { argv: ['controleer', '--taal', 'fr'], says: 'Kies uit: nl, en.' },
  { argv: [], says: 'Er is geen opdracht gegeven.' },
  {
    argv: ['help', 'beordeel'],
    says: 'De opdracht "beordeel" bestaat niet. Bedoel je "beoordeel"?'
  }
])('$argv could not run, and says what to write instead', async ({ argv, says }) => {
  const { code, stdout, stderr } = await runHere(argv)
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(says)
})

it('helps in Dutch, with an example of every command', async () => {
  for (const { name, examples } of commandSpecs) {
    const { code, stdout } = await runHere([name, '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('Gebruik: ketenregie')
    expect(stdout).toContain('Opties:')
    expect(stdout).not.toMatch(/Usage|Options:|Arguments|Commands|default|choices|display help/)
    for (const { line } of examples) expect(stdout).toContain(`ketenregie ${line}`)
  }
})

it('names every command in its own help, and the meaning of the exit codes', async () => {
  const { code, stdout } = await runHere(['--help'])
  expect(code).toBe(0)
  for (const { name } of commandSpecs) expect(stdout).toContain(`\n  ${name} `)
  expect(stdout).toContain('Uitgangscodes')
})

it('tells its version', async () => {
  expect(await runHere(['--versie'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^ketenregie \d+\.\d+\.\d+\n$/)
  })
})

it('colours for a person at a terminal, not for a file, and not when asked not to', async () => {
  const escape = '\u001b['
  expect((await runHere(['--help'], { isTerminal: true })).stdout).toContain(escape)
  expect((await runHere(['--help'])).stdout).not.toContain(escape)
  const asked = await runHere(['--help'], { isTerminal: true, env: { NO_COLOR: '1' } })
  expect(asked.stdout).not.toContain(escape)
  const forced = await runHere(['--help'], { env: { FORCE_COLOR: '1' } })
  expect(forced.stdout).toContain(escape)
  const both = await runHere(['--help'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })
  expect(both.stdout).not.toContain(escape)
})

it.each([
  ['--taal', 'en', 'zaak', '--help'],
  ['--taal=en', 'help', 'zaak'],
  ['help', '--taal', 'en', 'zaak'],
  ['zaak', '-h', '--taal', 'en']
])('takes the language from wherever it stands: %s %s %s %s', async (...argv) => {
  const { code, stdout } = await runHere(argv)
  expect(code).toBe(0)
  expect(stdout).toContain('Usage: ketenregie zaak ID [options]')
})

it('gives help as data', async () => {
  const { stdout } = await runHere(['help', '--json'])
  expect(JSON.parse(stdout)).toMatchObject(commandSpecs.map(({ name }) => ({ name })))
  const one = await runHere(['toets', '--help', '--json', '--taal', 'en'])
  expect(JSON.parse(one.stdout)).toMatchObject([{ name: 'toets', options: expect.anything() }])
})
