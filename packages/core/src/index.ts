export type * from './citation/citation.ts'
export type * from './diagnostic/diagnostic.ts'
export type * from './fact/fact.ts'
export type * from './journal/entry.ts'
export type * from './pack/pack.ts'
export type * from './ports/case-store.ts'
export type * from './ports/case-transaction.ts'
export type * from './ports/clock.ts'
export type * from './ports/decider.ts'
export type * from './ports/erasures.ts'
export type * from './ports/ids.ts'
export type * from './ports/outbox.ts'
export type * from './process/definition.ts'
export type * from './time/calendar.ts'
export type * from './time/civil-date.ts'
export type * from './time/deadline.ts'
export type * from './time/period.ts'
export type { SuspendedDays, Suspension } from './time/suspension.ts'
export type * from './time/time-limit.ts'
export type * from './truth/truth.ts'
export { phrase } from './diagnostic/phrase.ts'
export { InvariantError, unreachable } from './invariant.ts'
export { ConflictError } from './ports/conflict-error.ts'
export { PortError } from './ports/port-error.ts'
export { UnreadableEntryError } from './ports/unreadable-entry-error.ts'
export { canonicalJson } from './journal/canonical-json.ts'
export { hashOf, sha256Hex } from './journal/hash.ts'
export {
  addHours,
  clockInAmsterdam,
  dateInAmsterdam,
  isInstant,
  parseInstant,
  startOfDay
} from './time/amsterdam.ts'
export type { Instant } from './time/amsterdam.ts'
export {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  civilDate,
  compareDates,
  daysBetween,
  eachDay,
  isCivilDate,
  parseCivilDate,
  weekdayOf,
  yearOf
} from './time/civil-date.ts'
export { computeDeadline } from './time/compute-deadline.ts'
export { dayOff, isBridgeDay, isKnown, isWorkingDay } from './time/day-off.ts'
export type { DayOff } from './time/day-off.ts'
export { parsePeriod, phrasePeriod, printPeriod } from './time/period.ts'
export { phraseDate, phraseWeekday } from './time/phrase-date.ts'
export { printDeadline } from './time/print-deadline.ts'
export { shift } from './time/shift.ts'
export { versionFrom } from './time/time-limit-version.ts'
export { erasePayload, noEntry, seal, verifyChain } from './journal/chain.ts'
export type { ChainFault, EntryDraft } from './journal/chain.ts'
export { answerOf } from './case/answer.ts'
export { readPayload } from './case/entry-payload.ts'
export type { EntryPayload } from './case/entry-payload.ts'
export { evolve, newCase } from './case/evolve.ts'
export { readSnapshot } from './case/read-snapshot.ts'
export { writeSnapshot } from './case/write-snapshot.ts'
export { phraseRejection } from './case/phrase-rejection.ts'
export type { CaseCommand } from './case/command.ts'
export type { CaseEvent, MessageBody } from './case/case-event.ts'
export type * from './case/case-state.ts'
export type { HeldReason } from './case/messages.ts'
export type { Rejection, RejectionProblems } from './case/rejection.ts'
export type { Access, Grant } from './engine/access.ts'
export type * from './engine/case-view.ts'
export { createEngine } from './engine/create-engine.ts'
export type { Engine } from './engine/create-engine.ts'
export type { AwaitedEngine } from './engine/awaited-engine.ts'
export type { DirectEngine } from './engine/direct-engine.ts'
export type { Addressed } from './engine/send-all.ts'
export type { EngineParts, Release } from './engine/house.ts'
export { answerFrom } from './engine/answer.ts'
export type { Answer as EngineAnswer, EventMessage, Opening } from './engine/answer.ts'
export type { Fired, Stranded } from './engine/due.ts'
export type { Replay } from './engine/replay.ts'
export type { MigrateOptions, PlanOptions } from './engine/migrate.ts'
export type * from './migration/difference.ts'
export { differenceScenario } from './migration/difference-scenario.ts'
export { phraseDifference } from './migration/phrase-difference.ts'
export type * from './migration/migration-plan.ts'
export { verifyCase } from './engine/verify-case.ts'
export type { Damage, Verification } from './engine/verify-case.ts'
export { builtInEvents } from './process/built-in-events.ts'
export { checkDefinition } from './process/check-definition.ts'
export { compile } from './process/compile.ts'
export type { Answer, CompiledProcess } from './process/compile.ts'
export { defineProcess, processAuthor } from './process/define-process.ts'
export type { ProcessAuthor } from './process/define-process.ts'
export type { NamesChecked, ProcessNames } from './process/names-in.ts'
export { definitionSchema, readDefinition } from './process/definition-schema.ts'
export { hashDefinition } from './process/hash-definition.ts'
export { drawChart } from './process/explore/chart.ts'
export type { Chart, State } from './process/explore/chart.ts'
export { explore } from './process/explore/explore.ts'
export type { Exploration, ExploredMove, ExploreOptions } from './process/explore/explore.ts'
export { placeOf } from './process/explore/stand.ts'
export type { LimitStatus, Stand } from './process/explore/stand.ts'
export { checkSoundness } from './process/soundness/check-soundness.ts'
export type { SoundnessOptions } from './process/soundness/check-soundness.ts'
export { soundnessProblemsEn } from './process/soundness/en.ts'
export { restingPlaces } from './process/soundness/resting-places.ts'
export type { RestingOptions, RestingPlace } from './process/soundness/resting-places.ts'
export { soundnessProblemsNl } from './process/soundness/nl.ts'
export type {
  SoundnessDiagnostic,
  SoundnessProblems
} from './process/soundness/soundness-problems.ts'
export { processProblemsEn, processProblemsNl } from './process/process-problems.ts'
export type { ProcessDiagnostic, ProcessProblems } from './process/process-problems.ts'
export { possibleEvents, settle, start, step, stepPassed } from './process/step.ts'
export type { Answers, Stepped, StepRefused, StepState, StepValue } from './process/step.ts'
export { checkCitation } from './citation/check-citation.ts'
export type { CoreDiagnostic, CoreProblems, Found } from './diagnostic/core-problems.ts'
export { en as coreEn } from './diagnostic/en.ts'
export { nearest } from './diagnostic/nearest.ts'
export { nl as coreNl } from './diagnostic/nl.ts'
export { phraseDiagnostics } from './diagnostic/phrase-diagnostics.ts'
export type { PhrasedDiagnostic } from './diagnostic/phrase-diagnostics.ts'
export { renderDiagnostics } from './diagnostic/render-diagnostics.ts'
export {
  answerWords,
  readAnswer,
  readReason,
  reasonsByWord,
  reasonWords,
  truthsByWord
} from './fact/answer-words.ts'
export { asKnownOn } from './fact/as-known-on.ts'
export { checkFacts } from './fact/check-facts.ts'
export type { CheckedFacts } from './fact/check-facts.ts'
export { isFactValue, isUnknown } from './fact/fact-value.ts'
export { all, any, not } from './truth/connectives.ts'
export type { Disclosure } from './case/post-event.ts'
export type { Order, ToldFacts } from './case/order.ts'
export type { ParentCase, SubCase } from './case/sub-case-event.ts'
export type { OutgoingMessage } from './delivery/outgoing-message.ts'
export type { Delivered, DeliveryOptions } from './engine/deliver.ts'
export type { Erased, EraseOptions, WhyKept } from './engine/erase.ts'
export type { HoldOptions } from './engine/hold.ts'
export type { QueuedMessage, QueueQuery } from './engine/post.ts'
export type { ErasureRun, KeptCase } from './engine/retention.ts'
export type { RetentionTerm } from './pack/retention-term.ts'
export { engineParty } from './case/engine-party.ts'
