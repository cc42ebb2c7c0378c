import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ChoiceQuestion, Prompts } from '../inquire/prompts.ts'
import { temporaryFolder } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

/** A person who gives these answers in turn, by the label of the option, and then stops. */
function scripted(answers: readonly string[]): {
  readonly prompts: () => Promise<Prompts>
  readonly asked: ChoiceQuestion[]
} {
  const asked: ChoiceQuestion[] = []
  const left = [...answers]
  const choose = async (question: ChoiceQuestion) => {
    asked.push(question)
    const label = left.shift()
    return question.options.find(option => option.label === label)?.value ?? null
  }
  const prompts: Prompts = {
    choose,
    chooseSome: async () => null,
    write: async ({ refuse }) => {
      const written = left.shift() ?? null
      expect(written === null ? undefined : refuse(written)).toBeUndefined()
      return written
    }
  }
  return { prompts: async () => prompts, asked }
}

async function vraag(argv: readonly string[], answers: readonly string[], cwd?: string) {
  const { prompts, asked } = scripted(answers)
  const machine = { prompts, ...(cwd === undefined ? {} : { cwd }) }
  const { code, stdout, stderr } = await runHere(['vraag', ...argv, '--op', '2026-04-16'], machine)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return { stdout, asked: asked.map(({ message }) => message.split('\n')[0]), questions: asked }
}

const inside = ['--feit', 'ernstige_gebiedsproblematiek=ja']

describe('at the keyboard', () => {
  it('asks until all is settled, and tells what each answer settled', async () => {
    const { stdout, questions } = await vraag(['om_deelname'], ['ja', 'nee', 'ja'])
    expect(stdout).toContain('Eén afspraak, beoordeeld op 2026-04-16.')
    expect(stdout).toContain('Vraag aan Gemeente')
    expect(stdout).toContain('Staat vast: om_deelname: grond, mag deelnemen')
    expect(stdout).toContain('Stand. Alles staat vast.')
    expect(questions[0]?.message).toContain('bron: Gemeente (anders: Politie)')
    expect(questions[0]?.options.map(({ label }) => label)).toEqual([
      'ja',
      'nee',
      'weet niet',
      'mag niet worden gedeeld',
      'gevraagd, antwoord volgt',
      'stoppen'
    ])
  })

  it('goes round the holders until a picture is complete', async () => {
    const { stdout, asked } = await vraag(
      ['informatieblad_compleet'],
      ['ja', 'nee', 'ja', 'nee', 'ja', 'nee', 'nee']
    )
    expect(asked).toHaveLength(7)
    expect(stdout).toContain('informatieblad_compleet: ja')
    expect(stdout).toContain('Stand. Alles staat vast.')
  })

  it('skips what no longer matters', async () => {
    const { stdout, asked } = await vraag(['om_deelname', ...inside], ['ja'])
    expect(asked).toHaveLength(1)
    expect(stdout).toMatch(/Hoeft niet meer gevraagd: \w+/)
  })

  it('goes on to the next holder, and then says to find it out together', async () => {
    const first = await vraag(['complexe_problematiek'], ['weet niet', 'weet niet', 'nee'])
    expect(first.stdout).toContain('Vraag aan Gemeente')
    expect(first.stdout).toContain('Vraag aan Politie')
    expect(first.questions[0]?.options[2]?.hint).toBe(
      'Gemeente weet het niet; daarna is te vragen: Politie'
    )
    expect(first.questions[1]?.options[2]?.hint).toBe('Politie weet het niet')
    expect(first.stdout).toContain(
      '"ernstige gebiedsproblematiek": geen bronhouder weet het; zoek het samen uit (Gemeente en Politie).'
    )
  })

  it('does without what may not be shared, and says what remains possible', async () => {
    const { stdout } = await vraag(
      ['complexe_problematiek', '--feit', 'ketensamenwerking_nodig=nee'],
      ['mag niet worden gedeeld']
    )
    expect(stdout).toContain('Er is nu niets meer te vragen dat nog iets beslist.')
    expect(stdout).toContain('Zonder blijft mogelijk: ja en nee.')
  })

  it.each(['stoppen', 'Ctrl-C'])('stops at %s, with the command to go on', async stop => {
    const { stdout } = await vraag(['om_deelname', ...inside], ['weet niet', stop])
    expect(stdout).toContain('Stand. Gestopt; er is nog te vragen.')
    expect(stdout).toContain(
      'Later verder:\n  ketenregie vraag om_deelname --op 2026-04-16 --feit '
    )
    expect(stdout).toMatch(/--feit '\w+=\{ onbekend: houder_weet_niet \}'\n$/)
  })

  it('goes on where it was left, from the file that it wrote', async () => {
    const cwd = temporaryFolder()
    const argv = ['om_deelname', 'politie_deelname', '--bewaar', 'casus.yaml']
    const { stdout } = await vraag(argv, ['ja', 'weet niet'], cwd)
    expect(stdout).toContain('De feiten staan in casus.yaml.')
    expect(stdout).toContain(
      'ketenregie vraag om_deelname politie_deelname --op 2026-04-16 --feiten casus.yaml'
    )
    const written = readFileSync(join(cwd, 'casus.yaml'), 'utf8')
    expect(written).toMatch(/^\w+: ja\n\w+: \{ onbekend: houder_weet_niet \}\n$/)
    const again = await vraag([...argv, '--feiten', 'casus.yaml'], ['ja', 'ja', 'ja', 'ja'], cwd)
    expect(again.stdout).toContain('Alles staat vast.')
    expect(readFileSync(join(cwd, 'casus.yaml'), 'utf8').startsWith(written.split('\n')[0]!)).toBe(
      true
    )
  })

  it('keeps what was answered when the file cannot be written', async () => {
    const { prompts } = scripted(['ja'])
    const argv = ['vraag', 'om_deelname', '--bewaar', 'er/is/geen/map.yaml']
    const { code, stdout } = await runHere(argv, { prompts, cwd: temporaryFolder() })
    expect(code).toBe(2)
    expect(stdout).toContain('--feit ernstige_gebiedsproblematiek=ja')
  })
})

describe('without a terminal', () => {
  async function plan(argv: readonly string[]): Promise<Record<string, unknown>> {
    const { code, stdout, stderr } = await runHere(['vraag', ...argv, '--op', '2026-04-16'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    return JSON.parse(stdout)
  }

  it('tells per party what a picture still misses, and only when asked for that picture', async () => {
    const found = await plan(['omgevingsadvies_compleet', '--feit', 'huisvesting=nee'])
    expect(found).toMatchObject({
      open: ['omgevingsadvies_compleet'],
      next: {
        party: 'gemeente',
        facts: [
          'systeem_of_leefomgeving_geraakt',
          'ernstige_gebiedsproblematiek',
          'loopt_een_zorgtraject'
        ]
      },
      questions: { steunend_netwerk: expect.stringContaining('mensen om zich heen') }
    })
    expect(found['worthAsking']).not.toContain('huisvesting')
    expect((await plan(['om_deelname', ...inside]))['worthAsking']).not.toContain('huisvesting')
  })

  it('gives the plan as data', async () => {
    const found = await plan([
      'om_deelname',
      'politie_deelname',
      'rvdk_deelname',
      'reclassering_deelname',
      ...inside,
      '--feit',
      'strafbaar_feit=ja',
      '--feit',
      'onveiligheid=ja'
    ])
    expect(found).toMatchObject({
      asOf: '2026-04-16',
      method: 'exact',
      expectedCost: expect.any(Number),
      settled: expect.arrayContaining(['om_deelname', 'politie_deelname']),
      outcomes: { om_deelname: { outcome: 'yes', status: 'ground' } },
      stuck: []
    })
    expect(found['next']).toEqual((found['perParty'] as unknown[])[0])
    for (const field of ['order', 'worthAsking', 'questions', 'followUps', 'open'])
      expect(found).toHaveProperty(field)
  })

  it('does the same for --json at a terminal', async () => {
    const { prompts, asked } = scripted([])
    const { stdout } = await runHere(['vraag', '--json'], { prompts })
    expect(JSON.parse(stdout)).toMatchObject({ method: 'greedy' })
    expect(asked).toEqual([])
  })

  it('takes the folder of the agreements as the last word', async () => {
    const folder = join(import.meta.dirname, '../../../../examples/gooi-en-vechtstreek')
    expect(await plan(['om_deelname', folder])).toMatchObject({ open: ['om_deelname'] })
  })

  it('names the rule that was meant', async () => {
    const { code, stderr } = await runHere(['vraag', 'om_deelnam'])
    expect(code).toBe(2)
    expect(stderr).toContain('Bedoel je "om_deelname"?')
  })
})
