import type { ProcessDefinition } from '@ketenregie/core'
import { minimumNorms, report } from '../authoring/citations.ts'
import { defineNationalProcess } from '../authoring/define-national-process.ts'
import { coordinate, meetDeadlines, openTasks, startDeadlines } from '../authoring/effects.ts'
import { event } from '../authoring/event.ts'

const consultation = minimumNorms('uitgangspunt-1')
const boundary = minimumNorms('uitgangspunt-3-afbakening')
const contact = report('aanbeveling-4-contactpersoon')

/** What the partners of one house owe each other in a year; a new case for each year. */
export const yearlyCycle: ProcessDefinition = defineNationalProcess({
  id: 'jaarcyclus',
  version: '1.0.0',
  title: 'Jaarcyclus van de samenwerking',
  meta: { title: 'Jaarcyclus van de samenwerking', source: consultation },
  events: {
    overleg_over_jaarplan: event(
      'De partners hebben over het jaarplan overlegd',
      ['zvh'],
      consultation
    ),
    overleg_over_kwartaal: event(
      'De partners hebben over een kwartaal overlegd',
      ['zvh'],
      consultation
    ),
    overleg_over_eindverantwoording: event(
      'De partners hebben over de eindverantwoording overlegd',
      ['zvh'],
      consultation
    ),
    jaar_afgesloten: event('Het jaar is afgesloten', ['zvh'], consultation),
    afbakening_herijkt: event(
      'De afbakening van de casuïstiek is herijkt',
      ['om', 'politie', 'reclassering', 'rvdk'],
      boundary
    ),
    contactpersonen_nagelopen: event(
      'Elke partner heeft een contactpersoon en een vervanger',
      ['zvh'],
      contact
    ),
    contactpersoon_veranderd: event(
      'Een contactpersoon of vervanger is veranderd',
      ['zvh', 'om', 'politie', 'reclassering', 'rvdk', 'gemeente'],
      contact
    )
  },
  initial: 'lopend',
  entry: coordinate('zvh'),
  states: {
    lopend: {
      type: 'parallel',
      meta: { title: 'Het jaar loopt', source: consultation },
      states: {
        overleg: {
          initial: 'jaarplanning',
          states: {
            jaarplanning: {
              meta: {
                title: 'Met de partners overleggen over het jaarplan',
                owner: 'zvh',
                deadline: 'overleg_jaarplan',
                refuses: [
                  'overleg_over_kwartaal',
                  'overleg_over_eindverantwoording',
                  'jaar_afgesloten'
                ],
                source: consultation
              },
              entry: startDeadlines('overleg_jaarplan'),
              on: {
                overleg_over_jaarplan: [
                  { target: 'verantwoording', actions: meetDeadlines('overleg_jaarplan') }
                ]
              }
            },
            verantwoording: {
              meta: {
                title: 'Met de partners overleggen over elk kwartaal en over het hele jaar',
                owner: 'zvh',
                deadline: 'overleg_eindverantwoording',
                refuses: ['overleg_over_jaarplan', 'jaar_afgesloten'],
                source: consultation
              },
              entry: startDeadlines('overleg_eindverantwoording'),
              on: {
                overleg_over_kwartaal: [{}],
                overleg_over_eindverantwoording: [
                  { target: 'gevoerd', actions: meetDeadlines('overleg_eindverantwoording') }
                ]
              }
            },
            gevoerd: {
              meta: {
                title: 'Over het hele jaar is overlegd',
                owner: 'zvh',
                rests: true,
                refuses: [
                  'overleg_over_jaarplan',
                  'overleg_over_kwartaal',
                  'overleg_over_eindverantwoording'
                ],
                source: consultation
              },
              on: { jaar_afgesloten: [{ target: '#jaarcyclus.afgesloten' }] }
            }
          }
        },
        afbakening: {
          initial: 'te_herijken',
          states: {
            te_herijken: {
              meta: {
                title: 'De afbakening van de casuïstiek herijken, met de andere ketens',
                owner: 'om',
                deadline: 'afbakening_herijken',
                source: boundary
              },
              entry: startDeadlines('afbakening_herijken'),
              on: {
                afbakening_herijkt: [
                  { target: 'herijkt', actions: meetDeadlines('afbakening_herijken') }
                ]
              },
              after: { afbakening_herijken: [{ target: 'te_laat' }] }
            },
            te_laat: {
              meta: {
                title: 'De afbakening is langer dan een jaar geleden herijkt',
                owner: 'om',
                deadline: 'afbakening_herijken',
                source: boundary
              },
              on: {
                afbakening_herijkt: [
                  { target: 'herijkt', actions: meetDeadlines('afbakening_herijken') }
                ]
              }
            },
            herijkt: {
              meta: {
                title: 'Herijkt',
                owner: 'om',
                rests: true,
                refuses: ['afbakening_herijkt'],
                source: boundary
              }
            }
          }
        },
        contactpersonen: {
          initial: 'na_te_lopen',
          states: {
            na_te_lopen: {
              meta: {
                title: 'Nalopen of elke partner een contactpersoon en een vervanger heeft',
                owner: 'zvh',
                deadline: 'contactpersonen_nalopen',
                source: contact
              },
              entry: [
                ...startDeadlines('contactpersonen_nalopen'),
                ...openTasks('JAAR-01', 'JAAR-02')
              ],
              on: {
                contactpersoon_veranderd: [{}],
                contactpersonen_nagelopen: [
                  { target: 'nagelopen', actions: meetDeadlines('contactpersonen_nalopen') }
                ]
              }
            },
            nagelopen: {
              meta: {
                title: 'Contactpersonen nagelopen; een verandering vraagt het opnieuw',
                owner: 'zvh',
                rests: true,
                refuses: ['contactpersonen_nagelopen'],
                source: contact
              },
              on: { contactpersoon_veranderd: [{ target: 'na_te_lopen' }] }
            }
          }
        }
      }
    },
    // what is still open then goes along to the next year, and its record shows it
    afgesloten: { type: 'final', meta: { title: 'Afgesloten', source: consultation } }
  }
})
