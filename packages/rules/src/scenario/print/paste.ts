import { unreachable } from '@ketenregie/core'
import type { ExpectedMessage } from '../../model/scenario.ts'
import type { Deviation, ScenarioResult } from '../result.ts'
import { nl } from './words-nl.ts'
import { writeOutputs } from './write-outputs.ts'
import { writeWhen } from './write-when.ts'

/**
 * What to write in the file in place of an expectation that did not come out, so that it does; null
 * when only leaving it out helps. Always in the words of the files.
 */
export function pasteOf(
  deviation: Deviation,
  { deviations, scenario }: ScenarioResult
): string | null {
  if (deviation.on !== null) {
    const line = ofMoment(deviation)
    return line === null ? null : `verwacht: { ${line} }`
  }
  const { aspect, name, found } = deviation
  switch (aspect) {
    case 'outcome':
      return found === null ? null : `verwacht: { ${name}: ${nl.outcome[found]} }`
    case 'outputs':
      return `verwacht: { ${name}: ${writeOutputs(found, nl)} }`
    case 'modality':
      return found === null ? null : `modaliteit: { ${name}: ${nl.modality[found]} }`
    case 'needed':
      return `nog_nodig: { ${name}: ${writeSets(found)} }`
    case 'can-settle':
      return `kan_beslissen: { ${name}: ${writeSets(found)} }`
    case 'reading-decides': {
      const names = scenario.kind === 'rules' ? scenario.readingDecides : []
      const wrong = deviations.flatMap(one => (one.aspect === aspect ? [one.name] : []))
      return `lezing_beslissend: ${writeList(names.filter(one => !wrong.includes(one)))}`
    }
    default:
      return null
  }
}

function ofMoment(deviation: Deviation): string | null {
  const { aspect, name, found } = deviation
  switch (aspect) {
    case 'step':
      return `stap: ${found.length === 1 ? found.join('') : writeList(found)}`
    case 'deadline':
      return `termijn: { ${name}: ${nl.deadline[found]} }`
    case 'final-day':
      return found === null ? null : `vervaldag: { ${name}: ${writeWhen(found)} }`
    case 'provisional':
      return found === null ? null : `voorlopig: { ${name}: ${nl.outcome[found ? 'yes' : 'no']} }`
    case 'message':
      return ofMessage(deviation.expected, found)
    case 'no-message':
      return `bericht: ${writeMessage(deviation.expected)}`
    case 'task':
      return `taak: { ${name}: ${nl.task[found]} }`
    case 'outcome':
      return found === null ? null : `uitkomst: { ${name}: ${nl.outcome[found]} }`
    case 'coordinator':
      return found === null ? null : `regie: ${found}`
    case 'refused':
      return `geweigerd: ${found ? 'ja' : 'nee'}`
    case 'sub-case':
    case 'outputs':
    case 'modality':
    case 'reading-decides':
    case 'needed':
    case 'can-settle':
      return null
    default:
      return unreachable(aspect)
  }
}

function ofMessage(expected: ExpectedMessage, found: readonly ExpectedMessage[]): string {
  const same = found.find(({ kind }) => kind === expected.kind)
  return same
    ? `bericht: ${writeMessage(same)}`
    : `geen_bericht: ${writeMessage({ ...expected, status: null, times: null })}`
}

function writeMessage({ to, kind, status, times }: ExpectedMessage): string {
  const state = status === null ? '' : `, stand: ${nl.message[status]}`
  const count = times === null ? '' : `, keer: ${times}`
  return `{ aan: ${to}, soort: ${kind}${state}${count} }`
}

function writeSets(sets: readonly (readonly string[])[]): string {
  return writeList(sets.map(writeList))
}

function writeList(names: readonly string[]): string {
  return `[${names.join(', ')}]`
}
