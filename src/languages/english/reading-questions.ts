import type { ReadingId } from '../../law/readings.js';

/** The question on which opinions differ, of each reading. */
export const readingQuestions: Readonly<Record<ReadingId, string>> = {
  'dsu-4-3-duties-roll': 'Does a duty whose last day is not a working day move to the next one?',
  'dsu-4-3-refusal': 'When may a panel be requested after a refusal to consult?',
  'dsu-4-7-day-sixty': 'May a panel be requested on the sixtieth day?',
  'dsu-4-8-default':
    'In a case of urgency, from when may a panel be requested if there are no consultations within ten days?',
  'joint-failure':
    'Does a joint statement that consultations have failed also end the waits of DSU 5.4 and of SCM 4.4 and 7.4?',
  'scm-4-4-urgency': 'Does urgency shorten the waits of SCM 4.4 and 7.4?',
  'scm-7-4-fifteen-days': 'Do the fifteen days of SCM 7.4 displace the twenty days of DSU 7.1 and 8.7?',
  'scm-4-12-months': 'Does SCM 4.12 halve periods of months too?',
  'scm-4-12-intentions': 'Does SCM 4.12 halve the thirty days for the statement of intentions?',
  'dsu-16-1-day-twenty': 'May the DSB consider a report on the twentieth day?',
  'dsu-16-4-sunday': 'If the sixtieth day is not a working day, may the DSB still adopt the report on the next one?',
  'dsu-16-4-end-of-appeal': 'Does the right to appeal end with the sixtieth day?',
  'counting-back': 'If a day that is counted back is not a working day, to which day does it move?',
  'reasonable-period-moves': 'If the reasonable period of time ends on a weekend, does its end move?',
  'dsu-22-2-twenty-days': 'May authorization be requested before the twenty days of DSU 22.2 are over?',
  'rule-15-appeals': 'Could appeals that were pending on 10 December 2019 be completed?',
  'dsu-17-5-ninety-days': 'Is a report circulated after the ninetieth day still an Appellate Body report?',
  'void-appeals': 'Is an appeal that no division can hear ever completed?',
  'dsu-22-6-thirty-days': 'Does the right to negative consensus survive the thirty days?',
  sequencing: 'Must compliance be examined before retaliation?',
};
