import type { ExtensionLaw } from './calendar.ts'
import type { Extension, WhyNotExtended } from './deadline.ts'
import type { Period } from './period.ts'
import type { TimeLimitVersion } from './time-limit.ts'

/** Whether the Algemene termijnenwet extends limits of this version; its article 4 says which not. */
export function extensionOf(
  version: TimeLimitVersion,
  period: Period,
  law: ExtensionLaw
): Extension {
  const exception = exceptionFor(version, period)
  if (exception === null) return { applies: true, source: law.lastDay }
  return { applies: false, why: exception, source: sourceOf(exception, version, law) }
}

function exceptionFor(version: TimeLimitVersion, period: Period): WhyNotExtended | null {
  if (!version.extended) return 'by-agreement'
  if (period.unit === 'hours' || period.unit === 'working-days' || period.unit === 'years')
    return period.unit
  if (version.direction === 'back') return 'counted-back'
  const longest = { days: 90, weeks: 12, months: 3 }
  return period.count > longest[period.unit] ? 'too-long' : null
}

function sourceOf(why: WhyNotExtended, version: TimeLimitVersion, law: ExtensionLaw) {
  if (why === 'counted-back') return law.lastDay
  return why === 'by-agreement' || why === 'working-days' ? version.source : law.exceptions
}
