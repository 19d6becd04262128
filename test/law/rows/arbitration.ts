import {
  appealAgreed,
  complianceAppealAgreed,
  complianceFinalUnderAgreement,
  finalUnderAgreement,
  requested,
} from '../courses.js';
import type { Row } from '../periods.js';

/** DSU 25 and the MPIA. */
export const rows: readonly Row[] = [
  {
    rule: 'mpia-notify-agreement',
    citation: 'MPIA para 10',
    source:
      'sixty days from establishment, shown once the agreement is notified; notified in time; Fri 9 Jan 2015 + 60 days = Tue 10 Mar 2015',
    facts: [
      ...requested,
      { type: 'panel.established', date: '2015-01-09' },
      { type: 'arbitration.agreed', date: '2015-01-29' },
    ],
    on: '2015-01-29',
    expected: { holder: 'parties', kind: 'target', starts: '2015-01-09', due: '2015-03-10', state: 'met' },
  },
  {
    rule: 'mpia-notify-agreement',
    citation: 'MPIA para 10',
    source:
      'sixty days from establishment, shown once the agreement is notified; notified in time; Wed 7 Jan 2015 + 60 days = Sun 8 Mar 2015, does not roll',
    facts: [
      ...requested,
      { type: 'panel.established', date: '2015-01-07' },
      { type: 'arbitration.agreed', date: '2015-01-27' },
    ],
    on: '2015-01-27',
    expected: { holder: 'parties', kind: 'target', starts: '2015-01-07', due: '2015-03-08', state: 'met' },
  },
  {
    rule: 'mpia-notify-agreement',
    citation: 'MPIA para 10',
    source: 'notified on day 61 of sixty: Mon 12 Jan 2015 + 60 days = Fri 13 Mar 2015',
    facts: [
      ...requested,
      { type: 'panel.established', date: '2015-01-12' },
      { type: 'arbitration.agreed', date: '2015-03-14' },
    ],
    on: '2015-03-14',
    expected: { holder: 'parties', kind: 'target', due: '2015-03-13', state: 'metLate' },
  },
  {
    rule: 'mpia-circulation-notice',
    citation: 'MPIA Annex 1 para 3',
    source: 'announced at least forty-five days before, counted back; Fri 6 Mar 2015 - 45 days = Tue 20 Jan 2015',
    facts: [...appealAgreed, { type: 'panel.circulationAnticipated', date: '2015-01-15', on: '2015-03-06' }],
    on: '2015-01-15',
    expected: { holder: 'panel', kind: 'target', due: '2015-01-20', state: 'met' },
  },
  {
    rule: 'mpia-circulation-notice',
    citation: 'MPIA Annex 1 para 3',
    source:
      'announced at least forty-five days before, counted back; Wed 11 Mar 2015 - 45 days = Sun 25 Jan 2015, rolls back to Fri 23 Jan 2015',
    facts: [...appealAgreed, { type: 'panel.circulationAnticipated', date: '2015-01-20', on: '2015-03-11' }],
    on: '2015-01-20',
    expected: { holder: 'panel', kind: 'target', due: '2015-01-23', state: 'met' },
  },
  {
    rule: 'mpia-circulation-notice',
    citation: 'MPIA Annex 1 para 3',
    source:
      'announced at least forty-five days before, counted back (21.5); Fri 6 Mar 2015 - 45 days = Tue 20 Jan 2015',
    facts: [
      ...complianceAppealAgreed,
      { type: 'compliance.panel.circulationAnticipated', date: '2015-01-15', on: '2015-03-06' },
    ],
    on: '2015-01-15',
    recourse: 1,
    expected: { holder: 'panel', kind: 'target', due: '2015-01-20', state: 'met' },
  },
  {
    rule: 'mpia-circulation-notice',
    citation: 'MPIA Annex 1 para 3',
    source: 'announced less than forty-five days before; Fri 6 Mar 2015 - 45 days = Tue 20 Jan 2015',
    facts: [...appealAgreed, { type: 'panel.circulationAnticipated', date: '2015-02-04', on: '2015-03-06' }],
    on: '2015-02-04',
    expected: { holder: 'panel', kind: 'target', due: '2015-01-20', state: 'metLate' },
  },
  {
    rule: 'mpia-request-suspension',
    citation: 'MPIA Annex 1 para 4',
    source:
      'ten days before the circulation that was announced, counted back; Fri 6 Mar 2015 - 10 days = Tue 24 Feb 2015',
    facts: [...finalUnderAgreement, { type: 'panel.circulationAnticipated', date: '2015-01-15', on: '2015-03-06' }],
    on: '2015-01-15',
    expected: { holder: 'eitherParty', kind: 'window', due: '2015-02-24', state: 'running' },
  },
  {
    rule: 'mpia-request-suspension',
    citation: 'MPIA Annex 1 para 4',
    source:
      'ten days before the circulation that was announced, counted back; Wed 11 Mar 2015 - 10 days = Sun 1 Mar 2015, rolls back to Fri 27 Feb 2015',
    facts: [...finalUnderAgreement, { type: 'panel.circulationAnticipated', date: '2015-01-20', on: '2015-03-11' }],
    on: '2015-01-20',
    expected: { holder: 'eitherParty', kind: 'window', due: '2015-02-27', state: 'running' },
  },
  {
    rule: 'mpia-request-suspension',
    citation: 'MPIA Annex 1 para 4',
    source:
      'ten days before the circulation that was announced, counted back (21.5); Fri 6 Mar 2015 - 10 days = Tue 24 Feb 2015',
    facts: [
      ...complianceFinalUnderAgreement,
      { type: 'compliance.panel.circulationAnticipated', date: '2015-01-15', on: '2015-03-06' },
    ],
    on: '2015-01-15',
    recourse: 1,
    expected: { holder: 'eitherParty', kind: 'window', due: '2015-02-24', state: 'running' },
  },
  {
    rule: 'mpia-notice-of-appeal',
    citation: 'MPIA Annex 1 para 5',
    source: 'twenty days from the suspension; Thu 8 Jan 2015 + 20 days = Wed 28 Jan 2015',
    facts: [...finalUnderAgreement, { type: 'panel.suspended', date: '2015-01-08' }],
    on: '2015-01-08',
    expected: { holder: 'eitherParty', kind: 'window', starts: '2015-01-08', due: '2015-01-28', state: 'running' },
  },
  {
    rule: 'mpia-notice-of-appeal',
    citation: 'MPIA Annex 1 para 5',
    source: 'twenty days from the suspension; Mon 5 Jan 2015 + 20 days = Sun 25 Jan 2015, rolls to Mon 26 Jan 2015',
    facts: [...finalUnderAgreement, { type: 'panel.suspended', date: '2015-01-05' }],
    on: '2015-01-05',
    expected: { holder: 'eitherParty', kind: 'window', starts: '2015-01-05', due: '2015-01-26', state: 'running' },
  },
  {
    rule: 'mpia-notice-of-appeal',
    citation: 'MPIA Annex 1 para 5',
    source: 'twenty days from the suspension (21.5); Fri 9 Jan 2015 + 20 days = Thu 29 Jan 2015',
    facts: [...complianceFinalUnderAgreement, { type: 'compliance.panel.suspended', date: '2015-01-09' }],
    on: '2015-01-09',
    recourse: 1,
    expected: { holder: 'eitherParty', kind: 'window', starts: '2015-01-09', due: '2015-01-29', state: 'running' },
  },
  {
    rule: 'mpia-other-appeal',
    citation: 'MPIA Annex 1 para 5 / AB Rule 23',
    source: 'five days from the notice of appeal; Fri 9 Jan 2015 + 5 days = Wed 14 Jan 2015',
    facts: [
      ...finalUnderAgreement,
      { type: 'panel.suspended', date: '2014-12-30' },
      { type: 'appeal.notified', date: '2015-01-09' },
    ],
    on: '2015-01-09',
    expected: { holder: 'eitherParty', kind: 'window', starts: '2015-01-09', due: '2015-01-14', state: 'running' },
  },
  {
    rule: 'mpia-other-appeal',
    citation: 'MPIA Annex 1 para 5 / AB Rule 23',
    source: 'five days from the notice of appeal; Tue 6 Jan 2015 + 5 days = Sun 11 Jan 2015, rolls to Mon 12 Jan 2015',
    facts: [
      ...finalUnderAgreement,
      { type: 'panel.suspended', date: '2014-12-26' },
      { type: 'appeal.notified', date: '2015-01-06' },
    ],
    on: '2015-01-06',
    expected: { holder: 'eitherParty', kind: 'window', starts: '2015-01-06', due: '2015-01-12', state: 'running' },
  },
  {
    rule: 'mpia-other-appeal',
    citation: 'MPIA Annex 1 para 5 / AB Rule 23',
    source: 'five days from the notice of appeal (21.5); Fri 9 Jan 2015 + 5 days = Wed 14 Jan 2015',
    facts: [
      ...complianceFinalUnderAgreement,
      { type: 'compliance.panel.suspended', date: '2014-12-30' },
      { type: 'compliance.appeal.notified', date: '2015-01-09' },
    ],
    on: '2015-01-09',
    recourse: 1,
    expected: { holder: 'eitherParty', kind: 'window', starts: '2015-01-09', due: '2015-01-14', state: 'running' },
  },
  {
    rule: 'mpia-other-appeal',
    citation: 'MPIA Annex 1 para 5 / AB Rule 23',
    source:
      'five days from the notice of appeal: not a period of the DSU, so not halved; Fri 9 Jan 2015 + 5 days = Wed 14 Jan 2015',
    track: 'prohibitedSubsidy',
    facts: [
      ...finalUnderAgreement,
      { type: 'panel.suspended', date: '2014-12-30' },
      { type: 'appeal.notified', date: '2015-01-09' },
    ],
    on: '2015-01-09',
    expected: { holder: 'eitherParty', kind: 'window', starts: '2015-01-09', due: '2015-01-14', state: 'running' },
  },
  {
    rule: 'mpia-ninety-day-award',
    citation: 'MPIA Annex 1 paras 12, 14',
    source: 'ninety days from the notice of appeal; Thu 8 Jan 2015 + 90 days = Wed 8 Apr 2015',
    facts: [
      ...finalUnderAgreement,
      { type: 'panel.suspended', date: '2014-12-29' },
      { type: 'appeal.notified', date: '2015-01-08' },
    ],
    on: '2015-01-08',
    expected: { holder: 'arbitrator', kind: 'maximum', starts: '2015-01-08', due: '2015-04-08', state: 'running' },
  },
  {
    rule: 'mpia-ninety-day-award',
    citation: 'MPIA Annex 1 paras 12, 14',
    source: 'ninety days from the notice of appeal; Mon 5 Jan 2015 + 90 days = Sun 5 Apr 2015, rolls to Mon 6 Apr 2015',
    facts: [
      ...finalUnderAgreement,
      { type: 'panel.suspended', date: '2014-12-26' },
      { type: 'appeal.notified', date: '2015-01-05' },
    ],
    on: '2015-01-05',
    expected: { holder: 'arbitrator', kind: 'maximum', starts: '2015-01-05', due: '2015-04-06', state: 'running' },
  },
  {
    rule: 'mpia-ninety-day-award',
    citation: 'MPIA Annex 1 paras 12, 14',
    source: 'ninety days from the notice of appeal (21.5); Fri 9 Jan 2015 + 90 days = Thu 9 Apr 2015',
    facts: [
      ...complianceFinalUnderAgreement,
      { type: 'compliance.panel.suspended', date: '2014-12-30' },
      { type: 'compliance.appeal.notified', date: '2015-01-09' },
    ],
    on: '2015-01-09',
    recourse: 1,
    expected: { holder: 'arbitrator', kind: 'maximum', starts: '2015-01-09', due: '2015-04-09', state: 'running' },
  },
  {
    rule: 'mpia-ninety-day-award',
    citation: 'MPIA Annex 1 paras 12, 14',
    source:
      'ninety days from the notice of appeal: not a period of the DSU, so not halved; Fri 9 Jan 2015 + 90 days = Thu 9 Apr 2015',
    track: 'prohibitedSubsidy',
    facts: [
      ...finalUnderAgreement,
      { type: 'panel.suspended', date: '2014-12-30' },
      { type: 'appeal.notified', date: '2015-01-09' },
    ],
    on: '2015-01-09',
    expected: { holder: 'arbitrator', kind: 'maximum', starts: '2015-01-09', due: '2015-04-09', state: 'running' },
  },
  {
    rule: 'mpia-ninety-day-award',
    citation: 'MPIA Annex 1 paras 12, 14',
    source: 'DS583: Mon 25 Apr 2022 + 90 days = Sun 24 Jul 2022, rolls to Mon 25 Jul 2022',
    facts: [
      ...finalUnderAgreement,
      { type: 'panel.suspended', date: '2022-04-11' },
      { type: 'appeal.notified', date: '2022-04-25' },
    ],
    on: '2022-04-25',
    expected: { holder: 'arbitrator', kind: 'maximum', due: '2022-07-25' },
  },
];
