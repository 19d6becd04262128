import type { Language } from '../language.js';
import { actSentences } from './acts.js';
import { citation } from './citations.js';
import { asOf, dateInFull, inDays, lengthInWords, shortDate } from './dates.js';
import { derivation } from './derivation.js';
import { disputed } from './disputed.js';
import { facts, inCompliance } from './facts.js';
import { holder, ofComplaint, sides, task } from './holder.js';
import { closedDays, deadlineStates, headings, legend, roles, ruleKinds, setAside, tracks } from './labels.js';
import { messages } from './messages.js';
import { nextStep, otherwise } from './next-step.js';
import { dormant, overdue, unrecorded } from './overdue.js';
import { readings } from './readings.js';
import { ruleSentences } from './rules.js';
import { outcomes, periodOfUnknownLength, stages, states, statesInTrack, wtoStatuses } from './states.js';
import { noLonger, onDay, timing } from './timing.js';

/** English, with the words of the WTO's own texts. */
export const english: Language = {
  code: 'en',
  rules: ruleSentences,
  acts: actSentences,
  facts,
  inCompliance,
  ofComplaint,
  setAside,
  stages,
  states,
  statesInTrack,
  periodOfUnknownLength,
  outcomes,
  wtoStatuses,
  roles,
  members: {},
  ruleKinds,
  deadlineStates,
  tracks,
  closedDays,
  headings,
  legend,
  messages,
  derivation,
  separator: '; ',
  colon: ': ',
  otherwise,
  unrecorded,
  dormant,
  overdue,
  holder,
  sides,
  task,
  timing,
  onDay,
  noLonger,
  nextStep,
  readings,
  disputed,
  date: dateInFull,
  shortDate,
  asOf,
  length: lengthInWords,
  citation,
  days: inDays,
};
