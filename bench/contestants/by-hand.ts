import type { Facts } from '@ketenregie/core'
import { participationNames } from '../worlds/participation.ts'
import { kept } from '../world.ts'
import type { Contestant, Outcomes, World } from '../world.ts'

/** The participation rules as a programmer writes them, for complete facts only. */
function answer(facts: Facts) {
  const regie = facts.doelgroep_zvh === 'yes' ? 'yes' : 'no'
  const isComplex =
    (facts.meerdere_problemen_en_leefgebieden === 'yes' &&
      facts.ketensamenwerking_nodig === 'yes' &&
      facts.systeem_of_leefomgeving_geraakt === 'yes') ||
    facts.ernstige_gebiedsproblematiek === 'yes'
  if (!isComplex) return ['no', regie, outside, outside, outside, outside]
  return [
    'yes',
    regie,
    ground(
      facts.strafbaar_feit === 'yes' ||
        facts.gevaarstelling === 'yes' ||
        (facts.recidivekans === 'groot' && facts.strafrecht_wezenlijk === 'yes')
    ),
    ground(
      facts.minderjarige_pleegde_feit === 'yes' ||
        (facts.recidivekans_minderjarige === 'groot' && facts.strafrecht_wezenlijk === 'yes') ||
        (facts.relatie_met_minderjarige === 'yes' && facts.zorgen_over_minderjarige === 'yes')
    ),
    ground(
      facts.snijvlak_straf_zorg_sociaal === 'yes' ||
        (facts.justitiele_zaak !== 'yes' &&
          facts.verandering_nodig === 'yes' &&
          facts.verzoek_aan_reclassering === 'yes')
    ),
    ground(
      facts.onveiligheid === 'yes' ||
        facts.vermoeden_strafbaar_feit === 'yes' ||
        (facts.verzoek_aan_politie === 'yes' && facts.casus_geeft_aanleiding === 'yes')
    )
  ]
}

const outside = 'own-judgement'
const ground = (holds: boolean) => (holds ? 'ground' : 'no-ground')

export function handWritten({ cases, isComplete }: World): Contestant {
  return {
    isMeasure: !isComplete,
    name: 'met de hand geschreven, zelfde objecten',
    answers: count => Promise.resolve(cases.slice(0, count).map(answer)),
    run: (from, to) => {
      for (let index = from; index < to; index += 1) kept.last = answer(cases[index] ?? {})
    }
  }
}

const places = [
  'meerdere_problemen_en_leefgebieden',
  'ketensamenwerking_nodig',
  'systeem_of_leefomgeving_geraakt',
  'ernstige_gebiedsproblematiek',
  'strafbaar_feit',
  'gevaarstelling',
  'recidivekans',
  'strafrecht_wezenlijk',
  'minderjarige_pleegde_feit',
  'recidivekans_minderjarige',
  'relatie_met_minderjarige',
  'zorgen_over_minderjarige',
  'snijvlak_straf_zorg_sociaal',
  'justitiele_zaak',
  'verandering_nodig',
  'verzoek_aan_reclassering',
  'onveiligheid',
  'vermoeden_strafbaar_feit',
  'verzoek_aan_politie',
  'casus_geeft_aanleiding',
  'doelgroep_zvh'
]
const width = 32
const isSo = (facts: Facts, place: number) => {
  const value = facts[places[place] ?? '']
  return value === 'yes' || value === 'groot' ? 1 : 0
}

/** The limit of one case at a time: a byte for each fact, and an answer of one byte for all names. */
export function typedRows({ cases }: World): Contestant {
  const rows = new Uint8Array(cases.length * width)
  cases.forEach((facts, index) =>
    places.forEach((_, place) => {
      rows[index * width + place] = isSo(facts, place)
    })
  )
  const answers = new Uint8Array(cases.length)
  const run = (from: number, to: number) => {
    for (let index = from; index < to; index += 1) answers[index] = rowAnswer(rows, index * width)
  }
  return {
    name: 'met de hand geschreven, bytes per zaak',
    answers: count => {
      run(0, cases.length)
      return Promise.resolve(Array.from(answers.subarray(0, count), fromBits))
    },
    run
  }
}

function rowAnswer(rows: Uint8Array, at: number): number {
  const is = (place: number) => rows[at + place] === 1
  const regie = is(20) ? 2 : 0
  if (!((is(0) && is(1) && is(2)) || is(3))) return regie
  const om = is(4) || is(5) || (is(6) && is(7)) ? 4 : 0
  const rvdk = is(8) || (is(9) && is(7)) || (is(10) && is(11)) ? 8 : 0
  const reclassering = is(12) || (!is(13) && is(14) && is(15)) ? 16 : 0
  const politie = is(16) || is(17) || (is(18) && is(19)) ? 32 : 0
  return 1 | regie | om | rvdk | reclassering | politie
}

/** The limit of many cases at a time: a bit for each fact, in the order of the cases. */
export function bitColumns({ cases }: World): Contestant {
  const words = Math.ceil(cases.length / 32)
  const planes = places.map((_, place) => {
    const plane = new Int32Array(words)
    cases.forEach((facts, index) => {
      plane[index >>> 5] = (plane[index >>> 5] ?? 0) | (isSo(facts, place) << (index & 31))
    })
    return plane
  })
  const answers = participationNames.map(() => new Int32Array(words))
  const run = () => columnAnswers(planes, answers, words)
  const bit = (plane: Int32Array, index: number) => ((plane[index >>> 5] ?? 0) >>> (index & 31)) & 1
  return {
    name: 'met de hand geschreven, bits per feit',
    answers: count => {
      run()
      return Promise.resolve(
        cases
          .slice(0, count)
          .map((_, index) =>
            fromBits(answers.reduce((all, plane, name) => all | (bit(plane, index) << name), 0))
          )
      )
    },
    run,
    batch: cases.length
  }
}

function columnAnswers(
  planes: readonly Int32Array[],
  answers: readonly Int32Array[],
  words: number
): void {
  const [gate, regie, om, rvdk, reclassering, politie] = answers
  if (!gate || !regie || !om || !rvdk || !reclassering || !politie) return
  for (let word = 0; word < words; word += 1) {
    const is = (place: number) => planes[place]?.[word] ?? 0
    const open = (is(0) & is(1) & is(2)) | is(3)
    gate[word] = open
    regie[word] = is(20)
    om[word] = open & (is(4) | is(5) | (is(6) & is(7)))
    rvdk[word] = open & (is(8) | (is(9) & is(7)) | (is(10) & is(11)))
    reclassering[word] = open & (is(12) | (~is(13) & is(14) & is(15)))
    politie[word] = open & (is(16) | is(17) | (is(18) & is(19)))
  }
}

function fromBits(bits: number): Outcomes {
  const isOpen = (bits & 1) === 1
  const regie = (bits & 2) === 2 ? 'yes' : 'no'
  const partner = (bit: number) => (isOpen ? ground((bits & bit) === bit) : outside)
  return [isOpen ? 'yes' : 'no', regie, partner(4), partner(8), partner(16), partner(32)]
}
