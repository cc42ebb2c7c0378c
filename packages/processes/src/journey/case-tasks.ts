/** Tasks of the appendix by the moment at which a case calls for them; some wait for a fact. */

/** On arrival the institution finds out how the person is placed. */
export const onArrival = [
  'ID-01',
  'OND-01',
  'WRK-01',
  'WRK-02',
  'INK-01',
  'SCH-01',
  'SCH-02',
  'ZRG-01',
  'ZRG-02',
  'ZRG-03',
  'SOC-01',
  'SOC-02',
  'SOC-03',
  'SOC-04',
  'SOC-05',
  'SOC-06',
  'SLA-05',
  'CON-01',
  'CON-02',
  'GEM-01',
  'GEM-02',
  'LOK-02'
] as const

/** While the picture is made, others add what they know. */
export const whileCollecting = ['INK-02', 'INK-03', 'ZRG-04', 'ZRG-05', 'SLA-01'] as const

/** How somebody speaks with the person: one of these, as the form of the talk says. */
const forms = ['CON-03', 'CON-04', 'CON-05', 'CON-06'] as const

/** What a talk is about, and what follows from it however it was held. */
export const ofTalk = ['OND-03', 'INK-04', 'INK-05', 'INK-06', 'SLA-02', 'SLA-06'] as const

/** What somebody has to do who still has to speak with the person. */
export const inTalk = [...ofTalk, ...forms] as const

/** What a plan needs. */
export const forPlan = ['SCH-03', 'ZRG-06', 'ZRG-07', 'ZRG-11'] as const

/** What is carried out during detention. */
export const duringDetention = [
  'OND-02',
  'OND-05',
  'OND-06',
  'WRK-04',
  'SCH-04',
  'ZRG-08',
  'ZRG-09',
  'ZRG-10',
  'SLA-03',
  'SLA-04',
  'SLA-07',
  'SLA-08',
  'VRY-01'
] as const

/** What the return to society asks. */
export const onRelease = ['ID-02', 'OND-08', 'SCH-05'] as const

/** Tasks whose time is over once the person has left. */
export const endingWithDetention = [
  ...onArrival,
  ...whileCollecting,
  ...inTalk,
  ...forPlan,
  ...duringDetention
] as const
