// Made by `ketenregie genereer` from ../releases. A release never changes.
import type { ProcessDefinition } from '@ketenregie/core'

/** Every process definition that was ever released, by its hash. */
export const releases: Readonly<Record<string, ProcessDefinition>> = {
  '83e98bc7564f2bbfb3bf8ec623da39abd95e1b0c5b27823de623233b958c8285': {
    initial: 'aanmelding_beoordelen',
    meta: { title: 'Casusoverleg', source: { source: 'minimumnormen', place: 'kernfuncties' } },
    states: {
      aanmelding_beoordelen: {
        meta: {
          title: 'Beoordelen of de aanmelding compleet is',
          owner: 'zvh',
          deadline: 'aanmelding_beoordelen',
          refuses: [
            'triage_gehouden',
            'aanmelder_ingelicht',
            'overleg_gehouden',
            'afspraken_vastgelegd',
            'afspraak_teruggekoppeld',
            'afspraken_nagekomen',
            'nieuw_overleg_nodig',
            'overleg_geevalueerd'
          ],
          source: { source: 'zvh_werkwijze', place: 'aanmelding' }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'aanmelding_beoordelen' } }],
        on: {
          aanmelding_aangevuld: [{}],
          aanmelding_compleet: [
            {
              target: 'triage',
              actions: [{ type: 'deadline.meet', params: { limit: 'aanmelding_beoordelen' } }]
            }
          ],
          aanmelding_onvolledig: [
            {
              target: 'aanmelding_aanvullen',
              actions: [{ type: 'deadline.meet', params: { limit: 'aanmelding_beoordelen' } }]
            }
          ]
        }
      },
      aanmelding_aanvullen: {
        meta: {
          title: 'De aanmelder vult de aanmelding aan',
          owner: 'zvh',
          deadline: 'aanmelding_aanvullen',
          refuses: [
            'triage_gehouden',
            'aanmelder_ingelicht',
            'overleg_gehouden',
            'afspraken_vastgelegd',
            'afspraak_teruggekoppeld',
            'afspraken_nagekomen',
            'nieuw_overleg_nodig',
            'overleg_geevalueerd',
            'aanmelding_compleet',
            'aanmelding_onvolledig'
          ],
          source: { source: 'zvh_werkwijze', place: 'aanmelding' }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'aanmelding_aanvullen' } }],
        on: {
          aanmelding_aangevuld: [
            {
              target: 'aanmelding_beoordelen',
              actions: [{ type: 'deadline.meet', params: { limit: 'aanmelding_aanvullen' } }]
            }
          ]
        }
      },
      triage: {
        meta: {
          title: 'Triage met de partners',
          owner: 'zvh',
          deadline: 'triage_houden',
          decides: [
            'complexe_problematiek',
            'om_deelname',
            'rvdk_deelname',
            'reclassering_deelname',
            'politie_deelname'
          ],
          refuses: [
            'aanmelding_compleet',
            'aanmelding_onvolledig',
            'aanmelding_aangevuld',
            'aanmelder_ingelicht',
            'overleg_gehouden',
            'afspraken_vastgelegd',
            'afspraak_teruggekoppeld',
            'afspraken_nagekomen',
            'nieuw_overleg_nodig',
            'overleg_geevalueerd'
          ],
          source: { source: 'zvh_werkwijze', place: 'triage' }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'triage_houden' } }],
        on: {
          triage_gehouden: [
            {
              target: 'wegen',
              actions: [{ type: 'deadline.meet', params: { limit: 'triage_houden' } }]
            }
          ]
        }
      },
      wegen: {
        meta: {
          title: 'Wegen of de problematiek complex is',
          owner: 'zvh',
          decides: [
            'complexe_problematiek',
            'om_deelname',
            'rvdk_deelname',
            'reclassering_deelname',
            'politie_deelname'
          ],
          source: { source: 'minimumnormen', place: 'uitgangspunt-3-complexiteit' }
        },
        always: [
          {
            target: 'overleg',
            guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } }
          },
          {
            target: 'eigen_oordeel',
            guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } }
          },
          {
            target: 'beeld_aanvullen',
            guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'unknown' } }
          }
        ]
      },
      beeld_aanvullen: {
        meta: {
          title: 'Beeld aanvullen: nog niet bekend of de problematiek complex is',
          owner: 'zvh',
          deadline: 'beeld_voor_overleg',
          decides: [
            'complexe_problematiek',
            'om_deelname',
            'rvdk_deelname',
            'reclassering_deelname',
            'politie_deelname'
          ],
          refuses: [
            'aanmelding_compleet',
            'aanmelding_onvolledig',
            'aanmelding_aangevuld',
            'triage_gehouden',
            'aanmelder_ingelicht',
            'overleg_gehouden',
            'afspraken_vastgelegd',
            'afspraak_teruggekoppeld',
            'afspraken_nagekomen',
            'nieuw_overleg_nodig',
            'overleg_geevalueerd'
          ],
          source: { source: 'minimumnormen', place: 'uitgangspunt-3-complexiteit' }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'beeld_voor_overleg' } }],
        on: {
          feiten_vastgesteld: [
            {
              target: 'wegen',
              guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } },
              actions: [{ type: 'deadline.meet', params: { limit: 'beeld_voor_overleg' } }]
            },
            {
              target: 'wegen',
              guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } },
              actions: [{ type: 'deadline.meet', params: { limit: 'beeld_voor_overleg' } }]
            }
          ],
          feiten_gecorrigeerd: [
            {
              target: 'wegen',
              guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } },
              actions: [{ type: 'deadline.meet', params: { limit: 'beeld_voor_overleg' } }]
            },
            {
              target: 'wegen',
              guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } },
              actions: [{ type: 'deadline.meet', params: { limit: 'beeld_voor_overleg' } }]
            }
          ]
        }
      },
      eigen_oordeel: {
        meta: {
          title: 'Niet complex: elke partner oordeelt zelf; de aanmelder hoort dat',
          owner: 'zvh',
          deadline: 'aanmelder_inlichten',
          decides: [
            'complexe_problematiek',
            'om_deelname',
            'rvdk_deelname',
            'reclassering_deelname',
            'politie_deelname'
          ],
          refuses: [
            'aanmelding_compleet',
            'aanmelding_onvolledig',
            'aanmelding_aangevuld',
            'triage_gehouden',
            'overleg_gehouden',
            'afspraken_vastgelegd',
            'afspraak_teruggekoppeld',
            'afspraken_nagekomen',
            'nieuw_overleg_nodig',
            'overleg_geevalueerd'
          ],
          source: { source: 'minimumnormen', place: 'uitgangspunt-3-complexiteit' }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'aanmelder_inlichten' } }],
        on: {
          feiten_vastgesteld: [
            {
              target: 'wegen',
              guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } },
              actions: [{ type: 'deadline.withdraw', params: { limit: 'aanmelder_inlichten' } }]
            },
            {
              target: 'wegen',
              guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'unknown' } },
              actions: [{ type: 'deadline.withdraw', params: { limit: 'aanmelder_inlichten' } }]
            }
          ],
          feiten_gecorrigeerd: [
            {
              target: 'wegen',
              guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } },
              actions: [{ type: 'deadline.withdraw', params: { limit: 'aanmelder_inlichten' } }]
            },
            {
              target: 'wegen',
              guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'unknown' } },
              actions: [{ type: 'deadline.withdraw', params: { limit: 'aanmelder_inlichten' } }]
            }
          ],
          aanmelder_ingelicht: [
            {
              target: 'niet_behandeld',
              actions: [{ type: 'deadline.meet', params: { limit: 'aanmelder_inlichten' } }]
            }
          ]
        }
      },
      overleg: {
        type: 'parallel',
        meta: {
          title: 'Partners uitnodigen en overleggen',
          owner: 'zvh',
          deadline: 'casusoverleg_houden',
          refuses: [
            'aanmelding_compleet',
            'aanmelding_onvolledig',
            'aanmelding_aangevuld',
            'triage_gehouden',
            'afspraken_vastgelegd',
            'afspraak_teruggekoppeld',
            'afspraken_nagekomen',
            'nieuw_overleg_nodig',
            'overleg_geevalueerd'
          ],
          source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
        },
        states: {
          om: {
            initial: 'wegen',
            states: {
              wegen: {
                meta: {
                  title: 'Wegen of deze partner grond heeft om mee te doen',
                  owner: 'om',
                  decides: ['om_deelname'],
                  source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                },
                always: [
                  {
                    target: 'uitgenodigd',
                    guard: { type: 'rule', params: { rule: 'om_deelname', is: 'yes' } }
                  },
                  { target: 'niet_uitgenodigd' }
                ]
              },
              niet_uitgenodigd: {
                meta: {
                  title: 'Niet uitgenodigd: geen grond, eigen oordeel of nog niet bekend',
                  owner: 'om',
                  decides: ['om_deelname'],
                  source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                },
                on: {
                  feiten_vastgesteld: [
                    {
                      target: 'uitgenodigd',
                      guard: { type: 'rule', params: { rule: 'om_deelname', is: 'yes' } }
                    }
                  ],
                  feiten_gecorrigeerd: [
                    {
                      target: 'uitgenodigd',
                      guard: { type: 'rule', params: { rule: 'om_deelname', is: 'yes' } }
                    }
                  ]
                }
              },
              uitgenodigd: {
                meta: {
                  title: 'Uitgenodigd',
                  owner: 'om',
                  decides: ['om_deelname'],
                  source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                },
                entry: [{ type: 'message', params: { message: 'uitnodiging_casusoverleg_om' } }]
              }
            }
          },
          rvdk: {
            initial: 'wegen',
            states: {
              wegen: {
                meta: {
                  title: 'Wegen of deze partner grond heeft om mee te doen',
                  owner: 'rvdk',
                  decides: ['rvdk_deelname'],
                  source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                },
                always: [
                  {
                    target: 'uitgenodigd',
                    guard: { type: 'rule', params: { rule: 'rvdk_deelname', is: 'yes' } }
                  },
                  { target: 'niet_uitgenodigd' }
                ]
              },
              niet_uitgenodigd: {
                meta: {
                  title: 'Niet uitgenodigd: geen grond, eigen oordeel of nog niet bekend',
                  owner: 'rvdk',
                  decides: ['rvdk_deelname'],
                  source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                },
                on: {
                  feiten_vastgesteld: [
                    {
                      target: 'uitgenodigd',
                      guard: { type: 'rule', params: { rule: 'rvdk_deelname', is: 'yes' } }
                    }
                  ],
                  feiten_gecorrigeerd: [
                    {
                      target: 'uitgenodigd',
                      guard: { type: 'rule', params: { rule: 'rvdk_deelname', is: 'yes' } }
                    }
                  ]
                }
              },
              uitgenodigd: {
                meta: {
                  title: 'Uitgenodigd',
                  owner: 'rvdk',
                  decides: ['rvdk_deelname'],
                  source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                },
                entry: [{ type: 'message', params: { message: 'uitnodiging_casusoverleg_rvdk' } }]
              }
            }
          },
          reclassering: {
            initial: 'wegen',
            states: {
              wegen: {
                meta: {
                  title: 'Wegen of deze partner grond heeft om mee te doen',
                  owner: 'reclassering',
                  decides: ['reclassering_deelname'],
                  source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                },
                always: [
                  {
                    target: 'uitgenodigd',
                    guard: { type: 'rule', params: { rule: 'reclassering_deelname', is: 'yes' } }
                  },
                  { target: 'niet_uitgenodigd' }
                ]
              },
              niet_uitgenodigd: {
                meta: {
                  title: 'Niet uitgenodigd: geen grond, eigen oordeel of nog niet bekend',
                  owner: 'reclassering',
                  decides: ['reclassering_deelname'],
                  source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                },
                on: {
                  feiten_vastgesteld: [
                    {
                      target: 'uitgenodigd',
                      guard: { type: 'rule', params: { rule: 'reclassering_deelname', is: 'yes' } }
                    }
                  ],
                  feiten_gecorrigeerd: [
                    {
                      target: 'uitgenodigd',
                      guard: { type: 'rule', params: { rule: 'reclassering_deelname', is: 'yes' } }
                    }
                  ]
                }
              },
              uitgenodigd: {
                meta: {
                  title: 'Uitgenodigd',
                  owner: 'reclassering',
                  decides: ['reclassering_deelname'],
                  source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                },
                entry: [
                  { type: 'message', params: { message: 'uitnodiging_casusoverleg_reclassering' } }
                ]
              }
            }
          },
          politie: {
            initial: 'wegen',
            states: {
              wegen: {
                meta: {
                  title: 'Wegen of deze partner grond heeft om mee te doen',
                  owner: 'politie',
                  decides: ['politie_deelname'],
                  source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                },
                always: [
                  {
                    target: 'uitgenodigd',
                    guard: { type: 'rule', params: { rule: 'politie_deelname', is: 'yes' } }
                  },
                  { target: 'niet_uitgenodigd' }
                ]
              },
              niet_uitgenodigd: {
                meta: {
                  title: 'Niet uitgenodigd: geen grond, eigen oordeel of nog niet bekend',
                  owner: 'politie',
                  decides: ['politie_deelname'],
                  source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                },
                on: {
                  feiten_vastgesteld: [
                    {
                      target: 'uitgenodigd',
                      guard: { type: 'rule', params: { rule: 'politie_deelname', is: 'yes' } }
                    }
                  ],
                  feiten_gecorrigeerd: [
                    {
                      target: 'uitgenodigd',
                      guard: { type: 'rule', params: { rule: 'politie_deelname', is: 'yes' } }
                    }
                  ]
                }
              },
              uitgenodigd: {
                meta: {
                  title: 'Uitgenodigd',
                  owner: 'politie',
                  decides: ['politie_deelname'],
                  source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                },
                entry: [
                  { type: 'message', params: { message: 'uitnodiging_casusoverleg_politie' } }
                ]
              }
            }
          }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'casusoverleg_houden' } }],
        on: {
          aanmelder_ingelicht: [{}],
          overleg_gehouden: [
            {
              target: 'afspraken_vastleggen',
              actions: [{ type: 'deadline.meet', params: { limit: 'casusoverleg_houden' } }]
            }
          ]
        }
      },
      afspraken_vastleggen: {
        meta: {
          title: 'Afspraken vastleggen: wie doet wat, en wanneer',
          owner: 'zvh',
          deadline: 'afspraken_vastleggen',
          refuses: [
            'aanmelding_compleet',
            'aanmelding_onvolledig',
            'aanmelding_aangevuld',
            'triage_gehouden',
            'overleg_gehouden',
            'afspraken_nagekomen',
            'nieuw_overleg_nodig',
            'overleg_geevalueerd'
          ],
          source: { source: 'zvh_werkwijze', place: 'afspraken' }
        },
        entry: [
          { type: 'deadline.start', params: { limit: 'afspraken_vastleggen' } },
          { type: 'task.open', params: { task: 'CAS-02' } }
        ],
        on: {
          aanmelder_ingelicht: [{}],
          afspraak_teruggekoppeld: [{}],
          afspraken_vastgelegd: [
            {
              target: 'afspraken_delen.om',
              actions: [
                { type: 'deadline.meet', params: { limit: 'afspraken_vastleggen' } },
                { type: 'message', params: { message: 'afspraken_casusoverleg' } },
                { type: 'message', params: { message: 'afspraken_casusoverleg_pi' } }
              ]
            }
          ]
        }
      },
      afspraken_delen: {
        initial: 'om',
        meta: {
          title: 'De afspraken delen met wie meedoet',
          source: { source: 'zvh_werkwijze', place: 'afspraken' }
        },
        states: {
          om: {
            meta: {
              title: 'Nagaan of deze partner meedoet',
              owner: 'zvh',
              decides: ['om_deelname'],
              source: { source: 'zvh_werkwijze', place: 'afspraken' }
            },
            always: [
              {
                target: 'rvdk',
                guard: { type: 'rule', params: { rule: 'om_deelname', is: 'yes' } },
                actions: [{ type: 'message', params: { message: 'afspraken_casusoverleg_om' } }]
              },
              { target: 'rvdk' }
            ]
          },
          rvdk: {
            meta: {
              title: 'Nagaan of deze partner meedoet',
              owner: 'zvh',
              decides: ['rvdk_deelname'],
              source: { source: 'zvh_werkwijze', place: 'afspraken' }
            },
            always: [
              {
                target: 'reclassering',
                guard: { type: 'rule', params: { rule: 'rvdk_deelname', is: 'yes' } },
                actions: [{ type: 'message', params: { message: 'afspraken_casusoverleg_rvdk' } }]
              },
              { target: 'reclassering' }
            ]
          },
          reclassering: {
            meta: {
              title: 'Nagaan of deze partner meedoet',
              owner: 'zvh',
              decides: ['reclassering_deelname'],
              source: { source: 'zvh_werkwijze', place: 'afspraken' }
            },
            always: [
              {
                target: 'politie',
                guard: { type: 'rule', params: { rule: 'reclassering_deelname', is: 'yes' } },
                actions: [
                  { type: 'message', params: { message: 'afspraken_casusoverleg_reclassering' } }
                ]
              },
              { target: 'politie' }
            ]
          },
          politie: {
            meta: {
              title: 'Nagaan of deze partner meedoet',
              owner: 'zvh',
              decides: ['politie_deelname'],
              source: { source: 'zvh_werkwijze', place: 'afspraken' }
            },
            always: [
              {
                target: '#casusoverleg.afspraken_uitvoeren',
                guard: { type: 'rule', params: { rule: 'politie_deelname', is: 'yes' } },
                actions: [
                  { type: 'message', params: { message: 'afspraken_casusoverleg_politie' } }
                ]
              },
              { target: '#casusoverleg.afspraken_uitvoeren' }
            ]
          }
        }
      },
      afspraken_uitvoeren: {
        meta: {
          title: 'De partners voeren de afspraken uit en koppelen terug',
          owner: 'zvh',
          deadline: 'afspraken_terugkoppelen',
          refuses: [
            'aanmelding_compleet',
            'aanmelding_onvolledig',
            'aanmelding_aangevuld',
            'triage_gehouden',
            'overleg_gehouden',
            'overleg_geevalueerd'
          ],
          source: { source: 'zvh_werkwijze', place: 'afspraken' }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'afspraken_terugkoppelen' } }],
        on: {
          aanmelder_ingelicht: [{}],
          afspraak_teruggekoppeld: [{}],
          afspraken_vastgelegd: [
            {
              target: 'afspraken_delen.om',
              actions: [
                { type: 'message', params: { message: 'afspraken_casusoverleg' } },
                { type: 'message', params: { message: 'afspraken_casusoverleg_pi' } }
              ]
            }
          ],
          nieuw_overleg_nodig: [
            {
              target: 'overleg',
              actions: [{ type: 'deadline.meet', params: { limit: 'afspraken_terugkoppelen' } }]
            }
          ],
          afspraken_nagekomen: [
            {
              target: 'evalueren',
              actions: [{ type: 'deadline.meet', params: { limit: 'afspraken_terugkoppelen' } }]
            }
          ]
        }
      },
      evalueren: {
        meta: {
          title: 'Nagaan wat het overleg heeft gebracht',
          owner: 'zvh',
          deadline: 'overleg_evalueren',
          refuses: [
            'aanmelding_compleet',
            'aanmelding_onvolledig',
            'aanmelding_aangevuld',
            'triage_gehouden',
            'overleg_gehouden',
            'afspraken_vastgelegd',
            'afspraken_nagekomen'
          ],
          source: { source: 'zvh_werkwijze', place: 'evaluatie' }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'overleg_evalueren' } }],
        on: {
          aanmelder_ingelicht: [{}],
          afspraak_teruggekoppeld: [{}],
          nieuw_overleg_nodig: [
            {
              target: 'overleg',
              actions: [{ type: 'deadline.meet', params: { limit: 'overleg_evalueren' } }]
            }
          ],
          overleg_geevalueerd: [
            {
              target: 'afgesloten',
              actions: [{ type: 'deadline.meet', params: { limit: 'overleg_evalueren' } }]
            }
          ]
        }
      },
      afgesloten: {
        type: 'final',
        meta: { title: 'Afgesloten', source: { source: 'zvh_werkwijze', place: 'evaluatie' } }
      },
      niet_behandeld: {
        type: 'final',
        meta: {
          title: 'Niet behandeld',
          source: { source: 'minimumnormen', place: 'uitgangspunt-3-complexiteit' }
        }
      },
      overleden: {
        type: 'final',
        meta: { title: 'Overleden', source: { source: 'zvh_werkwijze', place: 'afspraken' } }
      }
    },
    entry: [
      { type: 'coordination', params: { party: 'zvh' } },
      { type: 'task.open', params: { task: 'CAS-01' } }
    ],
    on: {
      overlijden: [{ target: '.overleden' }],
      aanmelding_ingetrokken: [{ target: '.niet_behandeld' }]
    },
    id: 'casusoverleg',
    version: '1.0.0',
    title: 'Casusoverleg',
    events: {
      aanmelding_compleet: {
        title: 'De aanmelding is compleet',
        by: ['zvh'],
        facts: [],
        source: { source: 'zvh_werkwijze', place: 'aanmelding' }
      },
      aanmelding_onvolledig: {
        title: 'Aan de aanmelding ontbreekt iets',
        by: ['zvh'],
        facts: [],
        source: { source: 'zvh_werkwijze', place: 'aanmelding' }
      },
      aanmelding_aangevuld: {
        title: 'De aanmelding is aangevuld',
        by: [
          'gemeente',
          'pi',
          'politie',
          'om',
          'rvdk',
          'reclassering',
          'zorgaanbieder',
          'lokaal_veld'
        ],
        facts: [],
        source: { source: 'zvh_werkwijze', place: 'aanmelding' }
      },
      aanmelding_ingetrokken: {
        title: 'De aanmelding is ingetrokken',
        by: [
          'gemeente',
          'pi',
          'politie',
          'om',
          'rvdk',
          'reclassering',
          'zorgaanbieder',
          'lokaal_veld',
          'zvh'
        ],
        facts: [],
        source: { source: 'zvh_werkwijze', place: 'aanmelding' }
      },
      triage_gehouden: {
        title: 'De triage is gehouden',
        by: ['zvh'],
        facts: [],
        source: { source: 'zvh_werkwijze', place: 'triage' }
      },
      aanmelder_ingelicht: {
        title: 'De aanmelder weet wat er met de aanmelding gebeurt',
        by: ['zvh'],
        facts: [],
        source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
      },
      overleg_gehouden: {
        title: 'Het casusoverleg is gehouden',
        by: ['zvh'],
        facts: [],
        source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
      },
      afspraken_vastgelegd: {
        title: 'De afspraken zijn vastgelegd',
        by: ['zvh'],
        facts: [],
        source: { source: 'zvh_werkwijze', place: 'afspraken' }
      },
      afspraak_teruggekoppeld: {
        title: 'Een partner laat weten hoe het met een afspraak staat',
        by: [
          'gemeente',
          'pi',
          'politie',
          'om',
          'rvdk',
          'reclassering',
          'zorgaanbieder',
          'lokaal_veld',
          'zvh'
        ],
        facts: [],
        source: { source: 'zvh_werkwijze', place: 'afspraken' }
      },
      afspraken_nagekomen: {
        title: 'Alle afspraken zijn nagekomen of vervallen',
        by: ['zvh'],
        facts: [],
        source: { source: 'zvh_werkwijze', place: 'afspraken' }
      },
      nieuw_overleg_nodig: {
        title: 'Er is opnieuw overleg nodig',
        by: ['zvh'],
        facts: [],
        source: { source: 'zvh_werkwijze', place: 'afspraken' }
      },
      overleg_geevalueerd: {
        title: 'Het overleg is geëvalueerd',
        by: ['zvh'],
        facts: [],
        source: { source: 'zvh_werkwijze', place: 'evaluatie' }
      },
      overlijden: {
        title: 'De persoon is overleden',
        by: [
          'gemeente',
          'pi',
          'politie',
          'om',
          'rvdk',
          'reclassering',
          'zorgaanbieder',
          'lokaal_veld',
          'zvh'
        ],
        facts: [],
        source: { source: 'zvh_werkwijze', place: 'afspraken' }
      }
    }
  },
  '4ed0a82e57249b69ca913fd3da4fcaaa71eb3f66b0bf59f5c2472819a8bc6fb2': {
    initial: 'melding_ontvangen',
    meta: {
      title: 'Detentie en terugkeer',
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    states: {
      melding_ontvangen: {
        meta: {
          title: 'Nagaan of er een uitkering kan zijn die stopt',
          owner: 'zvh',
          decides: ['uitkering_vervalt'],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
        },
        always: [
          {
            target: 'route_bepalen',
            guard: { type: 'rule', params: { rule: 'uitkering_vervalt', is: 'no' } }
          },
          {
            target: 'route_bepalen',
            actions: [{ type: 'message', params: { message: 'stop_uitkering' } }]
          }
        ]
      },
      route_bepalen: {
        meta: {
          title: 'Bepalen voor wie deze detentie is',
          owner: 'zvh',
          decides: ['valt_onder_deze_afspraken', 'keert_terug_buiten_de_regio'],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.1' }
        },
        always: [
          {
            target: '#detentie_en_terugkeer.onder_andere_afspraken',
            guard: { type: 'rule', params: { rule: 'valt_onder_deze_afspraken', is: 'no' } },
            actions: []
          },
          {
            target: '#detentie_en_terugkeer.buiten_de_regio',
            guard: { type: 'rule', params: { rule: 'keert_terug_buiten_de_regio', is: 'yes' } },
            actions: []
          },
          { target: 'melding' }
        ]
      },
      melding: {
        meta: {
          title: 'Melding beoordelen',
          owner: 'zvh',
          deadline: 'melding_beoordelen',
          decides: ['eerst_naar_lokaal_veld', 'eerst_naar_zvh'],
          refuses: [
            'nieuwe_detentie',
            'nog_in_detentie',
            'terug_in_detentie',
            'afsluiting',
            'plan_lokaal_veld_gemaakt',
            'plan_gewijzigd',
            'overdracht_aangeboden',
            'overdracht_aanvaard',
            'overdracht_geweigerd',
            'casusoverleg_gehouden'
          ],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
        },
        entry: [
          { type: 'coordination', params: { party: 'zvh' } },
          { type: 'deadline.start', params: { limit: 'dr_plan' } },
          { type: 'deadline.start', params: { limit: 'screening' } },
          { type: 'deadline.start', params: { limit: 'gesprek_basisvoorwaarden' } },
          { type: 'deadline.start', params: { limit: 'ontslag' } },
          { type: 'deadline.start', params: { limit: 'melding_beoordelen' } },
          { type: 'deadline.start', params: { limit: 'terugkoppeling_gemeente' } },
          { type: 'deadline.start', params: { limit: 'trajectgesprek' } },
          { type: 'deadline.start', params: { limit: 'volgend_mdo' } },
          { type: 'message', params: { message: 'melding_detentie' } },
          { type: 'task.open', params: { task: 'ID-01' } },
          { type: 'task.open', params: { task: 'OND-01' } },
          { type: 'task.open', params: { task: 'WRK-01' } },
          { type: 'task.open', params: { task: 'WRK-02' } },
          { type: 'task.open', params: { task: 'INK-01' } },
          { type: 'task.open', params: { task: 'SCH-01' } },
          { type: 'task.open', params: { task: 'SCH-02' } },
          { type: 'task.open', params: { task: 'ZRG-01' } },
          { type: 'task.open', params: { task: 'ZRG-02' } },
          { type: 'task.open', params: { task: 'ZRG-03' } },
          { type: 'task.open', params: { task: 'SOC-01' } },
          { type: 'task.open', params: { task: 'SOC-02' } },
          { type: 'task.open', params: { task: 'SOC-03' } },
          { type: 'task.open', params: { task: 'SOC-04' } },
          { type: 'task.open', params: { task: 'SOC-05' } },
          { type: 'task.open', params: { task: 'SOC-06' } },
          { type: 'task.open', params: { task: 'SLA-05' } },
          { type: 'task.open', params: { task: 'CON-01' } },
          { type: 'task.open', params: { task: 'CON-02' } },
          { type: 'task.open', params: { task: 'GEM-01' } },
          { type: 'task.open', params: { task: 'GEM-02' } },
          { type: 'task.open', params: { task: 'LOK-02' } }
        ],
        on: {
          plan_vastgesteld: [
            {
              target: '#detentie_en_terugkeer.uitvoering.plan_delen',
              actions: [
                { type: 'deadline.meet', params: { limit: 'dr_plan' } },
                { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'task.open', params: { task: 'INK-02' } },
                { type: 'task.open', params: { task: 'INK-03' } },
                { type: 'task.open', params: { task: 'ZRG-04' } },
                { type: 'task.open', params: { task: 'ZRG-05' } },
                { type: 'task.open', params: { task: 'SLA-01' } },
                { type: 'task.open', params: { task: 'OND-03' } },
                { type: 'task.open', params: { task: 'INK-04' } },
                { type: 'task.open', params: { task: 'INK-05' } },
                { type: 'task.open', params: { task: 'INK-06' } },
                { type: 'task.open', params: { task: 'SLA-02' } },
                { type: 'task.open', params: { task: 'SLA-06' } },
                { type: 'task.open', params: { task: 'SCH-03' } },
                { type: 'task.open', params: { task: 'ZRG-06' } },
                { type: 'task.open', params: { task: 'ZRG-07' } },
                { type: 'task.open', params: { task: 'ZRG-11' } },
                { type: 'task.open', params: { task: 'OND-02' } },
                { type: 'task.open', params: { task: 'OND-05' } },
                { type: 'task.open', params: { task: 'OND-06' } },
                { type: 'task.open', params: { task: 'WRK-04' } },
                { type: 'task.open', params: { task: 'SCH-04' } },
                { type: 'task.open', params: { task: 'ZRG-08' } },
                { type: 'task.open', params: { task: 'ZRG-09' } },
                { type: 'task.open', params: { task: 'ZRG-10' } },
                { type: 'task.open', params: { task: 'SLA-03' } },
                { type: 'task.open', params: { task: 'SLA-04' } },
                { type: 'task.open', params: { task: 'SLA-07' } },
                { type: 'task.open', params: { task: 'SLA-08' } },
                { type: 'task.open', params: { task: 'VRY-01' } }
              ]
            }
          ],
          onttrekking: [
            {
              target: '#detentie_en_terugkeer.onttrokken',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'message', params: { message: 'melding_onttrekking' } }
              ]
            }
          ],
          schorsing: [
            {
              target: 'regie_zonder_beeld',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                { type: 'deadline.withdraw', params: { limit: 'screening' } },
                { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                { type: 'task.withdraw', params: { task: 'ID-01' } },
                { type: 'task.withdraw', params: { task: 'OND-01' } },
                { type: 'task.withdraw', params: { task: 'WRK-01' } },
                { type: 'task.withdraw', params: { task: 'WRK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-01' } },
                { type: 'task.withdraw', params: { task: 'SCH-01' } },
                { type: 'task.withdraw', params: { task: 'SCH-02' } },
                { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                { type: 'task.withdraw', params: { task: 'SOC-01' } },
                { type: 'task.withdraw', params: { task: 'SOC-02' } },
                { type: 'task.withdraw', params: { task: 'SOC-03' } },
                { type: 'task.withdraw', params: { task: 'SOC-04' } },
                { type: 'task.withdraw', params: { task: 'SOC-05' } },
                { type: 'task.withdraw', params: { task: 'SOC-06' } },
                { type: 'task.withdraw', params: { task: 'SLA-05' } },
                { type: 'task.withdraw', params: { task: 'CON-01' } },
                { type: 'task.withdraw', params: { task: 'CON-02' } },
                { type: 'task.withdraw', params: { task: 'GEM-01' } },
                { type: 'task.withdraw', params: { task: 'GEM-02' } },
                { type: 'task.withdraw', params: { task: 'LOK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-03' } },
                { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                { type: 'task.withdraw', params: { task: 'SLA-01' } },
                { type: 'task.withdraw', params: { task: 'OND-03' } },
                { type: 'task.withdraw', params: { task: 'INK-04' } },
                { type: 'task.withdraw', params: { task: 'INK-05' } },
                { type: 'task.withdraw', params: { task: 'INK-06' } },
                { type: 'task.withdraw', params: { task: 'SLA-02' } },
                { type: 'task.withdraw', params: { task: 'SLA-06' } },
                { type: 'task.withdraw', params: { task: 'CON-03' } },
                { type: 'task.withdraw', params: { task: 'CON-04' } },
                { type: 'task.withdraw', params: { task: 'CON-05' } },
                { type: 'task.withdraw', params: { task: 'CON-06' } },
                { type: 'task.withdraw', params: { task: 'SCH-03' } },
                { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                { type: 'task.withdraw', params: { task: 'OND-02' } },
                { type: 'task.withdraw', params: { task: 'OND-05' } },
                { type: 'task.withdraw', params: { task: 'OND-06' } },
                { type: 'task.withdraw', params: { task: 'WRK-04' } },
                { type: 'task.withdraw', params: { task: 'SCH-04' } },
                { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                { type: 'task.withdraw', params: { task: 'SLA-03' } },
                { type: 'task.withdraw', params: { task: 'SLA-04' } },
                { type: 'task.withdraw', params: { task: 'SLA-07' } },
                { type: 'task.withdraw', params: { task: 'SLA-08' } },
                { type: 'task.withdraw', params: { task: 'VRY-01' } },
                { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                { type: 'task.open', params: { task: 'ID-02' } },
                { type: 'task.open', params: { task: 'OND-08' } },
                { type: 'task.open', params: { task: 'SCH-05' } }
              ]
            }
          ],
          vrijspraak: [
            {
              target: '#detentie_en_terugkeer.vrijgesproken',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                { type: 'deadline.withdraw', params: { limit: 'screening' } },
                { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                { type: 'task.withdraw', params: { task: 'ID-01' } },
                { type: 'task.withdraw', params: { task: 'OND-01' } },
                { type: 'task.withdraw', params: { task: 'WRK-01' } },
                { type: 'task.withdraw', params: { task: 'WRK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-01' } },
                { type: 'task.withdraw', params: { task: 'SCH-01' } },
                { type: 'task.withdraw', params: { task: 'SCH-02' } },
                { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                { type: 'task.withdraw', params: { task: 'SOC-01' } },
                { type: 'task.withdraw', params: { task: 'SOC-02' } },
                { type: 'task.withdraw', params: { task: 'SOC-03' } },
                { type: 'task.withdraw', params: { task: 'SOC-04' } },
                { type: 'task.withdraw', params: { task: 'SOC-05' } },
                { type: 'task.withdraw', params: { task: 'SOC-06' } },
                { type: 'task.withdraw', params: { task: 'SLA-05' } },
                { type: 'task.withdraw', params: { task: 'CON-01' } },
                { type: 'task.withdraw', params: { task: 'CON-02' } },
                { type: 'task.withdraw', params: { task: 'GEM-01' } },
                { type: 'task.withdraw', params: { task: 'GEM-02' } },
                { type: 'task.withdraw', params: { task: 'LOK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-03' } },
                { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                { type: 'task.withdraw', params: { task: 'SLA-01' } },
                { type: 'task.withdraw', params: { task: 'OND-03' } },
                { type: 'task.withdraw', params: { task: 'INK-04' } },
                { type: 'task.withdraw', params: { task: 'INK-05' } },
                { type: 'task.withdraw', params: { task: 'INK-06' } },
                { type: 'task.withdraw', params: { task: 'SLA-02' } },
                { type: 'task.withdraw', params: { task: 'SLA-06' } },
                { type: 'task.withdraw', params: { task: 'CON-03' } },
                { type: 'task.withdraw', params: { task: 'CON-04' } },
                { type: 'task.withdraw', params: { task: 'CON-05' } },
                { type: 'task.withdraw', params: { task: 'CON-06' } },
                { type: 'task.withdraw', params: { task: 'SCH-03' } },
                { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                { type: 'task.withdraw', params: { task: 'OND-02' } },
                { type: 'task.withdraw', params: { task: 'OND-05' } },
                { type: 'task.withdraw', params: { task: 'OND-06' } },
                { type: 'task.withdraw', params: { task: 'WRK-04' } },
                { type: 'task.withdraw', params: { task: 'SCH-04' } },
                { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                { type: 'task.withdraw', params: { task: 'SLA-03' } },
                { type: 'task.withdraw', params: { task: 'SLA-04' } },
                { type: 'task.withdraw', params: { task: 'SLA-07' } },
                { type: 'task.withdraw', params: { task: 'SLA-08' } },
                { type: 'task.withdraw', params: { task: 'VRY-01' } },
                { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
                { type: 'coordination', params: { party: 'zvh' } }
              ]
            }
          ],
          gesprek_gevoerd: [
            {
              target: 'plan_van_aanpak.casusoverleg_wegen',
              actions: [
                { type: 'deadline.meet', params: { limit: 'gesprek_basisvoorwaarden' } },
                { type: 'deadline.meet', params: { limit: 'melding_beoordelen' } },
                { type: 'task.open', params: { task: 'INK-02' } },
                { type: 'task.open', params: { task: 'INK-03' } },
                { type: 'task.open', params: { task: 'ZRG-04' } },
                { type: 'task.open', params: { task: 'ZRG-05' } },
                { type: 'task.open', params: { task: 'SLA-01' } },
                { type: 'task.open', params: { task: 'OND-03' } },
                { type: 'task.open', params: { task: 'INK-04' } },
                { type: 'task.open', params: { task: 'INK-05' } },
                { type: 'task.open', params: { task: 'INK-06' } },
                { type: 'task.open', params: { task: 'SLA-02' } },
                { type: 'task.open', params: { task: 'SLA-06' } }
              ]
            }
          ],
          gesprek_geweigerd: [
            {
              target: 'plan_van_aanpak.casusoverleg_wegen',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                { type: 'deadline.meet', params: { limit: 'melding_beoordelen' } },
                { type: 'task.open', params: { task: 'INK-02' } },
                { type: 'task.open', params: { task: 'INK-03' } },
                { type: 'task.open', params: { task: 'ZRG-04' } },
                { type: 'task.open', params: { task: 'ZRG-05' } },
                { type: 'task.open', params: { task: 'SLA-01' } },
                { type: 'task.open', params: { task: 'OND-03' } },
                { type: 'task.open', params: { task: 'INK-04' } },
                { type: 'task.open', params: { task: 'INK-05' } },
                { type: 'task.open', params: { task: 'INK-06' } },
                { type: 'task.open', params: { task: 'SLA-02' } },
                { type: 'task.open', params: { task: 'SLA-06' } }
              ]
            }
          ],
          melding_beoordeeld: [
            {
              target: 'verzamelen',
              guard: { type: 'rule', params: { rule: 'eerst_naar_lokaal_veld', is: 'yes' } },
              actions: [
                { type: 'deadline.meet', params: { limit: 'melding_beoordelen' } },
                { type: 'message', params: { message: 'aanmelding_lokaal_veld' } }
              ]
            },
            {
              target: 'verzamelen',
              actions: [{ type: 'deadline.meet', params: { limit: 'melding_beoordelen' } }]
            }
          ]
        },
        after: {
          ontslag: [
            {
              target: 'regie_zonder_beeld',
              actions: [
                { type: 'task.withdraw', params: { task: 'ID-01' } },
                { type: 'task.withdraw', params: { task: 'OND-01' } },
                { type: 'task.withdraw', params: { task: 'WRK-01' } },
                { type: 'task.withdraw', params: { task: 'WRK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-01' } },
                { type: 'task.withdraw', params: { task: 'SCH-01' } },
                { type: 'task.withdraw', params: { task: 'SCH-02' } },
                { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                { type: 'task.withdraw', params: { task: 'SOC-01' } },
                { type: 'task.withdraw', params: { task: 'SOC-02' } },
                { type: 'task.withdraw', params: { task: 'SOC-03' } },
                { type: 'task.withdraw', params: { task: 'SOC-04' } },
                { type: 'task.withdraw', params: { task: 'SOC-05' } },
                { type: 'task.withdraw', params: { task: 'SOC-06' } },
                { type: 'task.withdraw', params: { task: 'SLA-05' } },
                { type: 'task.withdraw', params: { task: 'CON-01' } },
                { type: 'task.withdraw', params: { task: 'CON-02' } },
                { type: 'task.withdraw', params: { task: 'GEM-01' } },
                { type: 'task.withdraw', params: { task: 'GEM-02' } },
                { type: 'task.withdraw', params: { task: 'LOK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-03' } },
                { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                { type: 'task.withdraw', params: { task: 'SLA-01' } },
                { type: 'task.withdraw', params: { task: 'OND-03' } },
                { type: 'task.withdraw', params: { task: 'INK-04' } },
                { type: 'task.withdraw', params: { task: 'INK-05' } },
                { type: 'task.withdraw', params: { task: 'INK-06' } },
                { type: 'task.withdraw', params: { task: 'SLA-02' } },
                { type: 'task.withdraw', params: { task: 'SLA-06' } },
                { type: 'task.withdraw', params: { task: 'CON-03' } },
                { type: 'task.withdraw', params: { task: 'CON-04' } },
                { type: 'task.withdraw', params: { task: 'CON-05' } },
                { type: 'task.withdraw', params: { task: 'CON-06' } },
                { type: 'task.withdraw', params: { task: 'SCH-03' } },
                { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                { type: 'task.withdraw', params: { task: 'OND-02' } },
                { type: 'task.withdraw', params: { task: 'OND-05' } },
                { type: 'task.withdraw', params: { task: 'OND-06' } },
                { type: 'task.withdraw', params: { task: 'WRK-04' } },
                { type: 'task.withdraw', params: { task: 'SCH-04' } },
                { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                { type: 'task.withdraw', params: { task: 'SLA-03' } },
                { type: 'task.withdraw', params: { task: 'SLA-04' } },
                { type: 'task.withdraw', params: { task: 'SLA-07' } },
                { type: 'task.withdraw', params: { task: 'SLA-08' } },
                { type: 'task.withdraw', params: { task: 'VRY-01' } },
                { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                { type: 'task.open', params: { task: 'ID-02' } },
                { type: 'task.open', params: { task: 'OND-08' } },
                { type: 'task.open', params: { task: 'SCH-05' } }
              ]
            }
          ]
        }
      },
      verzamelen: {
        meta: {
          title: 'Gegevens verzamelen',
          owner: 'zvh',
          deadline: 'dr_plan',
          decides: [
            'complexe_problematiek',
            'om_deelname',
            'rvdk_deelname',
            'reclassering_deelname',
            'politie_deelname',
            'bezoek_aangewezen',
            'informatieblad_compleet'
          ],
          refuses: [
            'nieuwe_detentie',
            'nog_in_detentie',
            'terug_in_detentie',
            'afsluiting',
            'plan_lokaal_veld_gemaakt',
            'plan_gewijzigd',
            'overdracht_aangeboden',
            'overdracht_aanvaard',
            'overdracht_geweigerd',
            'melding_beoordeeld',
            'casusoverleg_gehouden'
          ],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-verzamelen' }
        },
        entry: [
          { type: 'task.open', params: { task: 'INK-02' } },
          { type: 'task.open', params: { task: 'INK-03' } },
          { type: 'task.open', params: { task: 'ZRG-04' } },
          { type: 'task.open', params: { task: 'ZRG-05' } },
          { type: 'task.open', params: { task: 'SLA-01' } }
        ],
        on: {
          plan_vastgesteld: [
            {
              target: '#detentie_en_terugkeer.uitvoering.plan_delen',
              actions: [
                { type: 'deadline.meet', params: { limit: 'dr_plan' } },
                { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'task.open', params: { task: 'OND-03' } },
                { type: 'task.open', params: { task: 'INK-04' } },
                { type: 'task.open', params: { task: 'INK-05' } },
                { type: 'task.open', params: { task: 'INK-06' } },
                { type: 'task.open', params: { task: 'SLA-02' } },
                { type: 'task.open', params: { task: 'SLA-06' } },
                { type: 'task.open', params: { task: 'SCH-03' } },
                { type: 'task.open', params: { task: 'ZRG-06' } },
                { type: 'task.open', params: { task: 'ZRG-07' } },
                { type: 'task.open', params: { task: 'ZRG-11' } },
                { type: 'task.open', params: { task: 'OND-02' } },
                { type: 'task.open', params: { task: 'OND-05' } },
                { type: 'task.open', params: { task: 'OND-06' } },
                { type: 'task.open', params: { task: 'WRK-04' } },
                { type: 'task.open', params: { task: 'SCH-04' } },
                { type: 'task.open', params: { task: 'ZRG-08' } },
                { type: 'task.open', params: { task: 'ZRG-09' } },
                { type: 'task.open', params: { task: 'ZRG-10' } },
                { type: 'task.open', params: { task: 'SLA-03' } },
                { type: 'task.open', params: { task: 'SLA-04' } },
                { type: 'task.open', params: { task: 'SLA-07' } },
                { type: 'task.open', params: { task: 'SLA-08' } },
                { type: 'task.open', params: { task: 'VRY-01' } }
              ]
            }
          ],
          onttrekking: [
            {
              target: '#detentie_en_terugkeer.onttrokken',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'message', params: { message: 'melding_onttrekking' } }
              ]
            }
          ],
          schorsing: [
            {
              target: 'regie_zonder_beeld',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                { type: 'deadline.withdraw', params: { limit: 'screening' } },
                { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                { type: 'task.withdraw', params: { task: 'ID-01' } },
                { type: 'task.withdraw', params: { task: 'OND-01' } },
                { type: 'task.withdraw', params: { task: 'WRK-01' } },
                { type: 'task.withdraw', params: { task: 'WRK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-01' } },
                { type: 'task.withdraw', params: { task: 'SCH-01' } },
                { type: 'task.withdraw', params: { task: 'SCH-02' } },
                { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                { type: 'task.withdraw', params: { task: 'SOC-01' } },
                { type: 'task.withdraw', params: { task: 'SOC-02' } },
                { type: 'task.withdraw', params: { task: 'SOC-03' } },
                { type: 'task.withdraw', params: { task: 'SOC-04' } },
                { type: 'task.withdraw', params: { task: 'SOC-05' } },
                { type: 'task.withdraw', params: { task: 'SOC-06' } },
                { type: 'task.withdraw', params: { task: 'SLA-05' } },
                { type: 'task.withdraw', params: { task: 'CON-01' } },
                { type: 'task.withdraw', params: { task: 'CON-02' } },
                { type: 'task.withdraw', params: { task: 'GEM-01' } },
                { type: 'task.withdraw', params: { task: 'GEM-02' } },
                { type: 'task.withdraw', params: { task: 'LOK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-03' } },
                { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                { type: 'task.withdraw', params: { task: 'SLA-01' } },
                { type: 'task.withdraw', params: { task: 'OND-03' } },
                { type: 'task.withdraw', params: { task: 'INK-04' } },
                { type: 'task.withdraw', params: { task: 'INK-05' } },
                { type: 'task.withdraw', params: { task: 'INK-06' } },
                { type: 'task.withdraw', params: { task: 'SLA-02' } },
                { type: 'task.withdraw', params: { task: 'SLA-06' } },
                { type: 'task.withdraw', params: { task: 'CON-03' } },
                { type: 'task.withdraw', params: { task: 'CON-04' } },
                { type: 'task.withdraw', params: { task: 'CON-05' } },
                { type: 'task.withdraw', params: { task: 'CON-06' } },
                { type: 'task.withdraw', params: { task: 'SCH-03' } },
                { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                { type: 'task.withdraw', params: { task: 'OND-02' } },
                { type: 'task.withdraw', params: { task: 'OND-05' } },
                { type: 'task.withdraw', params: { task: 'OND-06' } },
                { type: 'task.withdraw', params: { task: 'WRK-04' } },
                { type: 'task.withdraw', params: { task: 'SCH-04' } },
                { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                { type: 'task.withdraw', params: { task: 'SLA-03' } },
                { type: 'task.withdraw', params: { task: 'SLA-04' } },
                { type: 'task.withdraw', params: { task: 'SLA-07' } },
                { type: 'task.withdraw', params: { task: 'SLA-08' } },
                { type: 'task.withdraw', params: { task: 'VRY-01' } },
                { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                { type: 'task.open', params: { task: 'ID-02' } },
                { type: 'task.open', params: { task: 'OND-08' } },
                { type: 'task.open', params: { task: 'SCH-05' } }
              ]
            }
          ],
          vrijspraak: [
            {
              target: '#detentie_en_terugkeer.vrijgesproken',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                { type: 'deadline.withdraw', params: { limit: 'screening' } },
                { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                { type: 'task.withdraw', params: { task: 'ID-01' } },
                { type: 'task.withdraw', params: { task: 'OND-01' } },
                { type: 'task.withdraw', params: { task: 'WRK-01' } },
                { type: 'task.withdraw', params: { task: 'WRK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-01' } },
                { type: 'task.withdraw', params: { task: 'SCH-01' } },
                { type: 'task.withdraw', params: { task: 'SCH-02' } },
                { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                { type: 'task.withdraw', params: { task: 'SOC-01' } },
                { type: 'task.withdraw', params: { task: 'SOC-02' } },
                { type: 'task.withdraw', params: { task: 'SOC-03' } },
                { type: 'task.withdraw', params: { task: 'SOC-04' } },
                { type: 'task.withdraw', params: { task: 'SOC-05' } },
                { type: 'task.withdraw', params: { task: 'SOC-06' } },
                { type: 'task.withdraw', params: { task: 'SLA-05' } },
                { type: 'task.withdraw', params: { task: 'CON-01' } },
                { type: 'task.withdraw', params: { task: 'CON-02' } },
                { type: 'task.withdraw', params: { task: 'GEM-01' } },
                { type: 'task.withdraw', params: { task: 'GEM-02' } },
                { type: 'task.withdraw', params: { task: 'LOK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-03' } },
                { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                { type: 'task.withdraw', params: { task: 'SLA-01' } },
                { type: 'task.withdraw', params: { task: 'OND-03' } },
                { type: 'task.withdraw', params: { task: 'INK-04' } },
                { type: 'task.withdraw', params: { task: 'INK-05' } },
                { type: 'task.withdraw', params: { task: 'INK-06' } },
                { type: 'task.withdraw', params: { task: 'SLA-02' } },
                { type: 'task.withdraw', params: { task: 'SLA-06' } },
                { type: 'task.withdraw', params: { task: 'CON-03' } },
                { type: 'task.withdraw', params: { task: 'CON-04' } },
                { type: 'task.withdraw', params: { task: 'CON-05' } },
                { type: 'task.withdraw', params: { task: 'CON-06' } },
                { type: 'task.withdraw', params: { task: 'SCH-03' } },
                { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                { type: 'task.withdraw', params: { task: 'OND-02' } },
                { type: 'task.withdraw', params: { task: 'OND-05' } },
                { type: 'task.withdraw', params: { task: 'OND-06' } },
                { type: 'task.withdraw', params: { task: 'WRK-04' } },
                { type: 'task.withdraw', params: { task: 'SCH-04' } },
                { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                { type: 'task.withdraw', params: { task: 'SLA-03' } },
                { type: 'task.withdraw', params: { task: 'SLA-04' } },
                { type: 'task.withdraw', params: { task: 'SLA-07' } },
                { type: 'task.withdraw', params: { task: 'SLA-08' } },
                { type: 'task.withdraw', params: { task: 'VRY-01' } },
                { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
                { type: 'coordination', params: { party: 'zvh' } }
              ]
            }
          ],
          gesprek_gevoerd: [
            {
              target: 'plan_van_aanpak.casusoverleg_wegen',
              actions: [
                { type: 'deadline.meet', params: { limit: 'gesprek_basisvoorwaarden' } },
                { type: 'deadline.meet', params: { limit: 'melding_beoordelen' } },
                { type: 'task.open', params: { task: 'OND-03' } },
                { type: 'task.open', params: { task: 'INK-04' } },
                { type: 'task.open', params: { task: 'INK-05' } },
                { type: 'task.open', params: { task: 'INK-06' } },
                { type: 'task.open', params: { task: 'SLA-02' } },
                { type: 'task.open', params: { task: 'SLA-06' } }
              ]
            }
          ],
          gesprek_geweigerd: [
            {
              target: 'plan_van_aanpak.casusoverleg_wegen',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                { type: 'deadline.meet', params: { limit: 'melding_beoordelen' } },
                { type: 'task.open', params: { task: 'OND-03' } },
                { type: 'task.open', params: { task: 'INK-04' } },
                { type: 'task.open', params: { task: 'INK-05' } },
                { type: 'task.open', params: { task: 'INK-06' } },
                { type: 'task.open', params: { task: 'SLA-02' } },
                { type: 'task.open', params: { task: 'SLA-06' } }
              ]
            }
          ],
          gegevens_verzameld: [{ target: 'gesprek' }]
        },
        after: {
          ontslag: [
            {
              target: 'regie_zonder_beeld',
              actions: [
                { type: 'task.withdraw', params: { task: 'ID-01' } },
                { type: 'task.withdraw', params: { task: 'OND-01' } },
                { type: 'task.withdraw', params: { task: 'WRK-01' } },
                { type: 'task.withdraw', params: { task: 'WRK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-01' } },
                { type: 'task.withdraw', params: { task: 'SCH-01' } },
                { type: 'task.withdraw', params: { task: 'SCH-02' } },
                { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                { type: 'task.withdraw', params: { task: 'SOC-01' } },
                { type: 'task.withdraw', params: { task: 'SOC-02' } },
                { type: 'task.withdraw', params: { task: 'SOC-03' } },
                { type: 'task.withdraw', params: { task: 'SOC-04' } },
                { type: 'task.withdraw', params: { task: 'SOC-05' } },
                { type: 'task.withdraw', params: { task: 'SOC-06' } },
                { type: 'task.withdraw', params: { task: 'SLA-05' } },
                { type: 'task.withdraw', params: { task: 'CON-01' } },
                { type: 'task.withdraw', params: { task: 'CON-02' } },
                { type: 'task.withdraw', params: { task: 'GEM-01' } },
                { type: 'task.withdraw', params: { task: 'GEM-02' } },
                { type: 'task.withdraw', params: { task: 'LOK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-03' } },
                { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                { type: 'task.withdraw', params: { task: 'SLA-01' } },
                { type: 'task.withdraw', params: { task: 'OND-03' } },
                { type: 'task.withdraw', params: { task: 'INK-04' } },
                { type: 'task.withdraw', params: { task: 'INK-05' } },
                { type: 'task.withdraw', params: { task: 'INK-06' } },
                { type: 'task.withdraw', params: { task: 'SLA-02' } },
                { type: 'task.withdraw', params: { task: 'SLA-06' } },
                { type: 'task.withdraw', params: { task: 'CON-03' } },
                { type: 'task.withdraw', params: { task: 'CON-04' } },
                { type: 'task.withdraw', params: { task: 'CON-05' } },
                { type: 'task.withdraw', params: { task: 'CON-06' } },
                { type: 'task.withdraw', params: { task: 'SCH-03' } },
                { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                { type: 'task.withdraw', params: { task: 'OND-02' } },
                { type: 'task.withdraw', params: { task: 'OND-05' } },
                { type: 'task.withdraw', params: { task: 'OND-06' } },
                { type: 'task.withdraw', params: { task: 'WRK-04' } },
                { type: 'task.withdraw', params: { task: 'SCH-04' } },
                { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                { type: 'task.withdraw', params: { task: 'SLA-03' } },
                { type: 'task.withdraw', params: { task: 'SLA-04' } },
                { type: 'task.withdraw', params: { task: 'SLA-07' } },
                { type: 'task.withdraw', params: { task: 'SLA-08' } },
                { type: 'task.withdraw', params: { task: 'VRY-01' } },
                { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                { type: 'task.open', params: { task: 'ID-02' } },
                { type: 'task.open', params: { task: 'OND-08' } },
                { type: 'task.open', params: { task: 'SCH-05' } }
              ]
            }
          ]
        }
      },
      gesprek: {
        meta: {
          title: 'In gesprek met de gedetineerde',
          owner: 'pi',
          deadline: 'dr_plan',
          decides: [
            'complexe_problematiek',
            'om_deelname',
            'rvdk_deelname',
            'reclassering_deelname',
            'politie_deelname',
            'bezoek_aangewezen',
            'informatieblad_compleet'
          ],
          refuses: [
            'nieuwe_detentie',
            'nog_in_detentie',
            'terug_in_detentie',
            'afsluiting',
            'plan_lokaal_veld_gemaakt',
            'plan_gewijzigd',
            'overdracht_aangeboden',
            'overdracht_aanvaard',
            'overdracht_geweigerd',
            'melding_beoordeeld',
            'casusoverleg_gehouden'
          ],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-gesprek' }
        },
        entry: [
          { type: 'task.open', params: { task: 'OND-03' } },
          { type: 'task.open', params: { task: 'INK-04' } },
          { type: 'task.open', params: { task: 'INK-05' } },
          { type: 'task.open', params: { task: 'INK-06' } },
          { type: 'task.open', params: { task: 'SLA-02' } },
          { type: 'task.open', params: { task: 'SLA-06' } },
          { type: 'task.open', params: { task: 'CON-03' } },
          { type: 'task.open', params: { task: 'CON-04' } },
          { type: 'task.open', params: { task: 'CON-05' } },
          { type: 'task.open', params: { task: 'CON-06' } }
        ],
        on: {
          plan_vastgesteld: [
            {
              target: '#detentie_en_terugkeer.uitvoering.plan_delen',
              actions: [
                { type: 'deadline.meet', params: { limit: 'dr_plan' } },
                { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'task.open', params: { task: 'SCH-03' } },
                { type: 'task.open', params: { task: 'ZRG-06' } },
                { type: 'task.open', params: { task: 'ZRG-07' } },
                { type: 'task.open', params: { task: 'ZRG-11' } },
                { type: 'task.open', params: { task: 'OND-02' } },
                { type: 'task.open', params: { task: 'OND-05' } },
                { type: 'task.open', params: { task: 'OND-06' } },
                { type: 'task.open', params: { task: 'WRK-04' } },
                { type: 'task.open', params: { task: 'SCH-04' } },
                { type: 'task.open', params: { task: 'ZRG-08' } },
                { type: 'task.open', params: { task: 'ZRG-09' } },
                { type: 'task.open', params: { task: 'ZRG-10' } },
                { type: 'task.open', params: { task: 'SLA-03' } },
                { type: 'task.open', params: { task: 'SLA-04' } },
                { type: 'task.open', params: { task: 'SLA-07' } },
                { type: 'task.open', params: { task: 'SLA-08' } },
                { type: 'task.open', params: { task: 'VRY-01' } }
              ]
            }
          ],
          onttrekking: [
            {
              target: '#detentie_en_terugkeer.onttrokken',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'message', params: { message: 'melding_onttrekking' } }
              ]
            }
          ],
          schorsing: [
            {
              target: 'regie_zonder_beeld',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                { type: 'deadline.withdraw', params: { limit: 'screening' } },
                { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                { type: 'task.withdraw', params: { task: 'ID-01' } },
                { type: 'task.withdraw', params: { task: 'OND-01' } },
                { type: 'task.withdraw', params: { task: 'WRK-01' } },
                { type: 'task.withdraw', params: { task: 'WRK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-01' } },
                { type: 'task.withdraw', params: { task: 'SCH-01' } },
                { type: 'task.withdraw', params: { task: 'SCH-02' } },
                { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                { type: 'task.withdraw', params: { task: 'SOC-01' } },
                { type: 'task.withdraw', params: { task: 'SOC-02' } },
                { type: 'task.withdraw', params: { task: 'SOC-03' } },
                { type: 'task.withdraw', params: { task: 'SOC-04' } },
                { type: 'task.withdraw', params: { task: 'SOC-05' } },
                { type: 'task.withdraw', params: { task: 'SOC-06' } },
                { type: 'task.withdraw', params: { task: 'SLA-05' } },
                { type: 'task.withdraw', params: { task: 'CON-01' } },
                { type: 'task.withdraw', params: { task: 'CON-02' } },
                { type: 'task.withdraw', params: { task: 'GEM-01' } },
                { type: 'task.withdraw', params: { task: 'GEM-02' } },
                { type: 'task.withdraw', params: { task: 'LOK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-03' } },
                { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                { type: 'task.withdraw', params: { task: 'SLA-01' } },
                { type: 'task.withdraw', params: { task: 'OND-03' } },
                { type: 'task.withdraw', params: { task: 'INK-04' } },
                { type: 'task.withdraw', params: { task: 'INK-05' } },
                { type: 'task.withdraw', params: { task: 'INK-06' } },
                { type: 'task.withdraw', params: { task: 'SLA-02' } },
                { type: 'task.withdraw', params: { task: 'SLA-06' } },
                { type: 'task.withdraw', params: { task: 'CON-03' } },
                { type: 'task.withdraw', params: { task: 'CON-04' } },
                { type: 'task.withdraw', params: { task: 'CON-05' } },
                { type: 'task.withdraw', params: { task: 'CON-06' } },
                { type: 'task.withdraw', params: { task: 'SCH-03' } },
                { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                { type: 'task.withdraw', params: { task: 'OND-02' } },
                { type: 'task.withdraw', params: { task: 'OND-05' } },
                { type: 'task.withdraw', params: { task: 'OND-06' } },
                { type: 'task.withdraw', params: { task: 'WRK-04' } },
                { type: 'task.withdraw', params: { task: 'SCH-04' } },
                { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                { type: 'task.withdraw', params: { task: 'SLA-03' } },
                { type: 'task.withdraw', params: { task: 'SLA-04' } },
                { type: 'task.withdraw', params: { task: 'SLA-07' } },
                { type: 'task.withdraw', params: { task: 'SLA-08' } },
                { type: 'task.withdraw', params: { task: 'VRY-01' } },
                { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                { type: 'task.open', params: { task: 'ID-02' } },
                { type: 'task.open', params: { task: 'OND-08' } },
                { type: 'task.open', params: { task: 'SCH-05' } }
              ]
            }
          ],
          vrijspraak: [
            {
              target: '#detentie_en_terugkeer.vrijgesproken',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                { type: 'deadline.withdraw', params: { limit: 'screening' } },
                { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                { type: 'task.withdraw', params: { task: 'ID-01' } },
                { type: 'task.withdraw', params: { task: 'OND-01' } },
                { type: 'task.withdraw', params: { task: 'WRK-01' } },
                { type: 'task.withdraw', params: { task: 'WRK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-01' } },
                { type: 'task.withdraw', params: { task: 'SCH-01' } },
                { type: 'task.withdraw', params: { task: 'SCH-02' } },
                { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                { type: 'task.withdraw', params: { task: 'SOC-01' } },
                { type: 'task.withdraw', params: { task: 'SOC-02' } },
                { type: 'task.withdraw', params: { task: 'SOC-03' } },
                { type: 'task.withdraw', params: { task: 'SOC-04' } },
                { type: 'task.withdraw', params: { task: 'SOC-05' } },
                { type: 'task.withdraw', params: { task: 'SOC-06' } },
                { type: 'task.withdraw', params: { task: 'SLA-05' } },
                { type: 'task.withdraw', params: { task: 'CON-01' } },
                { type: 'task.withdraw', params: { task: 'CON-02' } },
                { type: 'task.withdraw', params: { task: 'GEM-01' } },
                { type: 'task.withdraw', params: { task: 'GEM-02' } },
                { type: 'task.withdraw', params: { task: 'LOK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-03' } },
                { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                { type: 'task.withdraw', params: { task: 'SLA-01' } },
                { type: 'task.withdraw', params: { task: 'OND-03' } },
                { type: 'task.withdraw', params: { task: 'INK-04' } },
                { type: 'task.withdraw', params: { task: 'INK-05' } },
                { type: 'task.withdraw', params: { task: 'INK-06' } },
                { type: 'task.withdraw', params: { task: 'SLA-02' } },
                { type: 'task.withdraw', params: { task: 'SLA-06' } },
                { type: 'task.withdraw', params: { task: 'CON-03' } },
                { type: 'task.withdraw', params: { task: 'CON-04' } },
                { type: 'task.withdraw', params: { task: 'CON-05' } },
                { type: 'task.withdraw', params: { task: 'CON-06' } },
                { type: 'task.withdraw', params: { task: 'SCH-03' } },
                { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                { type: 'task.withdraw', params: { task: 'OND-02' } },
                { type: 'task.withdraw', params: { task: 'OND-05' } },
                { type: 'task.withdraw', params: { task: 'OND-06' } },
                { type: 'task.withdraw', params: { task: 'WRK-04' } },
                { type: 'task.withdraw', params: { task: 'SCH-04' } },
                { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                { type: 'task.withdraw', params: { task: 'SLA-03' } },
                { type: 'task.withdraw', params: { task: 'SLA-04' } },
                { type: 'task.withdraw', params: { task: 'SLA-07' } },
                { type: 'task.withdraw', params: { task: 'SLA-08' } },
                { type: 'task.withdraw', params: { task: 'VRY-01' } },
                { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
                { type: 'coordination', params: { party: 'zvh' } }
              ]
            }
          ],
          gesprek_gevoerd: [
            {
              target: 'plan_van_aanpak.casusoverleg_wegen',
              actions: [
                { type: 'deadline.meet', params: { limit: 'gesprek_basisvoorwaarden' } },
                { type: 'deadline.meet', params: { limit: 'melding_beoordelen' } }
              ]
            }
          ],
          gesprek_geweigerd: [
            {
              target: 'plan_van_aanpak.casusoverleg_wegen',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                { type: 'deadline.meet', params: { limit: 'melding_beoordelen' } }
              ]
            }
          ]
        },
        after: {
          ontslag: [
            {
              target: 'regie_zonder_beeld',
              actions: [
                { type: 'task.withdraw', params: { task: 'ID-01' } },
                { type: 'task.withdraw', params: { task: 'OND-01' } },
                { type: 'task.withdraw', params: { task: 'WRK-01' } },
                { type: 'task.withdraw', params: { task: 'WRK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-01' } },
                { type: 'task.withdraw', params: { task: 'SCH-01' } },
                { type: 'task.withdraw', params: { task: 'SCH-02' } },
                { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                { type: 'task.withdraw', params: { task: 'SOC-01' } },
                { type: 'task.withdraw', params: { task: 'SOC-02' } },
                { type: 'task.withdraw', params: { task: 'SOC-03' } },
                { type: 'task.withdraw', params: { task: 'SOC-04' } },
                { type: 'task.withdraw', params: { task: 'SOC-05' } },
                { type: 'task.withdraw', params: { task: 'SOC-06' } },
                { type: 'task.withdraw', params: { task: 'SLA-05' } },
                { type: 'task.withdraw', params: { task: 'CON-01' } },
                { type: 'task.withdraw', params: { task: 'CON-02' } },
                { type: 'task.withdraw', params: { task: 'GEM-01' } },
                { type: 'task.withdraw', params: { task: 'GEM-02' } },
                { type: 'task.withdraw', params: { task: 'LOK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-02' } },
                { type: 'task.withdraw', params: { task: 'INK-03' } },
                { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                { type: 'task.withdraw', params: { task: 'SLA-01' } },
                { type: 'task.withdraw', params: { task: 'OND-03' } },
                { type: 'task.withdraw', params: { task: 'INK-04' } },
                { type: 'task.withdraw', params: { task: 'INK-05' } },
                { type: 'task.withdraw', params: { task: 'INK-06' } },
                { type: 'task.withdraw', params: { task: 'SLA-02' } },
                { type: 'task.withdraw', params: { task: 'SLA-06' } },
                { type: 'task.withdraw', params: { task: 'CON-03' } },
                { type: 'task.withdraw', params: { task: 'CON-04' } },
                { type: 'task.withdraw', params: { task: 'CON-05' } },
                { type: 'task.withdraw', params: { task: 'CON-06' } },
                { type: 'task.withdraw', params: { task: 'SCH-03' } },
                { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                { type: 'task.withdraw', params: { task: 'OND-02' } },
                { type: 'task.withdraw', params: { task: 'OND-05' } },
                { type: 'task.withdraw', params: { task: 'OND-06' } },
                { type: 'task.withdraw', params: { task: 'WRK-04' } },
                { type: 'task.withdraw', params: { task: 'SCH-04' } },
                { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                { type: 'task.withdraw', params: { task: 'SLA-03' } },
                { type: 'task.withdraw', params: { task: 'SLA-04' } },
                { type: 'task.withdraw', params: { task: 'SLA-07' } },
                { type: 'task.withdraw', params: { task: 'SLA-08' } },
                { type: 'task.withdraw', params: { task: 'VRY-01' } },
                { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                { type: 'task.open', params: { task: 'ID-02' } },
                { type: 'task.open', params: { task: 'OND-08' } },
                { type: 'task.open', params: { task: 'SCH-05' } }
              ]
            }
          ]
        }
      },
      plan_van_aanpak: {
        initial: 'casusoverleg_wegen',
        meta: {
          title: 'Plan van aanpak',
          refuses: [
            'nieuwe_detentie',
            'nog_in_detentie',
            'terug_in_detentie',
            'afsluiting',
            'plan_lokaal_veld_gemaakt',
            'plan_gewijzigd',
            'overdracht_aangeboden',
            'overdracht_aanvaard',
            'overdracht_geweigerd',
            'melding_beoordeeld'
          ],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-plan-van-aanpak' }
        },
        states: {
          casusoverleg_wegen: {
            meta: {
              title: 'Wegen of een casusoverleg nodig is',
              owner: 'zvh',
              decides: [
                'complexe_problematiek',
                'om_deelname',
                'rvdk_deelname',
                'reclassering_deelname',
                'politie_deelname'
              ],
              source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
            },
            always: [
              {
                target: '#detentie_en_terugkeer.onder_andere_afspraken',
                guard: { type: 'rule', params: { rule: 'valt_onder_deze_afspraken', is: 'no' } },
                actions: [{ type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }]
              },
              {
                target: 'casusoverleg',
                guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } }
              },
              {
                target: 'opstellen',
                guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } }
              },
              {
                target: 'beeld_aanvullen',
                guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'unknown' } }
              }
            ]
          },
          beeld_aanvullen: {
            meta: {
              title: 'Beeld aanvullen: nog niet bekend of de problematiek complex is',
              owner: 'zvh',
              deadline: 'dr_plan',
              decides: [
                'complexe_problematiek',
                'om_deelname',
                'rvdk_deelname',
                'reclassering_deelname',
                'politie_deelname',
                'dr_plan_compleet'
              ],
              refuses: ['casusoverleg_gehouden'],
              source: { source: 'minimumnormen', place: 'uitgangspunt-3-complexiteit' }
            },
            on: {
              plan_vastgesteld: [
                {
                  target: '#detentie_en_terugkeer.uitvoering.plan_delen',
                  actions: [
                    { type: 'deadline.meet', params: { limit: 'dr_plan' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'task.open', params: { task: 'OND-02' } },
                    { type: 'task.open', params: { task: 'OND-05' } },
                    { type: 'task.open', params: { task: 'OND-06' } },
                    { type: 'task.open', params: { task: 'WRK-04' } },
                    { type: 'task.open', params: { task: 'SCH-04' } },
                    { type: 'task.open', params: { task: 'ZRG-08' } },
                    { type: 'task.open', params: { task: 'ZRG-09' } },
                    { type: 'task.open', params: { task: 'ZRG-10' } },
                    { type: 'task.open', params: { task: 'SLA-03' } },
                    { type: 'task.open', params: { task: 'SLA-04' } },
                    { type: 'task.open', params: { task: 'SLA-07' } },
                    { type: 'task.open', params: { task: 'SLA-08' } },
                    { type: 'task.open', params: { task: 'VRY-01' } }
                  ]
                }
              ],
              onttrekking: [
                {
                  target: '#detentie_en_terugkeer.onttrokken',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'message', params: { message: 'melding_onttrekking' } }
                  ]
                }
              ],
              schorsing: [
                {
                  target: '#detentie_en_terugkeer.regie_zonder_beeld',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                    { type: 'deadline.withdraw', params: { limit: 'screening' } },
                    { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'task.open', params: { task: 'ID-02' } },
                    { type: 'task.open', params: { task: 'OND-08' } },
                    { type: 'task.open', params: { task: 'SCH-05' } }
                  ]
                }
              ],
              vrijspraak: [
                {
                  target: '#detentie_en_terugkeer.vrijgesproken',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                    { type: 'deadline.withdraw', params: { limit: 'screening' } },
                    { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                    { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
                    { type: 'coordination', params: { party: 'zvh' } }
                  ]
                }
              ],
              feiten_vastgesteld: [
                {
                  target: 'casusoverleg_wegen',
                  guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } },
                  actions: []
                },
                {
                  target: 'casusoverleg_wegen',
                  guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } },
                  actions: []
                }
              ],
              feiten_gecorrigeerd: [
                {
                  target: 'casusoverleg_wegen',
                  guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } },
                  actions: []
                },
                {
                  target: 'casusoverleg_wegen',
                  guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } },
                  actions: []
                }
              ]
            },
            after: {
              ontslag: [
                {
                  target: '#detentie_en_terugkeer.regie_zonder_beeld',
                  actions: [
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'task.open', params: { task: 'ID-02' } },
                    { type: 'task.open', params: { task: 'OND-08' } },
                    { type: 'task.open', params: { task: 'SCH-05' } }
                  ]
                }
              ]
            }
          },
          casusoverleg: {
            meta: {
              title: 'Casusoverleg houden',
              owner: 'zvh',
              deadline: 'casusoverleg_houden',
              decides: [
                'complexe_problematiek',
                'om_deelname',
                'rvdk_deelname',
                'reclassering_deelname',
                'politie_deelname',
                'dr_plan_compleet'
              ],
              source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
            },
            entry: [{ type: 'deadline.start', params: { limit: 'casusoverleg_houden' } }],
            on: {
              plan_vastgesteld: [
                {
                  target: '#detentie_en_terugkeer.uitvoering.plan_delen',
                  actions: [
                    { type: 'deadline.meet', params: { limit: 'dr_plan' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'task.open', params: { task: 'OND-02' } },
                    { type: 'task.open', params: { task: 'OND-05' } },
                    { type: 'task.open', params: { task: 'OND-06' } },
                    { type: 'task.open', params: { task: 'WRK-04' } },
                    { type: 'task.open', params: { task: 'SCH-04' } },
                    { type: 'task.open', params: { task: 'ZRG-08' } },
                    { type: 'task.open', params: { task: 'ZRG-09' } },
                    { type: 'task.open', params: { task: 'ZRG-10' } },
                    { type: 'task.open', params: { task: 'SLA-03' } },
                    { type: 'task.open', params: { task: 'SLA-04' } },
                    { type: 'task.open', params: { task: 'SLA-07' } },
                    { type: 'task.open', params: { task: 'SLA-08' } },
                    { type: 'task.open', params: { task: 'VRY-01' } }
                  ]
                }
              ],
              onttrekking: [
                {
                  target: '#detentie_en_terugkeer.onttrokken',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'message', params: { message: 'melding_onttrekking' } }
                  ]
                }
              ],
              schorsing: [
                {
                  target: '#detentie_en_terugkeer.casusoverleg_na_ontslag',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                    { type: 'deadline.withdraw', params: { limit: 'screening' } },
                    { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'task.open', params: { task: 'ID-02' } },
                    { type: 'task.open', params: { task: 'OND-08' } },
                    { type: 'task.open', params: { task: 'SCH-05' } }
                  ]
                }
              ],
              vrijspraak: [
                {
                  target: '#detentie_en_terugkeer.vrijgesproken',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                    { type: 'deadline.withdraw', params: { limit: 'screening' } },
                    { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                    { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
                    { type: 'coordination', params: { party: 'zvh' } }
                  ]
                }
              ],
              feiten_vastgesteld: [
                {
                  target: 'casusoverleg_wegen',
                  guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } },
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }
                  ]
                },
                {
                  target: 'casusoverleg_wegen',
                  guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'unknown' } },
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }
                  ]
                }
              ],
              feiten_gecorrigeerd: [
                {
                  target: 'casusoverleg_wegen',
                  guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } },
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }
                  ]
                },
                {
                  target: 'casusoverleg_wegen',
                  guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'unknown' } },
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }
                  ]
                }
              ],
              casusoverleg_afspraken_gemaakt: [
                {
                  target: 'opstellen_na_overleg',
                  actions: [
                    { type: 'deadline.meet', params: { limit: 'casusoverleg_houden' } },
                    { type: 'task.open', params: { task: 'CAS-03' } }
                  ]
                }
              ],
              casusoverleg_gehouden: [
                {
                  target: 'opstellen_na_overleg',
                  actions: [
                    { type: 'deadline.meet', params: { limit: 'casusoverleg_houden' } },
                    { type: 'case.withdraw', params: { case: 'casusoverleg' } }
                  ]
                }
              ],
              casusoverleg_afgerond: [
                {
                  target: 'casusoverleg_wegen',
                  guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } },
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }
                  ]
                },
                {
                  target: 'casusoverleg_wegen',
                  guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'unknown' } },
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }
                  ]
                }
              ]
            },
            after: {
              ontslag: [
                {
                  target: '#detentie_en_terugkeer.casusoverleg_na_ontslag',
                  actions: [
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'task.open', params: { task: 'ID-02' } },
                    { type: 'task.open', params: { task: 'OND-08' } },
                    { type: 'task.open', params: { task: 'SCH-05' } }
                  ]
                }
              ]
            }
          },
          opstellen: {
            meta: {
              title: 'Plan opstellen; niet complex, dus elke partner oordeelt zelf of hij meedoet',
              owner: 'pi',
              deadline: 'dr_plan',
              decides: [
                'complexe_problematiek',
                'om_deelname',
                'rvdk_deelname',
                'reclassering_deelname',
                'politie_deelname',
                'dr_plan_compleet'
              ],
              refuses: ['casusoverleg_gehouden'],
              source: { source: 'minimumnormen', place: 'uitgangspunt-3-complexiteit' }
            },
            on: {
              plan_vastgesteld: [
                {
                  target: '#detentie_en_terugkeer.uitvoering.plan_delen',
                  actions: [
                    { type: 'deadline.meet', params: { limit: 'dr_plan' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'task.open', params: { task: 'OND-02' } },
                    { type: 'task.open', params: { task: 'OND-05' } },
                    { type: 'task.open', params: { task: 'OND-06' } },
                    { type: 'task.open', params: { task: 'WRK-04' } },
                    { type: 'task.open', params: { task: 'SCH-04' } },
                    { type: 'task.open', params: { task: 'ZRG-08' } },
                    { type: 'task.open', params: { task: 'ZRG-09' } },
                    { type: 'task.open', params: { task: 'ZRG-10' } },
                    { type: 'task.open', params: { task: 'SLA-03' } },
                    { type: 'task.open', params: { task: 'SLA-04' } },
                    { type: 'task.open', params: { task: 'SLA-07' } },
                    { type: 'task.open', params: { task: 'SLA-08' } },
                    { type: 'task.open', params: { task: 'VRY-01' } }
                  ]
                }
              ],
              onttrekking: [
                {
                  target: '#detentie_en_terugkeer.onttrokken',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'message', params: { message: 'melding_onttrekking' } }
                  ]
                }
              ],
              schorsing: [
                {
                  target: '#detentie_en_terugkeer.uitvoering.regie_wegen',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                    { type: 'deadline.withdraw', params: { limit: 'screening' } },
                    { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'task.open', params: { task: 'ID-02' } },
                    { type: 'task.open', params: { task: 'OND-08' } },
                    { type: 'task.open', params: { task: 'SCH-05' } }
                  ]
                }
              ],
              vrijspraak: [
                {
                  target: '#detentie_en_terugkeer.vrijgesproken',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                    { type: 'deadline.withdraw', params: { limit: 'screening' } },
                    { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                    { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
                    { type: 'coordination', params: { party: 'zvh' } }
                  ]
                }
              ],
              feiten_vastgesteld: [
                {
                  target: 'casusoverleg_wegen',
                  guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } },
                  actions: []
                },
                {
                  target: 'casusoverleg_wegen',
                  guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'unknown' } },
                  actions: []
                }
              ],
              feiten_gecorrigeerd: [
                {
                  target: 'casusoverleg_wegen',
                  guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } },
                  actions: []
                },
                {
                  target: 'casusoverleg_wegen',
                  guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'unknown' } },
                  actions: []
                }
              ]
            },
            after: {
              ontslag: [
                {
                  target: '#detentie_en_terugkeer.uitvoering.regie_wegen',
                  actions: [
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'task.open', params: { task: 'ID-02' } },
                    { type: 'task.open', params: { task: 'OND-08' } },
                    { type: 'task.open', params: { task: 'SCH-05' } }
                  ]
                }
              ]
            }
          },
          opstellen_na_overleg: {
            meta: {
              title: 'Plan opstellen met de uitkomst van het casusoverleg',
              owner: 'pi',
              deadline: 'dr_plan',
              decides: ['dr_plan_compleet'],
              refuses: ['casusoverleg_gehouden'],
              source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-plan-van-aanpak' }
            },
            on: {
              plan_vastgesteld: [
                {
                  target: '#detentie_en_terugkeer.uitvoering.plan_delen',
                  actions: [
                    { type: 'deadline.meet', params: { limit: 'dr_plan' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'task.open', params: { task: 'OND-02' } },
                    { type: 'task.open', params: { task: 'OND-05' } },
                    { type: 'task.open', params: { task: 'OND-06' } },
                    { type: 'task.open', params: { task: 'WRK-04' } },
                    { type: 'task.open', params: { task: 'SCH-04' } },
                    { type: 'task.open', params: { task: 'ZRG-08' } },
                    { type: 'task.open', params: { task: 'ZRG-09' } },
                    { type: 'task.open', params: { task: 'ZRG-10' } },
                    { type: 'task.open', params: { task: 'SLA-03' } },
                    { type: 'task.open', params: { task: 'SLA-04' } },
                    { type: 'task.open', params: { task: 'SLA-07' } },
                    { type: 'task.open', params: { task: 'SLA-08' } },
                    { type: 'task.open', params: { task: 'VRY-01' } }
                  ]
                }
              ],
              onttrekking: [
                {
                  target: '#detentie_en_terugkeer.onttrokken',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'message', params: { message: 'melding_onttrekking' } }
                  ]
                }
              ],
              schorsing: [
                {
                  target: '#detentie_en_terugkeer.uitvoering.regie_wegen',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                    { type: 'deadline.withdraw', params: { limit: 'screening' } },
                    { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'task.open', params: { task: 'ID-02' } },
                    { type: 'task.open', params: { task: 'OND-08' } },
                    { type: 'task.open', params: { task: 'SCH-05' } }
                  ]
                }
              ],
              vrijspraak: [
                {
                  target: '#detentie_en_terugkeer.vrijgesproken',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                    { type: 'deadline.withdraw', params: { limit: 'screening' } },
                    { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                    { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
                    { type: 'coordination', params: { party: 'zvh' } }
                  ]
                }
              ]
            },
            after: {
              ontslag: [
                {
                  target: '#detentie_en_terugkeer.uitvoering.regie_wegen',
                  actions: [
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'task.open', params: { task: 'ID-02' } },
                    { type: 'task.open', params: { task: 'OND-08' } },
                    { type: 'task.open', params: { task: 'SCH-05' } }
                  ]
                }
              ]
            }
          }
        },
        entry: [
          { type: 'task.open', params: { task: 'SCH-03' } },
          { type: 'task.open', params: { task: 'ZRG-06' } },
          { type: 'task.open', params: { task: 'ZRG-07' } },
          { type: 'task.open', params: { task: 'ZRG-11' } }
        ]
      },
      uitvoering: {
        initial: 'plan_delen',
        meta: {
          title: 'Uitvoering van het plan',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
        },
        states: {
          plan_delen: {
            meta: {
              title: 'Het plan delen, met het bericht van die dag',
              owner: 'pi',
              decides: ['plan_gaat_op_informatieblad', 'dr_plan_compleet'],
              source: { source: 'zvh_netwerk_2023', place: 'deelbaar-dr-plan' }
            },
            always: [
              {
                target: 'in_detentie',
                guard: { type: 'rule', params: { rule: 'plan_gaat_op_informatieblad', is: 'yes' } },
                actions: [{ type: 'message', params: { message: 'informatieblad' } }]
              },
              {
                target: 'in_detentie',
                actions: [
                  { type: 'message', params: { message: 'dr_plan_naar_gemeente' } },
                  { type: 'message', params: { message: 'dr_plan_naar_reclassering' } }
                ]
              }
            ]
          },
          in_detentie: {
            meta: {
              title: 'Plan uitvoeren tijdens de detentie',
              owner: 'pi',
              deadline: 'ontslag',
              refuses: [
                'nieuwe_detentie',
                'nog_in_detentie',
                'terug_in_detentie',
                'afsluiting',
                'plan_lokaal_veld_gemaakt',
                'melding_beoordeeld',
                'casusoverleg_gehouden',
                'plan_vastgesteld',
                'overdracht_aanvaard',
                'overdracht_geweigerd'
              ],
              source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-3.1' }
            },
            on: {
              vrijspraak: [
                {
                  target: '#detentie_en_terugkeer.vrijgesproken',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                    { type: 'deadline.withdraw', params: { limit: 'screening' } },
                    { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                    { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
                    { type: 'coordination', params: { party: 'zvh' } }
                  ]
                }
              ],
              plan_gewijzigd: [
                {
                  target: 'plan_delen',
                  actions: [{ type: 'deadline.meet', params: { limit: 'dr_plan' } }]
                }
              ],
              onttrekking: [
                {
                  target: '#detentie_en_terugkeer.onttrokken_met_plan',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'message', params: { message: 'melding_onttrekking' } }
                  ]
                }
              ],
              overdracht_aangeboden: [{ target: 'aanbod_vooraf' }],
              schorsing: [
                {
                  target: 'regie_wegen',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                    { type: 'deadline.withdraw', params: { limit: 'screening' } },
                    { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'task.open', params: { task: 'ID-02' } },
                    { type: 'task.open', params: { task: 'OND-08' } },
                    { type: 'task.open', params: { task: 'SCH-05' } }
                  ]
                }
              ]
            },
            after: {
              ontslag: [
                {
                  target: 'regie_wegen',
                  actions: [
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'task.open', params: { task: 'ID-02' } },
                    { type: 'task.open', params: { task: 'OND-08' } },
                    { type: 'task.open', params: { task: 'SCH-05' } }
                  ]
                }
              ]
            }
          },
          regie_wegen: {
            meta: {
              title: 'Wegen bij wie de regie komt',
              owner: 'zvh',
              decides: [
                'regie_blijft_bij_zvh',
                'regie_naar_pga',
                'regie_naar_opvang',
                'regie_naar_lokaal_veld',
                'meer_dan_een_doelgroep'
              ],
              source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
            },
            always: [
              {
                target: '#detentie_en_terugkeer.monitoring',
                guard: { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } }
              },
              { target: 'overdracht_aanbieden' }
            ]
          },
          aanbod_vooraf: {
            meta: {
              title: 'Het aanbod gaat naar wie is voorgesteld',
              owner: 'zvh',
              decides: ['aanbod_aan_lokaal_veld', 'aanbod_aan_zorgaanbieder'],
              source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
            },
            always: [
              {
                target: 'aangeboden_voor_ontslag',
                guard: { type: 'rule', params: { rule: 'aanbod_aan_lokaal_veld', is: 'yes' } },
                actions: [{ type: 'message', params: { message: 'overdracht_regie_lokaal_veld' } }]
              },
              {
                target: 'aangeboden_voor_ontslag',
                guard: { type: 'rule', params: { rule: 'aanbod_aan_zorgaanbieder', is: 'yes' } },
                actions: [
                  { type: 'message', params: { message: 'overdracht_regie_zorgaanbieder' } }
                ]
              },
              {
                target: 'aangeboden_voor_ontslag',
                actions: [{ type: 'message', params: { message: 'overdracht_regie' } }]
              }
            ]
          },
          aangeboden_voor_ontslag: {
            meta: {
              title: 'Overdracht aangeboden, nog tijdens de detentie',
              owner: 'gemeente',
              deadline: 'overdracht_beantwoorden',
              refuses: [
                'nieuwe_detentie',
                'nog_in_detentie',
                'terug_in_detentie',
                'afsluiting',
                'plan_lokaal_veld_gemaakt',
                'melding_beoordeeld',
                'casusoverleg_gehouden',
                'plan_vastgesteld',
                'overdracht_aangeboden'
              ],
              source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
            },
            entry: [{ type: 'deadline.start', params: { limit: 'overdracht_beantwoorden' } }],
            on: {
              vrijspraak: [
                {
                  target: '#detentie_en_terugkeer.vrijgesproken',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                    { type: 'deadline.withdraw', params: { limit: 'screening' } },
                    { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                    { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
                    { type: 'coordination', params: { party: 'zvh' } }
                  ]
                }
              ],
              plan_gewijzigd: [
                {
                  actions: [
                    { type: 'message', params: { message: 'dr_plan_naar_gemeente' } },
                    { type: 'message', params: { message: 'dr_plan_naar_reclassering' } }
                  ]
                }
              ],
              onttrekking: [
                {
                  target: '#detentie_en_terugkeer.onttrokken_met_plan',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'message', params: { message: 'melding_onttrekking' } }
                  ]
                }
              ],
              verhuizing: [
                {
                  target: '#detentie_en_terugkeer.buiten_de_regio',
                  guard: {
                    type: 'rule',
                    params: { rule: 'keert_terug_buiten_de_regio', is: 'yes' }
                  },
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } }
                  ]
                },
                {
                  target: 'in_detentie',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'message', params: { message: 'melding_detentie' } }
                  ]
                }
              ],
              overdracht_aanvaard: [
                {
                  target: 'overdracht_afgesproken',
                  actions: [
                    { type: 'deadline.meet', params: { limit: 'overdracht_beantwoorden' } }
                  ]
                }
              ],
              overdracht_geweigerd: [
                {
                  target: 'in_detentie',
                  actions: [
                    { type: 'deadline.meet', params: { limit: 'overdracht_beantwoorden' } }
                  ]
                }
              ],
              schorsing: [
                {
                  target: 'overdracht_aangeboden',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                    { type: 'deadline.withdraw', params: { limit: 'screening' } },
                    { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'task.open', params: { task: 'ID-02' } },
                    { type: 'task.open', params: { task: 'OND-08' } },
                    { type: 'task.open', params: { task: 'SCH-05' } }
                  ]
                }
              ]
            },
            after: {
              ontslag: [
                {
                  target: 'overdracht_aangeboden',
                  actions: [
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'task.open', params: { task: 'ID-02' } },
                    { type: 'task.open', params: { task: 'OND-08' } },
                    { type: 'task.open', params: { task: 'SCH-05' } }
                  ]
                }
              ]
            }
          },
          overdracht_afgesproken: {
            meta: {
              title: 'Overdracht afgesproken; de regie gaat over bij vrijlating',
              owner: 'zvh',
              deadline: 'ontslag',
              refuses: [
                'nieuwe_detentie',
                'nog_in_detentie',
                'terug_in_detentie',
                'afsluiting',
                'plan_lokaal_veld_gemaakt',
                'melding_beoordeeld',
                'casusoverleg_gehouden',
                'plan_vastgesteld',
                'overdracht_aanvaard',
                'overdracht_geweigerd',
                'overdracht_aangeboden'
              ],
              source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
            },
            on: {
              vrijspraak: [
                {
                  target: '#detentie_en_terugkeer.vrijgesproken',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                    { type: 'deadline.withdraw', params: { limit: 'screening' } },
                    { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                    { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
                    { type: 'coordination', params: { party: 'zvh' } }
                  ]
                }
              ],
              plan_gewijzigd: [
                {
                  actions: [
                    { type: 'message', params: { message: 'dr_plan_naar_gemeente' } },
                    { type: 'message', params: { message: 'dr_plan_naar_reclassering' } }
                  ]
                }
              ],
              onttrekking: [
                {
                  target: '#detentie_en_terugkeer.onttrokken_met_plan',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'message', params: { message: 'melding_onttrekking' } }
                  ]
                }
              ],
              verhuizing: [
                {
                  target: '#detentie_en_terugkeer.buiten_de_regio',
                  guard: {
                    type: 'rule',
                    params: { rule: 'keert_terug_buiten_de_regio', is: 'yes' }
                  },
                  actions: []
                },
                {
                  target: 'in_detentie',
                  actions: [{ type: 'message', params: { message: 'melding_detentie' } }]
                }
              ],
              schorsing: [
                {
                  target: 'regie_overgedragen',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                    { type: 'deadline.withdraw', params: { limit: 'screening' } },
                    { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                    { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'task.open', params: { task: 'ID-02' } },
                    { type: 'task.open', params: { task: 'OND-08' } },
                    { type: 'task.open', params: { task: 'SCH-05' } }
                  ]
                }
              ]
            },
            after: {
              ontslag: [
                {
                  target: 'regie_overgedragen',
                  actions: [
                    { type: 'task.withdraw', params: { task: 'ID-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-01' } },
                    { type: 'task.withdraw', params: { task: 'WRK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-01' } },
                    { type: 'task.withdraw', params: { task: 'SCH-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-01' } },
                    { type: 'task.withdraw', params: { task: 'SOC-02' } },
                    { type: 'task.withdraw', params: { task: 'SOC-03' } },
                    { type: 'task.withdraw', params: { task: 'SOC-04' } },
                    { type: 'task.withdraw', params: { task: 'SOC-05' } },
                    { type: 'task.withdraw', params: { task: 'SOC-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-01' } },
                    { type: 'task.withdraw', params: { task: 'CON-02' } },
                    { type: 'task.withdraw', params: { task: 'GEM-01' } },
                    { type: 'task.withdraw', params: { task: 'GEM-02' } },
                    { type: 'task.withdraw', params: { task: 'LOK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-02' } },
                    { type: 'task.withdraw', params: { task: 'INK-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                    { type: 'task.withdraw', params: { task: 'SLA-01' } },
                    { type: 'task.withdraw', params: { task: 'OND-03' } },
                    { type: 'task.withdraw', params: { task: 'INK-04' } },
                    { type: 'task.withdraw', params: { task: 'INK-05' } },
                    { type: 'task.withdraw', params: { task: 'INK-06' } },
                    { type: 'task.withdraw', params: { task: 'SLA-02' } },
                    { type: 'task.withdraw', params: { task: 'SLA-06' } },
                    { type: 'task.withdraw', params: { task: 'CON-03' } },
                    { type: 'task.withdraw', params: { task: 'CON-04' } },
                    { type: 'task.withdraw', params: { task: 'CON-05' } },
                    { type: 'task.withdraw', params: { task: 'CON-06' } },
                    { type: 'task.withdraw', params: { task: 'SCH-03' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                    { type: 'task.withdraw', params: { task: 'OND-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-05' } },
                    { type: 'task.withdraw', params: { task: 'OND-06' } },
                    { type: 'task.withdraw', params: { task: 'WRK-04' } },
                    { type: 'task.withdraw', params: { task: 'SCH-04' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                    { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                    { type: 'task.withdraw', params: { task: 'SLA-03' } },
                    { type: 'task.withdraw', params: { task: 'SLA-04' } },
                    { type: 'task.withdraw', params: { task: 'SLA-07' } },
                    { type: 'task.withdraw', params: { task: 'SLA-08' } },
                    { type: 'task.withdraw', params: { task: 'VRY-01' } },
                    { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                    { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                    { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                    { type: 'task.open', params: { task: 'ID-02' } },
                    { type: 'task.open', params: { task: 'OND-08' } },
                    { type: 'task.open', params: { task: 'SCH-05' } }
                  ]
                }
              ]
            }
          },
          overdracht_aanbieden: {
            meta: {
              title: 'Regiehouder zoeken en de regie aanbieden',
              owner: 'zvh',
              deadline: 'overdracht_aanbieden',
              decides: [
                'regie_blijft_bij_zvh',
                'regie_naar_pga',
                'regie_naar_opvang',
                'regie_naar_lokaal_veld',
                'meer_dan_een_doelgroep'
              ],
              refuses: [
                'melding_beoordeeld',
                'schorsing',
                'onttrekking',
                'terug_in_detentie',
                'plan_vastgesteld',
                'plan_gewijzigd',
                'overdracht_aanvaard',
                'overdracht_geweigerd',
                'casusoverleg_gehouden',
                'plan_lokaal_veld_gemaakt',
                'afsluiting'
              ],
              source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
            },
            entry: [{ type: 'deadline.start', params: { limit: 'overdracht_aanbieden' } }],
            on: {
              nieuwe_detentie: [
                {
                  target: '#detentie_en_terugkeer.melding_ontvangen',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                    { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                    { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                    { type: 'task.withdraw', params: { task: 'ID-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-08' } },
                    { type: 'task.withdraw', params: { task: 'SCH-05' } },
                    { type: 'task.withdraw', params: { task: 'LOK-01' } }
                  ]
                }
              ],
              verhuizing: [
                {
                  target: '#detentie_en_terugkeer.buiten_de_regio',
                  guard: {
                    type: 'rule',
                    params: { rule: 'keert_terug_buiten_de_regio', is: 'yes' }
                  },
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } }
                  ]
                },
                { actions: [{ type: 'coordination', params: { party: 'zvh' } }] }
              ],
              nog_in_detentie: [
                {
                  target: 'in_detentie',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                    { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                    { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                    { type: 'task.withdraw', params: { task: 'ID-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-08' } },
                    { type: 'task.withdraw', params: { task: 'SCH-05' } },
                    { type: 'task.withdraw', params: { task: 'LOK-01' } },
                    { type: 'deadline.start', params: { limit: 'dr_plan' } },
                    { type: 'deadline.start', params: { limit: 'screening' } },
                    { type: 'deadline.start', params: { limit: 'gesprek_basisvoorwaarden' } },
                    { type: 'deadline.start', params: { limit: 'ontslag' } },
                    { type: 'deadline.start', params: { limit: 'volgend_mdo' } },
                    { type: 'coordination', params: { party: 'zvh' } },
                    { type: 'task.open', params: { task: 'OND-02' } },
                    { type: 'task.open', params: { task: 'OND-05' } },
                    { type: 'task.open', params: { task: 'OND-06' } },
                    { type: 'task.open', params: { task: 'WRK-04' } },
                    { type: 'task.open', params: { task: 'SCH-04' } },
                    { type: 'task.open', params: { task: 'ZRG-08' } },
                    { type: 'task.open', params: { task: 'ZRG-09' } },
                    { type: 'task.open', params: { task: 'ZRG-10' } },
                    { type: 'task.open', params: { task: 'SLA-03' } },
                    { type: 'task.open', params: { task: 'SLA-04' } },
                    { type: 'task.open', params: { task: 'SLA-07' } },
                    { type: 'task.open', params: { task: 'SLA-08' } },
                    { type: 'task.open', params: { task: 'VRY-01' } }
                  ]
                }
              ],
              vrijspraak: [
                {
                  target: '#detentie_en_terugkeer.vrijgesproken',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                    { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                    { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                    { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                    { type: 'case.withdraw', params: { case: 'omgevingsadvies' } }
                  ]
                }
              ],
              feiten_vastgesteld: [
                {
                  target: '#detentie_en_terugkeer.monitoring',
                  guard: { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } },
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                    { type: 'coordination', params: { party: 'zvh' } }
                  ]
                }
              ],
              feiten_gecorrigeerd: [
                {
                  target: '#detentie_en_terugkeer.monitoring',
                  guard: { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } },
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                    { type: 'coordination', params: { party: 'zvh' } }
                  ]
                }
              ],
              overdracht_aangeboden: [
                {
                  target: 'aanbod_versturen',
                  actions: [{ type: 'deadline.meet', params: { limit: 'overdracht_aanbieden' } }]
                }
              ]
            }
          },
          aanbod_versturen: {
            meta: {
              title: 'Het aanbod gaat naar wie is voorgesteld',
              owner: 'zvh',
              decides: ['aanbod_aan_lokaal_veld', 'aanbod_aan_zorgaanbieder'],
              source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
            },
            always: [
              {
                target: 'overdracht_aangeboden',
                guard: { type: 'rule', params: { rule: 'aanbod_aan_lokaal_veld', is: 'yes' } },
                actions: [{ type: 'message', params: { message: 'overdracht_regie_lokaal_veld' } }]
              },
              {
                target: 'overdracht_aangeboden',
                guard: { type: 'rule', params: { rule: 'aanbod_aan_zorgaanbieder', is: 'yes' } },
                actions: [
                  { type: 'message', params: { message: 'overdracht_regie_zorgaanbieder' } }
                ]
              },
              {
                target: 'overdracht_aangeboden',
                actions: [{ type: 'message', params: { message: 'overdracht_regie' } }]
              }
            ]
          },
          overdracht_aangeboden: {
            meta: {
              title: 'Wachten op antwoord van de regiehouder',
              owner: 'gemeente',
              deadline: 'overdracht_beantwoorden',
              refuses: [
                'melding_beoordeeld',
                'schorsing',
                'onttrekking',
                'terug_in_detentie',
                'plan_vastgesteld',
                'plan_gewijzigd',
                'casusoverleg_gehouden',
                'plan_lokaal_veld_gemaakt',
                'afsluiting',
                'overdracht_aangeboden'
              ],
              source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
            },
            entry: [{ type: 'deadline.start', params: { limit: 'overdracht_beantwoorden' } }],
            on: {
              nieuwe_detentie: [
                {
                  target: '#detentie_en_terugkeer.melding_ontvangen',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                    { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                    { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                    { type: 'task.withdraw', params: { task: 'ID-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-08' } },
                    { type: 'task.withdraw', params: { task: 'SCH-05' } },
                    { type: 'task.withdraw', params: { task: 'LOK-01' } }
                  ]
                }
              ],
              verhuizing: [
                {
                  target: '#detentie_en_terugkeer.verhuisd',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                    { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                    { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                    { type: 'coordination', params: { party: 'zvh' } }
                  ]
                }
              ],
              nog_in_detentie: [
                {
                  target: 'in_detentie',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                    { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                    { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                    { type: 'task.withdraw', params: { task: 'ID-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-08' } },
                    { type: 'task.withdraw', params: { task: 'SCH-05' } },
                    { type: 'task.withdraw', params: { task: 'LOK-01' } },
                    { type: 'deadline.start', params: { limit: 'dr_plan' } },
                    { type: 'deadline.start', params: { limit: 'screening' } },
                    { type: 'deadline.start', params: { limit: 'gesprek_basisvoorwaarden' } },
                    { type: 'deadline.start', params: { limit: 'ontslag' } },
                    { type: 'deadline.start', params: { limit: 'volgend_mdo' } },
                    { type: 'coordination', params: { party: 'zvh' } },
                    { type: 'task.open', params: { task: 'OND-02' } },
                    { type: 'task.open', params: { task: 'OND-05' } },
                    { type: 'task.open', params: { task: 'OND-06' } },
                    { type: 'task.open', params: { task: 'WRK-04' } },
                    { type: 'task.open', params: { task: 'SCH-04' } },
                    { type: 'task.open', params: { task: 'ZRG-08' } },
                    { type: 'task.open', params: { task: 'ZRG-09' } },
                    { type: 'task.open', params: { task: 'ZRG-10' } },
                    { type: 'task.open', params: { task: 'SLA-03' } },
                    { type: 'task.open', params: { task: 'SLA-04' } },
                    { type: 'task.open', params: { task: 'SLA-07' } },
                    { type: 'task.open', params: { task: 'SLA-08' } },
                    { type: 'task.open', params: { task: 'VRY-01' } }
                  ]
                }
              ],
              vrijspraak: [
                {
                  target: '#detentie_en_terugkeer.vrijgesproken',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                    { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                    { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                    { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                    { type: 'case.withdraw', params: { case: 'omgevingsadvies' } }
                  ]
                }
              ],
              feiten_vastgesteld: [
                {
                  target: '#detentie_en_terugkeer.monitoring',
                  guard: { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } },
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'coordination', params: { party: 'zvh' } }
                  ]
                }
              ],
              feiten_gecorrigeerd: [
                {
                  target: '#detentie_en_terugkeer.monitoring',
                  guard: { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } },
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'coordination', params: { party: 'zvh' } }
                  ]
                }
              ],
              overdracht_aanvaard: [
                {
                  target: 'regie_overgedragen',
                  actions: [
                    { type: 'deadline.meet', params: { limit: 'overdracht_beantwoorden' } }
                  ]
                }
              ],
              overdracht_geweigerd: [
                {
                  target: 'overdracht_geweigerd',
                  actions: [
                    { type: 'deadline.meet', params: { limit: 'overdracht_beantwoorden' } }
                  ]
                }
              ]
            }
          },
          overdracht_geweigerd: {
            meta: {
              title: 'Overdracht geweigerd: een andere regiehouder zoeken',
              owner: 'zvh',
              deadline: 'weigering_oplossen',
              refuses: [
                'melding_beoordeeld',
                'schorsing',
                'onttrekking',
                'terug_in_detentie',
                'plan_vastgesteld',
                'plan_gewijzigd',
                'overdracht_aanvaard',
                'overdracht_geweigerd',
                'casusoverleg_gehouden',
                'plan_lokaal_veld_gemaakt',
                'afsluiting'
              ],
              source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
            },
            entry: [{ type: 'deadline.start', params: { limit: 'weigering_oplossen' } }],
            on: {
              nieuwe_detentie: [
                {
                  target: '#detentie_en_terugkeer.melding_ontvangen',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                    { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                    { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                    { type: 'task.withdraw', params: { task: 'ID-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-08' } },
                    { type: 'task.withdraw', params: { task: 'SCH-05' } },
                    { type: 'task.withdraw', params: { task: 'LOK-01' } }
                  ]
                }
              ],
              verhuizing: [
                {
                  target: '#detentie_en_terugkeer.verhuisd',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                    { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                    { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                    { type: 'coordination', params: { party: 'zvh' } }
                  ]
                }
              ],
              nog_in_detentie: [
                {
                  target: 'in_detentie',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                    { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                    { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                    { type: 'task.withdraw', params: { task: 'ID-02' } },
                    { type: 'task.withdraw', params: { task: 'OND-08' } },
                    { type: 'task.withdraw', params: { task: 'SCH-05' } },
                    { type: 'task.withdraw', params: { task: 'LOK-01' } },
                    { type: 'deadline.start', params: { limit: 'dr_plan' } },
                    { type: 'deadline.start', params: { limit: 'screening' } },
                    { type: 'deadline.start', params: { limit: 'gesprek_basisvoorwaarden' } },
                    { type: 'deadline.start', params: { limit: 'ontslag' } },
                    { type: 'deadline.start', params: { limit: 'volgend_mdo' } },
                    { type: 'coordination', params: { party: 'zvh' } },
                    { type: 'task.open', params: { task: 'OND-02' } },
                    { type: 'task.open', params: { task: 'OND-05' } },
                    { type: 'task.open', params: { task: 'OND-06' } },
                    { type: 'task.open', params: { task: 'WRK-04' } },
                    { type: 'task.open', params: { task: 'SCH-04' } },
                    { type: 'task.open', params: { task: 'ZRG-08' } },
                    { type: 'task.open', params: { task: 'ZRG-09' } },
                    { type: 'task.open', params: { task: 'ZRG-10' } },
                    { type: 'task.open', params: { task: 'SLA-03' } },
                    { type: 'task.open', params: { task: 'SLA-04' } },
                    { type: 'task.open', params: { task: 'SLA-07' } },
                    { type: 'task.open', params: { task: 'SLA-08' } },
                    { type: 'task.open', params: { task: 'VRY-01' } }
                  ]
                }
              ],
              vrijspraak: [
                {
                  target: '#detentie_en_terugkeer.vrijgesproken',
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                    { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                    { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                    { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                    { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                    { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                    { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                    { type: 'case.withdraw', params: { case: 'omgevingsadvies' } }
                  ]
                }
              ],
              feiten_vastgesteld: [
                {
                  target: '#detentie_en_terugkeer.monitoring',
                  guard: { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } },
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                    { type: 'coordination', params: { party: 'zvh' } }
                  ]
                }
              ],
              feiten_gecorrigeerd: [
                {
                  target: '#detentie_en_terugkeer.monitoring',
                  guard: { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } },
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                    { type: 'coordination', params: { party: 'zvh' } }
                  ]
                }
              ],
              overdracht_aangeboden: [
                {
                  target: 'aanbod_versturen',
                  actions: [{ type: 'deadline.meet', params: { limit: 'weigering_oplossen' } }]
                }
              ]
            }
          },
          regie_overgedragen: {
            meta: {
              title: 'De regie gaat over naar wie haar aanvaardde',
              owner: 'zvh',
              decides: ['aanbod_aan_lokaal_veld', 'aanbod_aan_zorgaanbieder'],
              source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
            },
            always: [
              {
                target: '#detentie_en_terugkeer.monitoring',
                guard: { type: 'rule', params: { rule: 'aanbod_aan_lokaal_veld', is: 'yes' } },
                actions: [{ type: 'coordination', params: { party: 'lokaal_veld' } }]
              },
              {
                target: '#detentie_en_terugkeer.monitoring',
                guard: { type: 'rule', params: { rule: 'aanbod_aan_zorgaanbieder', is: 'yes' } },
                actions: [{ type: 'coordination', params: { party: 'zorgaanbieder' } }]
              },
              {
                target: '#detentie_en_terugkeer.monitoring',
                actions: [{ type: 'coordination', params: { party: 'gemeente' } }]
              }
            ]
          }
        }
      },
      monitoring: {
        meta: {
          title: 'Volgen hoe het gaat',
          owner: 'zvh',
          deadline: 'monitoring_evaluatie',
          refuses: [
            'melding_beoordeeld',
            'schorsing',
            'onttrekking',
            'terug_in_detentie',
            'plan_vastgesteld',
            'plan_gewijzigd',
            'overdracht_aanvaard',
            'overdracht_geweigerd',
            'casusoverleg_gehouden',
            'plan_lokaal_veld_gemaakt'
          ],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-monitoring' }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'monitoring_evaluatie' } }],
        on: {
          nieuwe_detentie: [
            {
              target: '#detentie_en_terugkeer.melding_ontvangen',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                { type: 'task.withdraw', params: { task: 'ID-02' } },
                { type: 'task.withdraw', params: { task: 'OND-08' } },
                { type: 'task.withdraw', params: { task: 'SCH-05' } },
                { type: 'task.withdraw', params: { task: 'LOK-01' } }
              ]
            }
          ],
          verhuizing: [
            {
              target: '#detentie_en_terugkeer.verhuisd',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                { type: 'coordination', params: { party: 'zvh' } }
              ]
            }
          ],
          nog_in_detentie: [
            {
              target: 'uitvoering.in_detentie',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                { type: 'task.withdraw', params: { task: 'ID-02' } },
                { type: 'task.withdraw', params: { task: 'OND-08' } },
                { type: 'task.withdraw', params: { task: 'SCH-05' } },
                { type: 'task.withdraw', params: { task: 'LOK-01' } },
                { type: 'deadline.start', params: { limit: 'dr_plan' } },
                { type: 'deadline.start', params: { limit: 'screening' } },
                { type: 'deadline.start', params: { limit: 'gesprek_basisvoorwaarden' } },
                { type: 'deadline.start', params: { limit: 'ontslag' } },
                { type: 'deadline.start', params: { limit: 'volgend_mdo' } },
                { type: 'coordination', params: { party: 'zvh' } },
                { type: 'task.open', params: { task: 'OND-02' } },
                { type: 'task.open', params: { task: 'OND-05' } },
                { type: 'task.open', params: { task: 'OND-06' } },
                { type: 'task.open', params: { task: 'WRK-04' } },
                { type: 'task.open', params: { task: 'SCH-04' } },
                { type: 'task.open', params: { task: 'ZRG-08' } },
                { type: 'task.open', params: { task: 'ZRG-09' } },
                { type: 'task.open', params: { task: 'ZRG-10' } },
                { type: 'task.open', params: { task: 'SLA-03' } },
                { type: 'task.open', params: { task: 'SLA-04' } },
                { type: 'task.open', params: { task: 'SLA-07' } },
                { type: 'task.open', params: { task: 'SLA-08' } },
                { type: 'task.open', params: { task: 'VRY-01' } }
              ]
            }
          ],
          vrijspraak: [
            {
              target: '#detentie_en_terugkeer.vrijgesproken',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                { type: 'case.withdraw', params: { case: 'omgevingsadvies' } }
              ]
            }
          ],
          overdracht_aangeboden: [
            {
              target: 'uitvoering.aanbod_versturen',
              actions: [{ type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } }]
            }
          ],
          afsluiting: [
            {
              target: 'afgesloten',
              actions: [{ type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } }]
            }
          ]
        }
      },
      regie_zonder_beeld: {
        meta: {
          title: 'Vrij zonder beeld: wegen wie de regie heeft',
          owner: 'zvh',
          decides: ['regie_blijft_bij_zvh'],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' }
        },
        always: [
          {
            target: 'vrijgelaten_zonder_beeld',
            guard: { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } },
            actions: [{ type: 'coordination', params: { party: 'zvh' } }]
          },
          {
            target: 'vrijgelaten_zonder_beeld',
            actions: [{ type: 'coordination', params: { party: 'lokaal_veld' } }]
          }
        ]
      },
      vrijgelaten_zonder_beeld: {
        meta: {
          title: 'Vrijgelaten zonder volledig beeld: het lokaal veld maakt een plan',
          owner: 'lokaal_veld',
          deadline: 'plan_lokaal_veld',
          decides: [
            'complexe_problematiek',
            'om_deelname',
            'rvdk_deelname',
            'reclassering_deelname',
            'politie_deelname'
          ],
          refuses: [
            'melding_beoordeeld',
            'schorsing',
            'onttrekking',
            'terug_in_detentie',
            'plan_vastgesteld',
            'plan_gewijzigd',
            'overdracht_aanvaard',
            'overdracht_geweigerd',
            'casusoverleg_gehouden',
            'afsluiting'
          ],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' }
        },
        entry: [
          { type: 'deadline.start', params: { limit: 'plan_lokaal_veld' } },
          { type: 'task.open', params: { task: 'LOK-01' } },
          { type: 'message', params: { message: 'melding_lokaal_veld' } },
          { type: 'message', params: { message: 'bericht_aan_betrokkene' } }
        ],
        on: {
          nieuwe_detentie: [
            {
              target: '#detentie_en_terugkeer.melding_ontvangen',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                { type: 'task.withdraw', params: { task: 'ID-02' } },
                { type: 'task.withdraw', params: { task: 'OND-08' } },
                { type: 'task.withdraw', params: { task: 'SCH-05' } },
                { type: 'task.withdraw', params: { task: 'LOK-01' } }
              ]
            }
          ],
          verhuizing: [
            {
              target: '#detentie_en_terugkeer.verhuisd',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                { type: 'coordination', params: { party: 'zvh' } }
              ]
            }
          ],
          nog_in_detentie: [
            {
              target: 'verzamelen',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                { type: 'task.withdraw', params: { task: 'ID-02' } },
                { type: 'task.withdraw', params: { task: 'OND-08' } },
                { type: 'task.withdraw', params: { task: 'SCH-05' } },
                { type: 'task.withdraw', params: { task: 'LOK-01' } },
                { type: 'deadline.start', params: { limit: 'dr_plan' } },
                { type: 'deadline.start', params: { limit: 'screening' } },
                { type: 'deadline.start', params: { limit: 'gesprek_basisvoorwaarden' } },
                { type: 'deadline.start', params: { limit: 'ontslag' } },
                { type: 'deadline.start', params: { limit: 'volgend_mdo' } },
                { type: 'coordination', params: { party: 'zvh' } }
              ]
            }
          ],
          vrijspraak: [
            {
              target: '#detentie_en_terugkeer.vrijgesproken',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                { type: 'case.withdraw', params: { case: 'omgevingsadvies' } }
              ]
            }
          ],
          feiten_vastgesteld: [
            {
              target: 'casusoverleg_na_ontslag',
              guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } },
              actions: []
            },
            {
              guard: { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } },
              actions: [{ type: 'coordination', params: { party: 'zvh' } }]
            }
          ],
          feiten_gecorrigeerd: [
            {
              target: 'casusoverleg_na_ontslag',
              guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } },
              actions: []
            },
            {
              guard: { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } },
              actions: [{ type: 'coordination', params: { party: 'zvh' } }]
            }
          ],
          plan_lokaal_veld_gemaakt: [
            {
              target: 'monitoring',
              actions: [
                { type: 'deadline.meet', params: { limit: 'plan_lokaal_veld' } },
                { type: 'task.close', params: { task: 'LOK-01' } }
              ]
            }
          ],
          overdracht_aangeboden: [
            {
              target: 'uitvoering.aanbod_versturen',
              actions: [{ type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } }]
            }
          ]
        }
      },
      casusoverleg_na_ontslag: {
        meta: {
          title: 'Casusoverleg houden na de vrijlating',
          owner: 'zvh',
          deadline: 'casusoverleg_houden',
          decides: [
            'complexe_problematiek',
            'om_deelname',
            'rvdk_deelname',
            'reclassering_deelname',
            'politie_deelname'
          ],
          refuses: [
            'melding_beoordeeld',
            'schorsing',
            'onttrekking',
            'terug_in_detentie',
            'plan_vastgesteld',
            'plan_gewijzigd',
            'overdracht_aanvaard',
            'overdracht_geweigerd',
            'plan_lokaal_veld_gemaakt',
            'overdracht_aangeboden',
            'afsluiting'
          ],
          source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'casusoverleg_houden' } }],
        on: {
          nieuwe_detentie: [
            {
              target: '#detentie_en_terugkeer.melding_ontvangen',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                { type: 'task.withdraw', params: { task: 'ID-02' } },
                { type: 'task.withdraw', params: { task: 'OND-08' } },
                { type: 'task.withdraw', params: { task: 'SCH-05' } },
                { type: 'task.withdraw', params: { task: 'LOK-01' } }
              ]
            }
          ],
          verhuizing: [
            {
              target: '#detentie_en_terugkeer.verhuisd',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                { type: 'coordination', params: { party: 'zvh' } }
              ]
            }
          ],
          nog_in_detentie: [
            {
              target: 'plan_van_aanpak.casusoverleg_wegen',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                { type: 'task.withdraw', params: { task: 'ID-02' } },
                { type: 'task.withdraw', params: { task: 'OND-08' } },
                { type: 'task.withdraw', params: { task: 'SCH-05' } },
                { type: 'task.withdraw', params: { task: 'LOK-01' } },
                { type: 'deadline.start', params: { limit: 'dr_plan' } },
                { type: 'deadline.start', params: { limit: 'screening' } },
                { type: 'deadline.start', params: { limit: 'gesprek_basisvoorwaarden' } },
                { type: 'deadline.start', params: { limit: 'ontslag' } },
                { type: 'deadline.start', params: { limit: 'volgend_mdo' } },
                { type: 'coordination', params: { party: 'zvh' } }
              ]
            }
          ],
          vrijspraak: [
            {
              target: '#detentie_en_terugkeer.vrijgesproken',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                { type: 'case.withdraw', params: { case: 'omgevingsadvies' } }
              ]
            }
          ],
          casusoverleg_afspraken_gemaakt: [
            {
              target: 'uitvoering.regie_wegen',
              actions: [
                { type: 'deadline.meet', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                { type: 'coordination', params: { party: 'zvh' } },
                { type: 'task.open', params: { task: 'CAS-03' } }
              ]
            }
          ],
          casusoverleg_gehouden: [
            {
              target: 'uitvoering.regie_wegen',
              actions: [
                { type: 'deadline.meet', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                { type: 'coordination', params: { party: 'zvh' } },
                { type: 'case.withdraw', params: { case: 'casusoverleg' } }
              ]
            }
          ],
          casusoverleg_afgerond: [
            {
              target: 'regie_zonder_beeld',
              guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } },
              actions: [{ type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }]
            },
            {
              target: 'regie_zonder_beeld',
              guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'unknown' } },
              actions: [{ type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }]
            }
          ],
          feiten_vastgesteld: [
            {
              target: 'regie_zonder_beeld',
              guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } },
              actions: [{ type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }]
            },
            {
              target: 'regie_zonder_beeld',
              guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'unknown' } },
              actions: [{ type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }]
            }
          ],
          feiten_gecorrigeerd: [
            {
              target: 'regie_zonder_beeld',
              guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } },
              actions: [{ type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }]
            },
            {
              target: 'regie_zonder_beeld',
              guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'unknown' } },
              actions: [{ type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }]
            }
          ]
        }
      },
      vrijgesproken: {
        meta: {
          title: 'Vrijgesproken: hulp alleen als de persoon dat wil',
          owner: 'zvh',
          deadline: 'hulpaanbod_na_vrijspraak',
          refuses: [
            'melding_beoordeeld',
            'schorsing',
            'onttrekking',
            'terug_in_detentie',
            'plan_vastgesteld',
            'plan_gewijzigd',
            'overdracht_aanvaard',
            'overdracht_geweigerd',
            'casusoverleg_gehouden',
            'plan_lokaal_veld_gemaakt',
            'vrijspraak',
            'nog_in_detentie'
          ],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'hulpaanbod_na_vrijspraak' } }],
        on: {
          nieuwe_detentie: [
            {
              target: '#detentie_en_terugkeer.melding_ontvangen',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                { type: 'task.withdraw', params: { task: 'ID-02' } },
                { type: 'task.withdraw', params: { task: 'OND-08' } },
                { type: 'task.withdraw', params: { task: 'SCH-05' } },
                { type: 'task.withdraw', params: { task: 'LOK-01' } }
              ]
            }
          ],
          verhuizing: [
            {
              target: '#detentie_en_terugkeer.verhuisd',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                { type: 'coordination', params: { party: 'zvh' } }
              ]
            }
          ],
          overdracht_aangeboden: [
            {
              target: 'uitvoering.aanbod_versturen',
              actions: [{ type: 'deadline.meet', params: { limit: 'hulpaanbod_na_vrijspraak' } }]
            }
          ],
          afsluiting: [
            {
              target: 'afgesloten',
              actions: [{ type: 'deadline.meet', params: { limit: 'hulpaanbod_na_vrijspraak' } }]
            }
          ]
        }
      },
      onder_andere_afspraken: {
        meta: {
          title: 'Andere afspraken gelden: verblijf voor uitzetting, of een jeugdinrichting',
          owner: 'zvh',
          rests: true,
          refuses: [
            'melding_beoordeeld',
            'schorsing',
            'onttrekking',
            'terug_in_detentie',
            'plan_vastgesteld',
            'plan_gewijzigd',
            'casusoverleg_gehouden',
            'plan_lokaal_veld_gemaakt',
            'overdracht_aangeboden',
            'vrijspraak',
            'nog_in_detentie',
            'overdracht_aanvaard',
            'overdracht_geweigerd'
          ],
          source: { source: 'cvt_vreemdelingen', place: 're-integratie' }
        },
        entry: [
          { type: 'task.withdraw', params: { task: 'ID-01' } },
          { type: 'task.withdraw', params: { task: 'OND-01' } },
          { type: 'task.withdraw', params: { task: 'WRK-01' } },
          { type: 'task.withdraw', params: { task: 'WRK-02' } },
          { type: 'task.withdraw', params: { task: 'INK-01' } },
          { type: 'task.withdraw', params: { task: 'SCH-01' } },
          { type: 'task.withdraw', params: { task: 'SCH-02' } },
          { type: 'task.withdraw', params: { task: 'ZRG-01' } },
          { type: 'task.withdraw', params: { task: 'ZRG-02' } },
          { type: 'task.withdraw', params: { task: 'ZRG-03' } },
          { type: 'task.withdraw', params: { task: 'SOC-01' } },
          { type: 'task.withdraw', params: { task: 'SOC-02' } },
          { type: 'task.withdraw', params: { task: 'SOC-03' } },
          { type: 'task.withdraw', params: { task: 'SOC-04' } },
          { type: 'task.withdraw', params: { task: 'SOC-05' } },
          { type: 'task.withdraw', params: { task: 'SOC-06' } },
          { type: 'task.withdraw', params: { task: 'SLA-05' } },
          { type: 'task.withdraw', params: { task: 'CON-01' } },
          { type: 'task.withdraw', params: { task: 'CON-02' } },
          { type: 'task.withdraw', params: { task: 'GEM-01' } },
          { type: 'task.withdraw', params: { task: 'GEM-02' } },
          { type: 'task.withdraw', params: { task: 'LOK-02' } },
          { type: 'task.withdraw', params: { task: 'INK-02' } },
          { type: 'task.withdraw', params: { task: 'INK-03' } },
          { type: 'task.withdraw', params: { task: 'ZRG-04' } },
          { type: 'task.withdraw', params: { task: 'ZRG-05' } },
          { type: 'task.withdraw', params: { task: 'SLA-01' } },
          { type: 'task.withdraw', params: { task: 'OND-03' } },
          { type: 'task.withdraw', params: { task: 'INK-04' } },
          { type: 'task.withdraw', params: { task: 'INK-05' } },
          { type: 'task.withdraw', params: { task: 'INK-06' } },
          { type: 'task.withdraw', params: { task: 'SLA-02' } },
          { type: 'task.withdraw', params: { task: 'SLA-06' } },
          { type: 'task.withdraw', params: { task: 'CON-03' } },
          { type: 'task.withdraw', params: { task: 'CON-04' } },
          { type: 'task.withdraw', params: { task: 'CON-05' } },
          { type: 'task.withdraw', params: { task: 'CON-06' } },
          { type: 'task.withdraw', params: { task: 'SCH-03' } },
          { type: 'task.withdraw', params: { task: 'ZRG-06' } },
          { type: 'task.withdraw', params: { task: 'ZRG-07' } },
          { type: 'task.withdraw', params: { task: 'ZRG-11' } },
          { type: 'task.withdraw', params: { task: 'OND-02' } },
          { type: 'task.withdraw', params: { task: 'OND-05' } },
          { type: 'task.withdraw', params: { task: 'OND-06' } },
          { type: 'task.withdraw', params: { task: 'WRK-04' } },
          { type: 'task.withdraw', params: { task: 'SCH-04' } },
          { type: 'task.withdraw', params: { task: 'ZRG-08' } },
          { type: 'task.withdraw', params: { task: 'ZRG-09' } },
          { type: 'task.withdraw', params: { task: 'ZRG-10' } },
          { type: 'task.withdraw', params: { task: 'SLA-03' } },
          { type: 'task.withdraw', params: { task: 'SLA-04' } },
          { type: 'task.withdraw', params: { task: 'SLA-07' } },
          { type: 'task.withdraw', params: { task: 'SLA-08' } },
          { type: 'task.withdraw', params: { task: 'VRY-01' } },
          { type: 'task.withdraw', params: { task: 'ID-02' } },
          { type: 'task.withdraw', params: { task: 'OND-08' } },
          { type: 'task.withdraw', params: { task: 'SCH-05' } },
          { type: 'task.withdraw', params: { task: 'LOK-01' } },
          { type: 'task.withdraw', params: { task: 'CAS-03' } },
          { type: 'task.withdraw', params: { task: 'OMG-01' } },
          { type: 'case.withdraw', params: { case: 'casusoverleg' } },
          { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
          { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
          { type: 'deadline.withdraw', params: { limit: 'screening' } },
          { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
          { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
          { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
          { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
          { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
          { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
          { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
          { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
          { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
          { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
          { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
          { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
          { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
          { type: 'deadline.withdraw', params: { limit: 'onttrekking_voorbij' } },
          { type: 'task.open', params: { task: 'AND-01' } },
          { type: 'message', params: { message: 'melding_andere_afspraken' } },
          { type: 'coordination', params: { party: 'zvh' } }
        ],
        exit: [{ type: 'task.withdraw', params: { task: 'AND-01' } }],
        on: {
          feiten_vastgesteld: [{}],
          feiten_gecorrigeerd: [{}],
          overplaatsing: [{}],
          verhuizing: [{}],
          nieuwe_detentie: [{ target: 'melding_ontvangen' }],
          afsluiting: [{ target: 'afgesloten' }]
        }
      },
      buiten_de_regio: {
        meta: {
          title: 'Terugkeer buiten de regio: de zaak overdragen',
          owner: 'zvh',
          deadline: 'overdracht_andere_regio',
          refuses: [
            'melding_beoordeeld',
            'schorsing',
            'onttrekking',
            'terug_in_detentie',
            'plan_vastgesteld',
            'plan_gewijzigd',
            'casusoverleg_gehouden',
            'plan_lokaal_veld_gemaakt',
            'overdracht_aangeboden',
            'vrijspraak',
            'nog_in_detentie'
          ],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        entry: [
          { type: 'task.withdraw', params: { task: 'ID-01' } },
          { type: 'task.withdraw', params: { task: 'OND-01' } },
          { type: 'task.withdraw', params: { task: 'WRK-01' } },
          { type: 'task.withdraw', params: { task: 'WRK-02' } },
          { type: 'task.withdraw', params: { task: 'INK-01' } },
          { type: 'task.withdraw', params: { task: 'SCH-01' } },
          { type: 'task.withdraw', params: { task: 'SCH-02' } },
          { type: 'task.withdraw', params: { task: 'ZRG-01' } },
          { type: 'task.withdraw', params: { task: 'ZRG-02' } },
          { type: 'task.withdraw', params: { task: 'ZRG-03' } },
          { type: 'task.withdraw', params: { task: 'SOC-01' } },
          { type: 'task.withdraw', params: { task: 'SOC-02' } },
          { type: 'task.withdraw', params: { task: 'SOC-03' } },
          { type: 'task.withdraw', params: { task: 'SOC-04' } },
          { type: 'task.withdraw', params: { task: 'SOC-05' } },
          { type: 'task.withdraw', params: { task: 'SOC-06' } },
          { type: 'task.withdraw', params: { task: 'SLA-05' } },
          { type: 'task.withdraw', params: { task: 'CON-01' } },
          { type: 'task.withdraw', params: { task: 'CON-02' } },
          { type: 'task.withdraw', params: { task: 'GEM-01' } },
          { type: 'task.withdraw', params: { task: 'GEM-02' } },
          { type: 'task.withdraw', params: { task: 'LOK-02' } },
          { type: 'task.withdraw', params: { task: 'INK-02' } },
          { type: 'task.withdraw', params: { task: 'INK-03' } },
          { type: 'task.withdraw', params: { task: 'ZRG-04' } },
          { type: 'task.withdraw', params: { task: 'ZRG-05' } },
          { type: 'task.withdraw', params: { task: 'SLA-01' } },
          { type: 'task.withdraw', params: { task: 'OND-03' } },
          { type: 'task.withdraw', params: { task: 'INK-04' } },
          { type: 'task.withdraw', params: { task: 'INK-05' } },
          { type: 'task.withdraw', params: { task: 'INK-06' } },
          { type: 'task.withdraw', params: { task: 'SLA-02' } },
          { type: 'task.withdraw', params: { task: 'SLA-06' } },
          { type: 'task.withdraw', params: { task: 'CON-03' } },
          { type: 'task.withdraw', params: { task: 'CON-04' } },
          { type: 'task.withdraw', params: { task: 'CON-05' } },
          { type: 'task.withdraw', params: { task: 'CON-06' } },
          { type: 'task.withdraw', params: { task: 'SCH-03' } },
          { type: 'task.withdraw', params: { task: 'ZRG-06' } },
          { type: 'task.withdraw', params: { task: 'ZRG-07' } },
          { type: 'task.withdraw', params: { task: 'ZRG-11' } },
          { type: 'task.withdraw', params: { task: 'OND-02' } },
          { type: 'task.withdraw', params: { task: 'OND-05' } },
          { type: 'task.withdraw', params: { task: 'OND-06' } },
          { type: 'task.withdraw', params: { task: 'WRK-04' } },
          { type: 'task.withdraw', params: { task: 'SCH-04' } },
          { type: 'task.withdraw', params: { task: 'ZRG-08' } },
          { type: 'task.withdraw', params: { task: 'ZRG-09' } },
          { type: 'task.withdraw', params: { task: 'ZRG-10' } },
          { type: 'task.withdraw', params: { task: 'SLA-03' } },
          { type: 'task.withdraw', params: { task: 'SLA-04' } },
          { type: 'task.withdraw', params: { task: 'SLA-07' } },
          { type: 'task.withdraw', params: { task: 'SLA-08' } },
          { type: 'task.withdraw', params: { task: 'VRY-01' } },
          { type: 'task.withdraw', params: { task: 'ID-02' } },
          { type: 'task.withdraw', params: { task: 'OND-08' } },
          { type: 'task.withdraw', params: { task: 'SCH-05' } },
          { type: 'task.withdraw', params: { task: 'LOK-01' } },
          { type: 'task.withdraw', params: { task: 'CAS-03' } },
          { type: 'task.withdraw', params: { task: 'OMG-01' } },
          { type: 'case.withdraw', params: { case: 'casusoverleg' } },
          { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
          { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
          { type: 'deadline.withdraw', params: { limit: 'screening' } },
          { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
          { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
          { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
          { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
          { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
          { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
          { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
          { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
          { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
          { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
          { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
          { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
          { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
          { type: 'deadline.withdraw', params: { limit: 'onttrekking_voorbij' } },
          { type: 'deadline.start', params: { limit: 'overdracht_andere_regio' } },
          { type: 'task.open', params: { task: 'GEM-03' } },
          { type: 'message', params: { message: 'overdracht_andere_regio' } },
          { type: 'message', params: { message: 'betrokkene_over_andere_regio' } },
          { type: 'coordination', params: { party: 'zvh' } }
        ],
        exit: [{ type: 'task.withdraw', params: { task: 'GEM-03' } }],
        on: {
          feiten_vastgesteld: [
            {
              target: 'uitvoering.overdracht_aanbieden',
              guard: { type: 'rule', params: { rule: 'keert_terug_buiten_de_regio', is: 'no' } },
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_andere_regio' } }
              ]
            },
            {
              target: '#detentie_en_terugkeer.onder_andere_afspraken',
              guard: { type: 'rule', params: { rule: 'valt_onder_deze_afspraken', is: 'no' } },
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_andere_regio' } }
              ]
            },
            {}
          ],
          feiten_gecorrigeerd: [
            {
              target: 'uitvoering.overdracht_aanbieden',
              guard: { type: 'rule', params: { rule: 'keert_terug_buiten_de_regio', is: 'no' } },
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_andere_regio' } }
              ]
            },
            {
              target: '#detentie_en_terugkeer.onder_andere_afspraken',
              guard: { type: 'rule', params: { rule: 'valt_onder_deze_afspraken', is: 'no' } },
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_andere_regio' } }
              ]
            },
            {}
          ],
          verhuizing: [
            {
              target: 'uitvoering.overdracht_aanbieden',
              guard: { type: 'rule', params: { rule: 'keert_terug_buiten_de_regio', is: 'no' } },
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_andere_regio' } }
              ]
            },
            { actions: [{ type: 'message', params: { message: 'overdracht_andere_regio' } }] }
          ],
          overplaatsing: [{}],
          nieuwe_detentie: [
            {
              target: 'melding_ontvangen',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_andere_regio' } }
              ]
            }
          ],
          overdracht_aanvaard: [
            {
              target: 'overgedragen',
              actions: [
                { type: 'deadline.meet', params: { limit: 'overdracht_andere_regio' } },
                { type: 'coordination', params: { party: 'gemeente' } }
              ]
            }
          ],
          overdracht_geweigerd: [
            { actions: [{ type: 'message', params: { message: 'overdracht_andere_regio' } }] }
          ],
          afsluiting: [
            {
              target: 'afgesloten',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_andere_regio' } }
              ]
            }
          ]
        }
      },
      verhuisd: {
        meta: {
          title: 'Verhuisd: nagaan of de nieuwe gemeente in deze regio ligt',
          owner: 'zvh',
          decides: ['keert_terug_buiten_de_regio'],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        always: [
          {
            target: '#detentie_en_terugkeer.buiten_de_regio',
            guard: { type: 'rule', params: { rule: 'keert_terug_buiten_de_regio', is: 'yes' } },
            actions: []
          },
          { target: 'uitvoering.overdracht_aanbieden' }
        ]
      },
      onttrokken: {
        meta: {
          title: 'Onttrokken aan de detentie: wat verschuldigd was, staat stil',
          owner: 'pi',
          deadline: 'onttrekking_voorbij',
          refuses: [
            'melding_beoordeeld',
            'schorsing',
            'onttrekking',
            'plan_vastgesteld',
            'plan_gewijzigd',
            'overdracht_aanvaard',
            'overdracht_geweigerd',
            'casusoverleg_gehouden',
            'overdracht_aangeboden',
            'plan_lokaal_veld_gemaakt',
            'nieuwe_detentie',
            'nog_in_detentie'
          ],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
        },
        entry: [
          { type: 'deadline.start', params: { limit: 'onttrekking_voorbij' } },
          { type: 'coordination', params: { party: 'zvh' } }
        ],
        on: {
          terug_in_detentie: [
            {
              target: 'verzamelen',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'onttrekking_voorbij' } },
                { type: 'deadline.start', params: { limit: 'ontslag' } },
                { type: 'deadline.start', params: { limit: 'volgend_mdo' } },
                { type: 'message', params: { message: 'melding_detentie' } }
              ]
            }
          ],
          vrijspraak: [{ target: 'afgesloten' }],
          afsluiting: [{ target: 'afgesloten' }]
        }
      },
      onttrokken_met_plan: {
        meta: {
          title: 'Onttrokken aan de detentie: wat verschuldigd was, staat stil',
          owner: 'pi',
          deadline: 'onttrekking_voorbij',
          refuses: [
            'melding_beoordeeld',
            'schorsing',
            'onttrekking',
            'plan_vastgesteld',
            'plan_gewijzigd',
            'overdracht_aanvaard',
            'overdracht_geweigerd',
            'casusoverleg_gehouden',
            'overdracht_aangeboden',
            'plan_lokaal_veld_gemaakt',
            'nieuwe_detentie',
            'nog_in_detentie'
          ],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
        },
        entry: [
          { type: 'deadline.start', params: { limit: 'onttrekking_voorbij' } },
          { type: 'coordination', params: { party: 'zvh' } }
        ],
        on: {
          terug_in_detentie: [
            {
              target: 'uitvoering.in_detentie',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'onttrekking_voorbij' } },
                { type: 'deadline.start', params: { limit: 'ontslag' } },
                { type: 'deadline.start', params: { limit: 'volgend_mdo' } },
                { type: 'message', params: { message: 'melding_detentie' } }
              ]
            }
          ],
          vrijspraak: [{ target: 'afgesloten' }],
          afsluiting: [{ target: 'afgesloten' }]
        }
      },
      afgesloten: {
        type: 'final',
        meta: {
          title: 'Afgesloten',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-monitoring' }
        }
      },
      overgedragen: {
        type: 'final',
        meta: {
          title: 'Overgedragen aan een andere regio',
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        }
      },
      overleden: {
        type: 'final',
        meta: {
          title: 'Overleden',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
        }
      }
    },
    on: {
      overlijden: [{ target: '.overleden' }],
      feiten_vastgesteld: [
        {
          target: '#detentie_en_terugkeer.onder_andere_afspraken',
          guard: { type: 'rule', params: { rule: 'valt_onder_deze_afspraken', is: 'no' } },
          actions: []
        },
        {
          target: '#detentie_en_terugkeer.buiten_de_regio',
          guard: { type: 'rule', params: { rule: 'keert_terug_buiten_de_regio', is: 'yes' } },
          actions: []
        }
      ],
      feiten_gecorrigeerd: [
        {
          target: '#detentie_en_terugkeer.onder_andere_afspraken',
          guard: { type: 'rule', params: { rule: 'valt_onder_deze_afspraken', is: 'no' } },
          actions: []
        },
        {
          target: '#detentie_en_terugkeer.buiten_de_regio',
          guard: { type: 'rule', params: { rule: 'keert_terug_buiten_de_regio', is: 'yes' } },
          actions: []
        }
      ],
      melding_gecorrigeerd: [
        { actions: [{ type: 'message', params: { message: 'melding_detentie' } }] }
      ],
      einddatum_gewijzigd: [
        { actions: [{ type: 'message', params: { message: 'melding_detentie' } }] }
      ],
      overplaatsing: [
        {
          target: '#detentie_en_terugkeer.onder_andere_afspraken',
          guard: { type: 'rule', params: { rule: 'valt_onder_deze_afspraken', is: 'no' } },
          actions: []
        },
        { actions: [{ type: 'message', params: { message: 'melding_detentie' } }] }
      ],
      verhuizing: [
        {
          target: '#detentie_en_terugkeer.buiten_de_regio',
          guard: { type: 'rule', params: { rule: 'keert_terug_buiten_de_regio', is: 'yes' } },
          actions: []
        },
        { actions: [{ type: 'message', params: { message: 'melding_detentie' } }] }
      ],
      statuswissel: [{ actions: [{ type: 'message', params: { message: 'melding_detentie' } }] }],
      gegevens_verzameld: [{}],
      screening_gereed: [{ actions: [{ type: 'deadline.meet', params: { limit: 'screening' } }] }],
      gesprek_gevoerd: [
        { actions: [{ type: 'deadline.meet', params: { limit: 'gesprek_basisvoorwaarden' } }] }
      ],
      gesprek_geweigerd: [
        { actions: [{ type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } }] }
      ],
      gemeente_koppelt_terug: [
        { actions: [{ type: 'deadline.meet', params: { limit: 'terugkoppeling_gemeente' } }] }
      ],
      trajectgesprek_gevoerd: [
        { actions: [{ type: 'deadline.meet', params: { limit: 'trajectgesprek' } }] }
      ],
      mdo_gehouden: [{ actions: [{ type: 'task.close', params: { task: 'ZRG-06' } }] }],
      verlof: [
        {
          actions: [
            { type: 'message', params: { message: 'melding_vrijheden' } },
            { type: 'message', params: { message: 'vrijheden_aan_reclassering' } }
          ]
        }
      ],
      pp_begonnen: [
        {
          actions: [
            { type: 'message', params: { message: 'melding_vrijheden' } },
            { type: 'message', params: { message: 'vrijheden_aan_reclassering' } }
          ]
        }
      ],
      vi_besluit: [
        {
          actions: [
            { type: 'message', params: { message: 'melding_vrijheden' } },
            { type: 'message', params: { message: 'vrijheden_aan_reclassering' } }
          ]
        }
      ],
      casusoverleg_aangemeld: [
        { actions: [{ type: 'case.open', params: { case: 'casusoverleg' } }] }
      ],
      casusoverleg_afspraken_gemaakt: [
        { actions: [{ type: 'task.open', params: { task: 'CAS-03' } }] }
      ],
      casusoverleg_afgerond: [{}],
      omgevingsadvies_gevraagd: [
        { actions: [{ type: 'case.open', params: { case: 'omgevingsadvies' } }] }
      ],
      omgevingsadvies_ontvangen: [{ actions: [{ type: 'task.open', params: { task: 'OMG-01' } }] }],
      omgevingsadvies_afgerond: [{}]
    },
    id: 'detentie_en_terugkeer',
    version: '1.0.0',
    title: 'Detentie en terugkeer',
    events: {
      melding_beoordeeld: {
        title: 'De melding is beoordeeld',
        by: ['zvh'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
      },
      melding_gecorrigeerd: {
        title: 'De melding is verbeterd',
        by: ['justid'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
      },
      gemeente_koppelt_terug: {
        title: 'De gemeente laat weten wat zij doet',
        by: ['gemeente'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
      },
      screening_gereed: {
        title: 'De screening is gereed',
        by: ['pi'],
        facts: [],
        source: { source: 'dji_werkwijze', place: 'screening' }
      },
      gegevens_verzameld: {
        title: 'De gegevens zijn verzameld',
        by: ['zvh', 'pi'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-verzamelen' }
      },
      gesprek_gevoerd: {
        title: 'Het gesprek is gevoerd',
        by: ['pi', 'exodus', 'reclassering', 'gemeente', 'lokaal_veld', 'zvh'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-gesprek' }
      },
      gesprek_geweigerd: {
        title: 'De persoon wil geen gesprek',
        by: ['pi', 'exodus', 'reclassering', 'gemeente', 'lokaal_veld', 'zvh'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-gesprek' }
      },
      casusoverleg_gehouden: {
        title: 'Het casusoverleg is gehouden',
        by: ['zvh'],
        facts: [],
        source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
      },
      casusoverleg_aangemeld: {
        title: 'De persoon is aangemeld voor een casusoverleg',
        by: [
          'zvh',
          'gemeente',
          'pi',
          'politie',
          'om',
          'rvdk',
          'reclassering',
          'zorgaanbieder',
          'lokaal_veld'
        ],
        facts: [],
        source: { source: 'zvh_werkwijze', place: 'aanmelding' }
      },
      casusoverleg_afspraken_gemaakt: {
        title: 'Het casusoverleg heeft afspraken gemaakt',
        by: ['zvh'],
        facts: [],
        source: { source: 'zvh_werkwijze', place: 'afspraken' }
      },
      casusoverleg_afgerond: {
        title: 'Het casusoverleg is afgerond, of komt er niet',
        by: ['zvh'],
        facts: [],
        source: { source: 'zvh_werkwijze', place: 'evaluatie' }
      },
      omgevingsadvies_gevraagd: {
        title: 'Er is een omgevingsadvies gevraagd',
        by: ['om', 'reclassering', 'pi', 'gemeente', 'zvh'],
        facts: [],
        source: { source: 'omgevingsadvies', place: 'waar-gaan-de-projecten-over' }
      },
      omgevingsadvies_ontvangen: {
        title: 'Het omgevingsadvies is uitgebracht',
        by: ['zvh'],
        facts: [],
        source: { source: 'omgevingsadvies', place: 'de-veronderstelling' }
      },
      omgevingsadvies_afgerond: {
        title: 'Het omgevingsadvies is afgerond',
        by: ['zvh'],
        facts: [],
        source: { source: 'omgevingsadvies', place: 'de-leervragen' }
      },
      plan_vastgesteld: {
        title: 'Het D&R-plan is vastgesteld',
        by: ['pi'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-plan-van-aanpak' }
      },
      plan_gewijzigd: {
        title: 'Het D&R-plan is gewijzigd',
        by: ['pi'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-plan-van-aanpak' }
      },
      plan_lokaal_veld_gemaakt: {
        title: 'Het lokaal veld heeft een plan gemaakt',
        by: ['lokaal_veld'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' }
      },
      overdracht_aangeboden: {
        title: 'De regie is aangeboden',
        by: ['zvh'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
      },
      overdracht_aanvaard: {
        title: 'De regie is aanvaard',
        by: ['gemeente', 'lokaal_veld', 'zorgaanbieder'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
      },
      overdracht_geweigerd: {
        title: 'De regie is geweigerd',
        by: ['gemeente', 'lokaal_veld', 'zorgaanbieder'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
      },
      einddatum_gewijzigd: {
        title: 'De einddatum is veranderd',
        by: ['justid', 'pi'],
        facts: ['einddatum'],
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
      },
      overplaatsing: {
        title: 'De persoon is overgeplaatst',
        by: ['justid', 'pi'],
        facts: ['inrichting'],
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
      },
      verhuizing: {
        title: 'De persoon gaat naar een andere gemeente',
        by: ['gemeente', 'zvh', 'pi'],
        facts: ['gemeente'],
        source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
      },
      schorsing: {
        title: 'De detentie is geschorst',
        by: ['om', 'pi', 'justid'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
      },
      trajectgesprek_gevoerd: {
        title: 'Het trajectgesprek is gevoerd',
        by: ['pi'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-plan-van-aanpak' }
      },
      mdo_gehouden: {
        title: 'Het multidisciplinair overleg (MDO) is gehouden',
        by: ['pi'],
        facts: [],
        source: { source: 'dji_werkwijze', place: 'mdo' }
      },
      verlof: {
        title: 'De persoon gaat met verlof',
        by: ['pi', 'justid'],
        facts: ['vrijheden_in_zicht'],
        source: { source: 'cvt_verlof', place: 'verlof' }
      },
      pp_begonnen: {
        title: 'Het penitentiair programma is begonnen',
        by: ['pi'],
        facts: [],
        source: { source: 'cvt_verlof', place: 'penitentiair-programma' }
      },
      vi_besluit: {
        title: 'Over voorwaardelijke invrijheidstelling is besloten',
        by: ['om'],
        facts: ['besluit_over_vi'],
        source: { source: 'vi_om', place: 'berekening' }
      },
      statuswissel: {
        title: 'De strafrechtelijke status is veranderd',
        by: ['om', 'justid'],
        facts: ['strafrechtelijke_status'],
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
      },
      onttrekking: {
        title: 'De persoon heeft zich onttrokken',
        by: ['pi', 'justid'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
      },
      terug_in_detentie: {
        title: 'De persoon is na een onttrekking terug in de inrichting',
        by: ['pi', 'justid'],
        facts: ['einddatum'],
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
      },
      vrijspraak: {
        title: 'De persoon is vrijgesproken',
        by: ['om'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
      },
      nog_in_detentie: {
        title: 'De persoon blijkt nog vast te zitten',
        by: ['justid', 'pi'],
        facts: ['einddatum'],
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
      },
      nieuwe_detentie: {
        title: 'De persoon zit opnieuw vast',
        by: ['justid', 'pi'],
        facts: ['binnenkomst', 'einddatum'],
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
      },
      overlijden: {
        title: 'De persoon is overleden',
        by: ['pi', 'gemeente', 'zvh'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
      },
      afsluiting: {
        title: 'De zaak is afgesloten',
        by: ['zvh', 'gemeente', 'lokaal_veld'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-monitoring' }
      }
    },
    subCases: {
      casusoverleg: {
        title: 'Casusoverleg over deze persoon',
        process: 'casusoverleg',
        gives: [
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
          'casus_geeft_aanleiding'
        ],
        event: 'casusoverleg_afgerond',
        returns: [
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
          'doelgroep_zvh',
          'in_pga',
          'draaideur',
          'voorgestelde_regiehouder'
        ],
        hears: {
          afspraken_vastgelegd: {
            event: 'casusoverleg_afspraken_gemaakt',
            returns: [
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
              'doelgroep_zvh',
              'in_pga',
              'draaideur',
              'voorgestelde_regiehouder'
            ]
          }
        },
        source: { source: 'minimumnormen', place: 'kernfuncties' }
      },
      omgevingsadvies: {
        title: 'Omgevingsadvies over deze persoon',
        process: 'omgevingsadvies',
        gives: [
          'systeem_of_leefomgeving_geraakt',
          'ernstige_gebiedsproblematiek',
          'relatie_met_minderjarige',
          'huisvesting',
          'inkomen_en_dagbesteding',
          'steunend_netwerk',
          'loopt_een_zorgtraject',
          'slachtoffers_of_nabestaanden'
        ],
        event: 'omgevingsadvies_afgerond',
        returns: [
          'systeem_of_leefomgeving_geraakt',
          'ernstige_gebiedsproblematiek',
          'relatie_met_minderjarige',
          'huisvesting',
          'inkomen_en_dagbesteding',
          'steunend_netwerk',
          'loopt_een_zorgtraject',
          'slachtoffers_of_nabestaanden'
        ],
        hears: {
          advies_uitgebracht: {
            event: 'omgevingsadvies_ontvangen',
            returns: [
              'systeem_of_leefomgeving_geraakt',
              'ernstige_gebiedsproblematiek',
              'relatie_met_minderjarige',
              'huisvesting',
              'inkomen_en_dagbesteding',
              'steunend_netwerk',
              'loopt_een_zorgtraject',
              'slachtoffers_of_nabestaanden'
            ]
          }
        },
        source: { source: 'omgevingsadvies', place: 'waar-gaan-de-projecten-over' }
      }
    }
  },
  '70381d48212593c65c14dcdd2ea0b81af5696f4713408a72466a888639469ac2': {
    initial: 'lopend',
    meta: {
      title: 'Jaarcyclus van de samenwerking',
      source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
    },
    states: {
      lopend: {
        type: 'parallel',
        meta: {
          title: 'Het jaar loopt',
          source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
        },
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
                  source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
                },
                entry: [{ type: 'deadline.start', params: { limit: 'overleg_jaarplan' } }],
                on: {
                  overleg_over_jaarplan: [
                    {
                      target: 'verantwoording',
                      actions: [{ type: 'deadline.meet', params: { limit: 'overleg_jaarplan' } }]
                    }
                  ]
                }
              },
              verantwoording: {
                meta: {
                  title: 'Met de partners overleggen over elk kwartaal en over het hele jaar',
                  owner: 'zvh',
                  deadline: 'overleg_eindverantwoording',
                  refuses: ['overleg_over_jaarplan', 'jaar_afgesloten'],
                  source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
                },
                entry: [
                  { type: 'deadline.start', params: { limit: 'overleg_eindverantwoording' } }
                ],
                on: {
                  overleg_over_kwartaal: [{}],
                  overleg_over_eindverantwoording: [
                    {
                      target: 'gevoerd',
                      actions: [
                        { type: 'deadline.meet', params: { limit: 'overleg_eindverantwoording' } }
                      ]
                    }
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
                  source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
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
                  source: { source: 'minimumnormen', place: 'uitgangspunt-3-afbakening' }
                },
                entry: [{ type: 'deadline.start', params: { limit: 'afbakening_herijken' } }],
                on: {
                  afbakening_herijkt: [
                    {
                      target: 'herijkt',
                      actions: [
                        { type: 'deadline.meet', params: { limit: 'afbakening_herijken' } }
                      ]
                    }
                  ]
                },
                after: { afbakening_herijken: [{ target: 'te_laat' }] }
              },
              te_laat: {
                meta: {
                  title: 'De afbakening is langer dan een jaar geleden herijkt',
                  owner: 'om',
                  deadline: 'afbakening_herijken',
                  source: { source: 'minimumnormen', place: 'uitgangspunt-3-afbakening' }
                },
                on: {
                  afbakening_herijkt: [
                    {
                      target: 'herijkt',
                      actions: [
                        { type: 'deadline.meet', params: { limit: 'afbakening_herijken' } }
                      ]
                    }
                  ]
                }
              },
              herijkt: {
                meta: {
                  title: 'Herijkt',
                  owner: 'om',
                  rests: true,
                  refuses: ['afbakening_herijkt'],
                  source: { source: 'minimumnormen', place: 'uitgangspunt-3-afbakening' }
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
                  source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-contactpersoon' }
                },
                entry: [
                  { type: 'deadline.start', params: { limit: 'contactpersonen_nalopen' } },
                  { type: 'task.open', params: { task: 'JAAR-01' } },
                  { type: 'task.open', params: { task: 'JAAR-02' } }
                ],
                on: {
                  contactpersoon_veranderd: [{}],
                  contactpersonen_nagelopen: [
                    {
                      target: 'nagelopen',
                      actions: [
                        { type: 'deadline.meet', params: { limit: 'contactpersonen_nalopen' } }
                      ]
                    }
                  ]
                }
              },
              nagelopen: {
                meta: {
                  title: 'Contactpersonen nagelopen; een verandering vraagt het opnieuw',
                  owner: 'zvh',
                  rests: true,
                  refuses: ['contactpersonen_nagelopen'],
                  source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-contactpersoon' }
                },
                on: { contactpersoon_veranderd: [{ target: 'na_te_lopen' }] }
              }
            }
          }
        }
      },
      afgesloten: {
        type: 'final',
        meta: { title: 'Afgesloten', source: { source: 'minimumnormen', place: 'uitgangspunt-1' } }
      }
    },
    entry: [{ type: 'coordination', params: { party: 'zvh' } }],
    id: 'jaarcyclus',
    version: '1.0.0',
    title: 'Jaarcyclus van de samenwerking',
    events: {
      overleg_over_jaarplan: {
        title: 'De partners hebben over het jaarplan overlegd',
        by: ['zvh'],
        facts: [],
        source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
      },
      overleg_over_kwartaal: {
        title: 'De partners hebben over een kwartaal overlegd',
        by: ['zvh'],
        facts: [],
        source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
      },
      overleg_over_eindverantwoording: {
        title: 'De partners hebben over de eindverantwoording overlegd',
        by: ['zvh'],
        facts: [],
        source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
      },
      jaar_afgesloten: {
        title: 'Het jaar is afgesloten',
        by: ['zvh'],
        facts: [],
        source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
      },
      afbakening_herijkt: {
        title: 'De afbakening van de casuïstiek is herijkt',
        by: ['om', 'politie', 'reclassering', 'rvdk'],
        facts: [],
        source: { source: 'minimumnormen', place: 'uitgangspunt-3-afbakening' }
      },
      contactpersonen_nagelopen: {
        title: 'Elke partner heeft een contactpersoon en een vervanger',
        by: ['zvh'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-contactpersoon' }
      },
      contactpersoon_veranderd: {
        title: 'Een contactpersoon of vervanger is veranderd',
        by: ['zvh', 'om', 'politie', 'reclassering', 'rvdk', 'gemeente'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-contactpersoon' }
      }
    }
  },
  ba50c52250f660010a72835af0cb72709e0aacab7bf75a929ed40b18e24d3448: {
    initial: 'vraag_verhelderen',
    meta: {
      title: 'Omgevingsadvies',
      source: { source: 'omgevingsadvies', place: 'waar-gaan-de-projecten-over' }
    },
    states: {
      vraag_verhelderen: {
        meta: {
          title: 'Verhelderen voor welk besluit het advies is',
          owner: 'zvh',
          deadline: 'vraag_verhelderen',
          refuses: [
            'informatie_volstaat',
            'gesprek_gevoerd',
            'gesprek_geweigerd',
            'advies_uitgebracht',
            'advies_aangevuld',
            'beslissing_genomen',
            'effect_nagegaan'
          ],
          source: { source: 'omgevingsadvies', place: 'de-leervragen' }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'vraag_verhelderen' } }],
        on: {
          informatie_ontvangen: [{}],
          vraag_verhelderd: [
            {
              target: 'informatie_wegen',
              actions: [{ type: 'deadline.meet', params: { limit: 'vraag_verhelderen' } }]
            }
          ]
        }
      },
      informatie_wegen: {
        meta: {
          title: 'Nagaan wat al bekend is',
          owner: 'zvh',
          decides: ['omgevingsadvies_compleet'],
          source: { source: 'omgevingsadvies', place: 'de-leervragen' }
        },
        always: [
          {
            target: 'gesprek',
            guard: { type: 'rule', params: { rule: 'omgevingsadvies_compleet', is: 'yes' } }
          },
          { target: 'informatie_verzamelen' }
        ]
      },
      informatie_verzamelen: {
        meta: {
          title: 'Vragen wie over welke informatie beschikt',
          owner: 'zvh',
          deadline: 'informatie_voor_advies',
          decides: ['omgevingsadvies_compleet'],
          refuses: [
            'vraag_verhelderd',
            'advies_uitgebracht',
            'advies_aangevuld',
            'beslissing_genomen',
            'effect_nagegaan'
          ],
          source: { source: 'omgevingsadvies', place: 'de-leervragen' }
        },
        entry: [
          { type: 'deadline.start', params: { limit: 'informatie_voor_advies' } },
          { type: 'message', params: { message: 'uitvraag_omgevingsadvies_gemeente' } },
          { type: 'message', params: { message: 'uitvraag_omgevingsadvies_reclassering' } }
        ],
        on: {
          informatie_ontvangen: [
            {
              target: 'gesprek',
              guard: { type: 'rule', params: { rule: 'omgevingsadvies_compleet', is: 'yes' } },
              actions: [{ type: 'deadline.meet', params: { limit: 'informatie_voor_advies' } }]
            },
            {}
          ],
          feiten_vastgesteld: [
            {
              target: 'gesprek',
              guard: { type: 'rule', params: { rule: 'omgevingsadvies_compleet', is: 'yes' } },
              actions: [{ type: 'deadline.meet', params: { limit: 'informatie_voor_advies' } }]
            }
          ],
          feiten_gecorrigeerd: [
            {
              target: 'gesprek',
              guard: { type: 'rule', params: { rule: 'omgevingsadvies_compleet', is: 'yes' } },
              actions: [{ type: 'deadline.meet', params: { limit: 'informatie_voor_advies' } }]
            }
          ],
          informatie_volstaat: [
            {
              target: 'gesprek',
              actions: [{ type: 'deadline.meet', params: { limit: 'informatie_voor_advies' } }]
            }
          ],
          gesprek_gevoerd: [
            {
              target: 'advies_opstellen',
              actions: [{ type: 'deadline.meet', params: { limit: 'informatie_voor_advies' } }]
            }
          ],
          gesprek_geweigerd: [{}]
        }
      },
      gesprek: {
        meta: {
          title: 'Met de persoon spreken, en niet alleen over de persoon',
          owner: 'zvh',
          deadline: 'gesprek_over_advies',
          refuses: [
            'vraag_verhelderd',
            'informatie_volstaat',
            'advies_uitgebracht',
            'advies_aangevuld',
            'beslissing_genomen',
            'effect_nagegaan'
          ],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-6' }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'gesprek_over_advies' } }],
        on: {
          informatie_ontvangen: [{}],
          gesprek_gevoerd: [
            {
              target: 'advies_opstellen',
              actions: [{ type: 'deadline.meet', params: { limit: 'gesprek_over_advies' } }]
            }
          ],
          gesprek_geweigerd: [
            {
              target: 'advies_opstellen',
              actions: [{ type: 'deadline.withdraw', params: { limit: 'gesprek_over_advies' } }]
            }
          ]
        }
      },
      advies_opstellen: {
        meta: {
          title: 'Advies en plan opstellen',
          owner: 'zvh',
          deadline: 'advies_uitbrengen',
          refuses: [
            'vraag_verhelderd',
            'informatie_volstaat',
            'advies_aangevuld',
            'beslissing_genomen',
            'effect_nagegaan'
          ],
          source: { source: 'omgevingsadvies', place: 'de-veronderstelling' }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'advies_uitbrengen' } }],
        on: {
          informatie_ontvangen: [{}],
          gesprek_gevoerd: [{}],
          gesprek_geweigerd: [{}],
          advies_uitgebracht: [
            {
              target: 'beslissing',
              actions: [
                { type: 'deadline.meet', params: { limit: 'advies_uitbrengen' } },
                { type: 'message', params: { message: 'omgevingsadvies' } }
              ]
            }
          ]
        }
      },
      beslissing: {
        meta: {
          title: 'De beslissing nemen; het advies bindt niet',
          owner: 'om',
          deadline: 'beslissing_na_advies',
          refuses: [
            'vraag_verhelderd',
            'informatie_volstaat',
            'advies_uitgebracht',
            'effect_nagegaan'
          ],
          source: { source: 'omgevingsadvies', place: 'de-veronderstelling' }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'beslissing_na_advies' } }],
        on: {
          informatie_ontvangen: [{}],
          gesprek_gevoerd: [{}],
          gesprek_geweigerd: [{}],
          advies_aangevuld: [
            { actions: [{ type: 'message', params: { message: 'omgevingsadvies' } }] }
          ],
          beslissing_genomen: [
            {
              target: 'terugkijken',
              actions: [{ type: 'deadline.meet', params: { limit: 'beslissing_na_advies' } }]
            }
          ]
        }
      },
      terugkijken: {
        meta: {
          title: 'Later nagaan of het advies heeft geholpen',
          owner: 'zvh',
          deadline: 'effect_nagaan',
          refuses: [
            'vraag_verhelderd',
            'informatie_volstaat',
            'gesprek_gevoerd',
            'gesprek_geweigerd',
            'advies_uitgebracht',
            'advies_aangevuld',
            'beslissing_genomen',
            'informatie_ontvangen'
          ],
          source: { source: 'omgevingsadvies', place: 'de-leervragen' }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'effect_nagaan' } }],
        on: {
          effect_nagegaan: [
            {
              target: 'afgesloten',
              actions: [{ type: 'deadline.meet', params: { limit: 'effect_nagaan' } }]
            }
          ]
        }
      },
      afgesloten: {
        type: 'final',
        meta: {
          title: 'Afgesloten',
          source: { source: 'omgevingsadvies', place: 'de-leervragen' }
        }
      },
      ingetrokken: {
        type: 'final',
        meta: {
          title: 'Ingetrokken',
          source: { source: 'omgevingsadvies', place: 'de-leervragen' }
        }
      },
      overleden: {
        type: 'final',
        meta: { title: 'Overleden', source: { source: 'omgevingsadvies', place: 'de-leervragen' } }
      }
    },
    entry: [{ type: 'coordination', params: { party: 'zvh' } }],
    on: { overlijden: [{ target: '.overleden' }], vraag_ingetrokken: [{ target: '.ingetrokken' }] },
    id: 'omgevingsadvies',
    version: '1.0.0',
    title: 'Omgevingsadvies',
    events: {
      vraag_verhelderd: {
        title: 'Duidelijk is voor welk besluit het advies is, en op welk moment',
        by: ['zvh'],
        facts: ['moment_omgevingsadvies'],
        source: { source: 'omgevingsadvies', place: 'de-leervragen' }
      },
      vraag_ingetrokken: {
        title: 'Het advies is niet meer nodig',
        by: ['om', 'reclassering', 'zvh'],
        facts: [],
        source: { source: 'omgevingsadvies', place: 'de-leervragen' }
      },
      informatie_ontvangen: {
        title: 'Een partner heeft laten weten wat hij weet',
        by: [
          'om',
          'politie',
          'reclassering',
          'rvdk',
          'gemeente',
          'pi',
          'zvh',
          'zorgaanbieder',
          'lokaal_veld'
        ],
        facts: [],
        source: { source: 'omgevingsadvies', place: 'de-leervragen' }
      },
      informatie_volstaat: {
        title: 'Er wordt geadviseerd op wat bekend is; wat ontbreekt, staat erbij',
        by: ['zvh'],
        facts: [],
        source: { source: 'omgevingsadvies', place: 'de-leervragen' }
      },
      gesprek_gevoerd: {
        title: 'Met de persoon is gesproken',
        by: [
          'om',
          'politie',
          'reclassering',
          'rvdk',
          'gemeente',
          'pi',
          'zvh',
          'zorgaanbieder',
          'lokaal_veld'
        ],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-6' }
      },
      gesprek_geweigerd: {
        title: 'De persoon wil geen gesprek',
        by: [
          'om',
          'politie',
          'reclassering',
          'rvdk',
          'gemeente',
          'pi',
          'zvh',
          'zorgaanbieder',
          'lokaal_veld'
        ],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-6' }
      },
      advies_uitgebracht: {
        title: 'Het advies is uitgebracht',
        by: ['zvh'],
        facts: [],
        source: { source: 'omgevingsadvies', place: 'de-veronderstelling' }
      },
      advies_aangevuld: {
        title: 'Het advies is aangevuld',
        by: ['zvh'],
        facts: [],
        source: { source: 'omgevingsadvies', place: 'de-veronderstelling' }
      },
      beslissing_genomen: {
        title: 'De beslissing is genomen',
        by: ['om', 'pi', 'reclassering'],
        facts: [],
        source: { source: 'omgevingsadvies', place: 'de-veronderstelling' }
      },
      effect_nagegaan: {
        title: 'Nagegaan is of het advies heeft geholpen',
        by: ['zvh'],
        facts: [],
        source: { source: 'omgevingsadvies', place: 'de-leervragen' }
      },
      overlijden: {
        title: 'De persoon is overleden',
        by: [
          'om',
          'politie',
          'reclassering',
          'rvdk',
          'gemeente',
          'pi',
          'zvh',
          'zorgaanbieder',
          'lokaal_veld'
        ],
        facts: [],
        source: { source: 'omgevingsadvies', place: 'de-leervragen' }
      }
    }
  },
  '15df8b23f60e090cdca7ae6ef92233ec43799e038fe24f7dfba4e9b48ad227b1': {
    initial: 'aanbieden',
    meta: {
      title: 'Overdracht van de regie',
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
    },
    states: {
      aanbieden: {
        meta: {
          title: 'Regiehouder zoeken en de regie aanbieden',
          owner: 'zvh',
          deadline: 'overdracht_aanbieden',
          refuses: [
            'overdracht_aanvaard',
            'overdracht_geweigerd',
            'aanbod_ingetrokken',
            'regie_teruggegeven'
          ],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'overdracht_aanbieden' } }],
        on: {
          regie_aangeboden_aan_gemeente: [
            {
              target: 'aangeboden_aan_gemeente',
              actions: [{ type: 'deadline.meet', params: { limit: 'overdracht_aanbieden' } }]
            }
          ],
          regie_aangeboden_aan_lokaal_veld: [
            {
              target: 'aangeboden_aan_lokaal_veld',
              actions: [{ type: 'deadline.meet', params: { limit: 'overdracht_aanbieden' } }]
            }
          ],
          regie_aangeboden_aan_zorgaanbieder: [
            {
              target: 'aangeboden_aan_zorgaanbieder',
              actions: [{ type: 'deadline.meet', params: { limit: 'overdracht_aanbieden' } }]
            }
          ],
          afsluiting: [
            {
              target: 'afgesloten',
              actions: [{ type: 'deadline.meet', params: { limit: 'overdracht_aanbieden' } }]
            }
          ]
        }
      },
      geweigerd: {
        meta: {
          title: 'Geweigerd: een andere regiehouder zoeken',
          owner: 'zvh',
          deadline: 'weigering_oplossen',
          refuses: [
            'overdracht_aanvaard',
            'overdracht_geweigerd',
            'aanbod_ingetrokken',
            'regie_teruggegeven',
            'afsluiting'
          ],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'weigering_oplossen' } }],
        on: {
          regie_aangeboden_aan_gemeente: [
            {
              target: 'aangeboden_aan_gemeente',
              actions: [{ type: 'deadline.meet', params: { limit: 'weigering_oplossen' } }]
            }
          ],
          regie_aangeboden_aan_lokaal_veld: [
            {
              target: 'aangeboden_aan_lokaal_veld',
              actions: [{ type: 'deadline.meet', params: { limit: 'weigering_oplossen' } }]
            }
          ],
          regie_aangeboden_aan_zorgaanbieder: [
            {
              target: 'aangeboden_aan_zorgaanbieder',
              actions: [{ type: 'deadline.meet', params: { limit: 'weigering_oplossen' } }]
            }
          ]
        }
      },
      aangeboden_aan_gemeente: {
        meta: {
          title: 'De regie is aangeboden aan de gemeente',
          owner: 'gemeente',
          deadline: 'overdracht_beantwoorden',
          refuses: [
            'regie_aangeboden_aan_gemeente',
            'regie_aangeboden_aan_lokaal_veld',
            'regie_aangeboden_aan_zorgaanbieder',
            'regie_teruggegeven',
            'afsluiting'
          ],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'overdracht_beantwoorden' } }],
        on: {
          overdracht_aanvaard: [
            {
              target: 'bij_gemeente',
              actions: [
                { type: 'deadline.meet', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'coordination', params: { party: 'gemeente' } }
              ]
            }
          ],
          overdracht_geweigerd: [
            {
              target: 'geweigerd',
              actions: [{ type: 'deadline.meet', params: { limit: 'overdracht_beantwoorden' } }]
            }
          ],
          aanbod_ingetrokken: [
            {
              target: 'aanbieden',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } }
              ]
            }
          ]
        }
      },
      aangeboden_aan_lokaal_veld: {
        meta: {
          title: 'De regie is aangeboden aan het lokaal veld',
          owner: 'lokaal_veld',
          deadline: 'overdracht_beantwoorden',
          refuses: [
            'regie_aangeboden_aan_gemeente',
            'regie_aangeboden_aan_lokaal_veld',
            'regie_aangeboden_aan_zorgaanbieder',
            'regie_teruggegeven',
            'afsluiting'
          ],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'overdracht_beantwoorden' } }],
        on: {
          overdracht_aanvaard: [
            {
              target: 'bij_lokaal_veld',
              actions: [
                { type: 'deadline.meet', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'coordination', params: { party: 'lokaal_veld' } }
              ]
            }
          ],
          overdracht_geweigerd: [
            {
              target: 'geweigerd',
              actions: [{ type: 'deadline.meet', params: { limit: 'overdracht_beantwoorden' } }]
            }
          ],
          aanbod_ingetrokken: [
            {
              target: 'aanbieden',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } }
              ]
            }
          ]
        }
      },
      aangeboden_aan_zorgaanbieder: {
        meta: {
          title: 'De regie is aangeboden aan een zorgaanbieder',
          owner: 'zorgaanbieder',
          deadline: 'overdracht_beantwoorden',
          refuses: [
            'regie_aangeboden_aan_gemeente',
            'regie_aangeboden_aan_lokaal_veld',
            'regie_aangeboden_aan_zorgaanbieder',
            'regie_teruggegeven',
            'afsluiting'
          ],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        entry: [{ type: 'deadline.start', params: { limit: 'overdracht_beantwoorden' } }],
        on: {
          overdracht_aanvaard: [
            {
              target: 'bij_zorgaanbieder',
              actions: [
                { type: 'deadline.meet', params: { limit: 'overdracht_beantwoorden' } },
                { type: 'coordination', params: { party: 'zorgaanbieder' } }
              ]
            }
          ],
          overdracht_geweigerd: [
            {
              target: 'geweigerd',
              actions: [{ type: 'deadline.meet', params: { limit: 'overdracht_beantwoorden' } }]
            }
          ],
          aanbod_ingetrokken: [
            {
              target: 'aanbieden',
              actions: [
                { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } }
              ]
            }
          ]
        }
      },
      bij_gemeente: {
        meta: {
          title: 'De regie ligt bij de gemeente',
          owner: 'gemeente',
          rests: true,
          refuses: ['overdracht_aanvaard', 'overdracht_geweigerd', 'aanbod_ingetrokken'],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        on: {
          regie_aangeboden_aan_gemeente: [{ target: 'aangeboden_aan_gemeente', actions: [] }],
          regie_aangeboden_aan_lokaal_veld: [{ target: 'aangeboden_aan_lokaal_veld', actions: [] }],
          regie_aangeboden_aan_zorgaanbieder: [
            { target: 'aangeboden_aan_zorgaanbieder', actions: [] }
          ],
          regie_teruggegeven: [
            { target: 'aanbieden', actions: [{ type: 'coordination', params: { party: 'zvh' } }] }
          ],
          afsluiting: [{ target: 'afgesloten' }]
        }
      },
      bij_lokaal_veld: {
        meta: {
          title: 'De regie ligt bij het lokaal veld',
          owner: 'lokaal_veld',
          rests: true,
          refuses: ['overdracht_aanvaard', 'overdracht_geweigerd', 'aanbod_ingetrokken'],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        on: {
          regie_aangeboden_aan_gemeente: [{ target: 'aangeboden_aan_gemeente', actions: [] }],
          regie_aangeboden_aan_lokaal_veld: [{ target: 'aangeboden_aan_lokaal_veld', actions: [] }],
          regie_aangeboden_aan_zorgaanbieder: [
            { target: 'aangeboden_aan_zorgaanbieder', actions: [] }
          ],
          regie_teruggegeven: [
            { target: 'aanbieden', actions: [{ type: 'coordination', params: { party: 'zvh' } }] }
          ],
          afsluiting: [{ target: 'afgesloten' }]
        }
      },
      bij_zorgaanbieder: {
        meta: {
          title: 'De regie ligt bij een zorgaanbieder',
          owner: 'zorgaanbieder',
          rests: true,
          refuses: ['overdracht_aanvaard', 'overdracht_geweigerd', 'aanbod_ingetrokken'],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        on: {
          regie_aangeboden_aan_gemeente: [{ target: 'aangeboden_aan_gemeente', actions: [] }],
          regie_aangeboden_aan_lokaal_veld: [{ target: 'aangeboden_aan_lokaal_veld', actions: [] }],
          regie_aangeboden_aan_zorgaanbieder: [
            { target: 'aangeboden_aan_zorgaanbieder', actions: [] }
          ],
          regie_teruggegeven: [
            { target: 'aanbieden', actions: [{ type: 'coordination', params: { party: 'zvh' } }] }
          ],
          afsluiting: [{ target: 'afgesloten' }]
        }
      },
      afgesloten: {
        type: 'final',
        meta: {
          title: 'Afgesloten',
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        }
      }
    },
    entry: [{ type: 'coordination', params: { party: 'zvh' } }],
    id: 'regie_overdracht',
    version: '1.0.0',
    title: 'Overdracht van de regie',
    events: {
      regie_aangeboden_aan_gemeente: {
        title: 'De regie is de gemeente aangeboden',
        by: ['zvh', 'gemeente', 'lokaal_veld', 'zorgaanbieder'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
      },
      regie_aangeboden_aan_lokaal_veld: {
        title: 'De regie is het lokaal veld aangeboden',
        by: ['zvh', 'gemeente', 'lokaal_veld', 'zorgaanbieder'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
      },
      regie_aangeboden_aan_zorgaanbieder: {
        title: 'De regie is een zorgaanbieder aangeboden',
        by: ['zvh', 'gemeente', 'lokaal_veld', 'zorgaanbieder'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
      },
      overdracht_aanvaard: {
        title: 'De regie is aanvaard',
        by: ['gemeente', 'lokaal_veld', 'zorgaanbieder'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
      },
      overdracht_geweigerd: {
        title: 'De regie is geweigerd',
        by: ['gemeente', 'lokaal_veld', 'zorgaanbieder'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
      },
      aanbod_ingetrokken: {
        title: 'Het aanbod is ingetrokken',
        by: ['zvh', 'gemeente', 'lokaal_veld', 'zorgaanbieder'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
      },
      regie_teruggegeven: {
        title: 'De regie is teruggegeven',
        by: ['gemeente', 'lokaal_veld', 'zorgaanbieder'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
      },
      afsluiting: {
        title: 'Regie is niet meer nodig',
        by: ['zvh', 'gemeente', 'lokaal_veld', 'zorgaanbieder'],
        facts: [],
        source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
      }
    }
  }
}
