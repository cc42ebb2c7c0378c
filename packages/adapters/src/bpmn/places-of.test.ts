import type { Pack, ProcessDefinition } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import { a3 } from './paper.ts'
import { drawPages } from './draw-pages.ts'
import { drawProcess } from './draw-process.ts'
import { placesOf } from './places-of.ts'
import { printSvg } from './print-svg.ts'

const meta = (title: string) => ({ title, owner: 'gemeente', source: { source: 's', place: 'p' } })
const pack = { timeLimits: {}, parties: {}, messages: {} } as unknown as Pack
const definition = {
  id: 'proef',
  title: 'Proef',
  events: { verder: { title: 'Verder', by: ['gemeente'] }, klaar: { title: 'Klaar', by: [] } },
  initial: 'begin',
  states: {
    begin: { meta: meta('Begin'), on: { verder: [{ target: 'samen' }] } },
    samen: {
      type: 'parallel',
      meta: meta('Samen'),
      onDone: undefined,
      on: { klaar: [{ target: 'einde' }] },
      states: {
        links: {
          initial: 'vragen',
          states: {
            vragen: { meta: meta('Vragen'), on: { verder: [{ target: 'gevraagd' }] } },
            gevraagd: { type: 'final', meta: meta('Gevraagd') }
          }
        },
        rechts: {
          initial: 'kijken',
          states: {
            kijken: { meta: meta('Kijken'), on: { verder: [{ target: 'gekeken' }] } },
            gekeken: { type: 'final', meta: meta('Gekeken') }
          }
        }
      }
    },
    einde: { type: 'final', meta: meta('Einde') }
  }
} as unknown as ProcessDefinition

const whole = [drawProcess(definition, pack)]
const overview = drawPages(definition, pack, { show: 'main', page: a3 })

describe('placesOf', () => {
  const apart = ['samen', 'samen.links.vragen', 'samen.rechts.gekeken']

  it('is the step itself, also of each of several side by side', () => {
    expect(placesOf(whole, ['begin'])).toEqual(['begin'])
    expect(placesOf(whole, apart)).toEqual(['samen.links.vragen', 'samen.rechts.gekeken'])
  })

  it('is the whole where a picture does not show its parts', () => {
    expect(placesOf(overview, apart)).toEqual(['samen'])
  })

  it('is the end of a case that has ended', () => {
    expect(placesOf(whole, ['einde'])).toEqual(['einde'])
    const [picture] = whole
    expect(picture && printSvg(picture, { marked: ['einde'] })).toMatch(/class="ring eind hier"/)
  })

  it('is nothing for a step of other agreements', () => {
    expect(placesOf(whole, ['vroeger'])).toBeNull()
  })
})
