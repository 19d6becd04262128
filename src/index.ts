/**
 * WTO dispute settlement: from the dated facts of a dispute the library derives its stage, its
 * time-limits and the next steps, each with its article.
 *
 * @module wto-dispute
 */
export {
  type AgendaItem,
  type AgendaOptions,
  type AgendaSelection,
  type AgendaWindow,
  agenda,
} from './answers/agenda.js';
export type { Alternative } from './answers/alternatives.js';
export type { Deadline, DerivationStep } from './answers/deadline.js';
export { type Explainable, explain } from './answers/explain.js';
export type { EarlierRight, NextStep } from './answers/next-step.js';
export { type Projection, type ProjectOptions, project } from './answers/project.js';
export type { Experience, HistoryProfile, Limit, Pace, Profile, ProjectedStep } from './answers/projection/step.js';
export { type Status, statusOn } from './answers/status.js';
export type { CivilDate } from './calendar/date.js';
export type { Period } from './calendar/period.js';
export type { ClosedDayName, UsualClosedDay } from './calendar/usual-closed-days.js';
export type { Calendar } from './calendar/workdays.js';
export { english } from './languages/english/index.js';
export type {
  DayWords,
  DisputedWords,
  FulfillingFact,
  Headings,
  HolderWords,
  Language,
  NextStepWords,
  OptionWords,
  OverdueWords,
  ReadingWords,
  RuleSentence,
  StepWords,
  TaskWords,
  TimingWords,
} from './languages/language.js';
export type { Expected, Found, IssueKind, Problem } from './languages/messages.js';
export type { ActEvent } from './law/acts.js';
export type { OptionId, ReadingChoice, ReadingId } from './law/readings.js';
export type { RuleId } from './law/rules.js';
export { addDays, daysBetween, usualClosedDays } from './record/civil-dates.js';
export {
  DisputeError,
  type Doubtful,
  type ErrorData,
  type ErrorDetails,
  type InvalidInput,
  type Irregular,
  type NotPossible,
  type UnknownRule,
} from './record/error.js';
export type {
  AdoptionEvents,
  ArbitrationEvents,
  ComplianceEvent,
  ConsultationEvents,
  DisputeEvent,
  EventOf,
  Events,
  GeneralEvents,
  ImplementationEvents,
  InCompliance,
  PanelEvents,
  PlainEvents,
  ProceedingEvents,
  RemedyEvents,
} from './record/events.js';
export type * from './record/facts.js';
export type { Issue } from './record/issue.js';
export type { Gap, Irregularity, SetAside, Warning } from './record/judgement.js';
export { parseEvent, parseRecord } from './record/parse.js';
export type { DisputeRecord } from './record/record.js';
export { check, type Verdict } from './replay/check.js';
export { append, type Dispute, type ReplayOptions, remove, replace, replay } from './replay/dispute.js';
export {
  type ComplianceEventType,
  type DeadlineState,
  type DerivationKind,
  type Duty,
  deadlineStates,
  derivationKinds,
  type ErrorCode,
  type EventType,
  errorCodes,
  eventTypes,
  type Outcome,
  outcomes,
  type PlainEventType,
  type PlainStateName,
  type Policy,
  type ProceedingEventType,
  policies,
  type Role,
  type RuleKind,
  roles,
  ruleKinds,
  type Stage,
  type StateName,
  stages,
  stateNames,
  type Track,
  tracks,
  type WarningCode,
  type WtoStatus,
  warningCodes,
  wtoStatuses,
} from './vocabulary.js';
