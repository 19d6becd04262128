import { circulated, circulatedEarly, complianceCirculated } from '../courses.js';
import type { Row } from '../periods.js';

/** The Working Procedures for Appellate Review, in the version in force. */
export const rows: readonly Row[] = [
  {
    rule: 'ab-rule-21-appellant',
    citation: 'AB Working Procedures Rule 21(1)',
    source:
      "appellant's submission: the same day from the notice of appeal, for appeals from 15 Sep 2010; Wed 7 Jan 2015 + 0 days = Wed 7 Jan 2015",
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-07' }],
    on: '2015-01-07',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2015-01-07', due: '2015-01-07', state: 'running' },
  },
  {
    rule: 'ab-rule-21-appellant',
    citation: 'AB Working Procedures Rule 21(1)',
    source:
      "appellant's submission: the same day from the notice of appeal, for appeals from 15 Sep 2010; Sun 11 Jan 2015 + 0 days = Sun 11 Jan 2015, rolls to Mon 12 Jan 2015",
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-11' }],
    on: '2015-01-11',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2015-01-11', due: '2015-01-12', state: 'running' },
  },
  {
    rule: 'ab-rule-21-appellant',
    citation: 'AB Working Procedures Rule 21(1)',
    source:
      "appellant's submission: the same day from the notice of appeal, for appeals from 15 Sep 2010 (21.5); Thu 8 Jan 2015 + 0 days = Thu 8 Jan 2015",
    facts: [...complianceCirculated, { type: 'compliance.appeal.notified', date: '2015-01-08' }],
    on: '2015-01-08',
    recourse: 1,
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2015-01-08', due: '2015-01-08', state: 'running' },
  },
  {
    rule: 'ab-rule-21-appellant',
    citation: 'AB Working Procedures Rule 21(1)',
    source:
      "appellant's submission: the same day from the notice of appeal, for appeals from 15 Sep 2010; SCM 4.12: 0 days become 0 days; Wed 7 Jan 2015 + 0 days = Wed 7 Jan 2015",
    track: 'prohibitedSubsidy',
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-07' }],
    on: '2015-01-07',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2015-01-07', due: '2015-01-07', state: 'running' },
  },
  {
    rule: 'ab-rule-21-appellant',
    citation: 'AB Working Procedures Rule 21(1)',
    source:
      "appellant's submission: ten days, for appeals from 15 Feb 1996 to 31 Dec 2004; Mon 2 Sep 1996 + 10 days = Thu 12 Sep 1996",
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '1996-09-02' }],
    on: '1996-09-02',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '1996-09-02', due: '1996-09-12', state: 'running' },
  },
  {
    rule: 'ab-rule-21-appellant',
    citation: 'AB Working Procedures Rule 21(1)',
    source:
      "appellant's submission: ten days, for appeals from 15 Feb 1996 to 31 Dec 2004; Thu 5 Sep 1996 + 10 days = Sun 15 Sep 1996, rolls to Mon 16 Sep 1996",
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '1996-09-05' }],
    on: '1996-09-05',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '1996-09-05', due: '1996-09-16', state: 'running' },
  },
  {
    rule: 'ab-rule-21-appellant',
    citation: 'AB Working Procedures Rule 21(1)',
    source:
      "appellant's submission: seven days, for appeals from 1 Jan 2005 to 14 Sep 2010; Wed 20 Jul 2005 + 7 days = Wed 27 Jul 2005",
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2005-07-20' }],
    on: '2005-07-20',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2005-07-20', due: '2005-07-27', state: 'running' },
  },
  {
    rule: 'ab-rule-21-appellant',
    citation: 'AB Working Procedures Rule 21(1)',
    source:
      "appellant's submission: seven days, for appeals from 1 Jan 2005 to 14 Sep 2010; Sun 24 Jul 2005 + 7 days = Sun 31 Jul 2005, rolls to Mon 1 Aug 2005",
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2005-07-24' }],
    on: '2005-07-24',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2005-07-24', due: '2005-08-01', state: 'running' },
  },
  {
    rule: 'ab-rule-21-appellant',
    citation: 'AB Working Procedures Rule 21(1)',
    source:
      "appellant's submission, by the date of the notice of appeal: ten days; Fri 31 Dec 2004 + 10 days = Mon 10 Jan 2005",
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2004-12-31' }],
    on: '2004-12-31',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2004-12-31', due: '2005-01-10' },
  },
  {
    rule: 'ab-rule-21-appellant',
    citation: 'AB Working Procedures Rule 21(1)',
    source:
      "appellant's submission, by the date of the notice of appeal: seven days; Sat 1 Jan 2005 + 7 days = Sat 8 Jan 2005, rolls to Mon 10 Jan 2005",
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2005-01-01' }],
    on: '2005-01-01',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2005-01-01', due: '2005-01-10' },
  },
  {
    rule: 'ab-rule-21-appellant',
    citation: 'AB Working Procedures Rule 21(1)',
    source:
      "appellant's submission, by the date of the notice of appeal: seven days; Tue 14 Sep 2010 + 7 days = Tue 21 Sep 2010",
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2010-09-14' }],
    on: '2010-09-14',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2010-09-14', due: '2010-09-21' },
  },
  {
    rule: 'ab-rule-21-appellant',
    citation: 'AB Working Procedures Rule 21(1)',
    source:
      "appellant's submission, by the date of the notice of appeal: the same day; Wed 15 Sep 2010 + 0 days = Wed 15 Sep 2010",
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2010-09-15' }],
    on: '2010-09-15',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2010-09-15', due: '2010-09-15' },
  },
  {
    rule: 'ab-rule-23-4-other-appellant-submission',
    citation: 'AB Working Procedures Rule 23(3)',
    source:
      "other appellant's submission: five days from the notice of appeal, for appeals from 15 Sep 2010; Fri 9 Jan 2015 + 5 days = Wed 14 Jan 2015",
    facts: [
      ...circulated,
      { type: 'appeal.notified', date: '2015-01-09' },
      { type: 'appeal.crossNotified', date: '2015-01-10' },
    ],
    on: '2015-01-10',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2015-01-09', due: '2015-01-14', state: 'running' },
  },
  {
    rule: 'ab-rule-23-4-other-appellant-submission',
    citation: 'AB Working Procedures Rule 23(3)',
    source:
      "other appellant's submission: five days from the notice of appeal, for appeals from 15 Sep 2010; Tue 6 Jan 2015 + 5 days = Sun 11 Jan 2015, rolls to Mon 12 Jan 2015",
    facts: [
      ...circulated,
      { type: 'appeal.notified', date: '2015-01-06' },
      { type: 'appeal.crossNotified', date: '2015-01-07' },
    ],
    on: '2015-01-07',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2015-01-06', due: '2015-01-12', state: 'running' },
  },
  {
    rule: 'ab-rule-23-4-other-appellant-submission',
    citation: 'AB Working Procedures Rule 23(3)',
    source:
      "other appellant's submission: five days from the notice of appeal, for appeals from 15 Sep 2010 (21.5); Fri 9 Jan 2015 + 5 days = Wed 14 Jan 2015",
    facts: [
      ...complianceCirculated,
      { type: 'compliance.appeal.notified', date: '2015-01-09' },
      { type: 'compliance.appeal.crossNotified', date: '2015-01-10' },
    ],
    on: '2015-01-10',
    recourse: 1,
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2015-01-09', due: '2015-01-14', state: 'running' },
  },
  {
    rule: 'ab-rule-23-4-other-appellant-submission',
    citation: 'AB Working Procedures Rule 23(3)',
    source:
      "other appellant's submission: five days from the notice of appeal, for appeals from 15 Sep 2010; SCM 4.12: 5 days become 2 days; Mon 5 Jan 2015 + 2 days = Wed 7 Jan 2015",
    track: 'prohibitedSubsidy',
    facts: [
      ...circulated,
      { type: 'appeal.notified', date: '2015-01-05' },
      { type: 'appeal.crossNotified', date: '2015-01-06' },
    ],
    on: '2015-01-06',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2015-01-05', due: '2015-01-07', state: 'running' },
  },
  {
    rule: 'ab-rule-23-4-other-appellant-submission',
    citation: 'AB Working Procedures Rule 23(3)',
    source:
      "other appellant's submission: fifteen days, for appeals from 15 Feb 1996 to 14 Sep 2010; Tue 3 Sep 1996 + 15 days = Wed 18 Sep 1996",
    facts: [
      ...circulatedEarly,
      { type: 'appeal.notified', date: '1996-09-03' },
      { type: 'appeal.crossNotified', date: '1996-09-04' },
    ],
    on: '1996-09-04',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '1996-09-03', due: '1996-09-18', state: 'running' },
  },
  {
    rule: 'ab-rule-23-4-other-appellant-submission',
    citation: 'AB Working Procedures Rule 23(3)',
    source:
      "other appellant's submission: fifteen days, for appeals from 15 Feb 1996 to 14 Sep 2010; Fri 6 Sep 1996 + 15 days = Sat 21 Sep 1996, rolls to Mon 23 Sep 1996",
    facts: [
      ...circulatedEarly,
      { type: 'appeal.notified', date: '1996-09-06' },
      { type: 'appeal.crossNotified', date: '1996-09-07' },
    ],
    on: '1996-09-07',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '1996-09-06', due: '1996-09-23', state: 'running' },
  },
  {
    rule: 'ab-rule-23-4-other-appellant-submission',
    citation: 'AB Working Procedures Rule 23(3)',
    source:
      "other appellant's submission, by the date of the notice of appeal: fifteen days; Tue 14 Sep 2010 + 15 days = Wed 29 Sep 2010",
    facts: [
      ...circulatedEarly,
      { type: 'appeal.notified', date: '2010-09-14' },
      { type: 'appeal.crossNotified', date: '2010-09-15' },
    ],
    on: '2010-09-15',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2010-09-14', due: '2010-09-29' },
  },
  {
    rule: 'ab-rule-23-4-other-appellant-submission',
    citation: 'AB Working Procedures Rule 23(3)',
    source:
      "other appellant's submission, by the date of the notice of appeal: five days; Wed 15 Sep 2010 + 5 days = Mon 20 Sep 2010",
    facts: [
      ...circulatedEarly,
      { type: 'appeal.notified', date: '2010-09-15' },
      { type: 'appeal.crossNotified', date: '2010-09-16' },
    ],
    on: '2010-09-16',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2010-09-15', due: '2010-09-20' },
  },
  {
    rule: 'ab-rule-22-appellee',
    citation: 'AB Working Procedures Rules 22(1), 23(4)',
    source:
      "appellee's submission: eighteen days from the notice of appeal, for appeals from 15 Sep 2010; Fri 9 Jan 2015 + 18 days = Tue 27 Jan 2015",
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-09' }],
    on: '2015-01-09',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2015-01-09', due: '2015-01-27', state: 'running' },
  },
  {
    rule: 'ab-rule-22-appellee',
    citation: 'AB Working Procedures Rules 22(1), 23(4)',
    source:
      "appellee's submission: eighteen days from the notice of appeal, for appeals from 15 Sep 2010; Wed 7 Jan 2015 + 18 days = Sun 25 Jan 2015, rolls to Mon 26 Jan 2015",
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-07' }],
    on: '2015-01-07',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2015-01-07', due: '2015-01-26', state: 'running' },
  },
  {
    rule: 'ab-rule-22-appellee',
    citation: 'AB Working Procedures Rules 22(1), 23(4)',
    source:
      "appellee's submission: eighteen days from the notice of appeal, for appeals from 15 Sep 2010 (21.5); Fri 9 Jan 2015 + 18 days = Tue 27 Jan 2015",
    facts: [...complianceCirculated, { type: 'compliance.appeal.notified', date: '2015-01-09' }],
    on: '2015-01-09',
    recourse: 1,
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2015-01-09', due: '2015-01-27', state: 'running' },
  },
  {
    rule: 'ab-rule-22-appellee',
    citation: 'AB Working Procedures Rules 22(1), 23(4)',
    source:
      "appellee's submission: eighteen days from the notice of appeal, for appeals from 15 Sep 2010; SCM 4.12: 18 days become 9 days; Mon 5 Jan 2015 + 9 days = Wed 14 Jan 2015",
    track: 'prohibitedSubsidy',
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-05' }],
    on: '2015-01-05',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2015-01-05', due: '2015-01-14', state: 'running' },
  },
  {
    rule: 'ab-rule-22-appellee',
    citation: 'AB Working Procedures Rules 22(1), 23(4)',
    source:
      "appellee's submission: twenty-five days, for appeals from 15 Feb 1996 to 14 Sep 2010; Fri 6 Sep 1996 + 25 days = Tue 1 Oct 1996",
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '1996-09-06' }],
    on: '1996-09-06',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '1996-09-06', due: '1996-10-01', state: 'running' },
  },
  {
    rule: 'ab-rule-22-appellee',
    citation: 'AB Working Procedures Rules 22(1), 23(4)',
    source:
      "appellee's submission: twenty-five days, for appeals from 15 Feb 1996 to 14 Sep 2010; Wed 4 Sep 1996 + 25 days = Sun 29 Sep 1996, rolls to Mon 30 Sep 1996",
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '1996-09-04' }],
    on: '1996-09-04',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '1996-09-04', due: '1996-09-30', state: 'running' },
  },
  {
    rule: 'ab-rule-22-appellee',
    citation: 'AB Working Procedures Rules 22(1), 23(4)',
    source:
      "appellee's submission, by the date of the notice of appeal: twenty-five days; Tue 14 Sep 2010 + 25 days = Sat 9 Oct 2010, rolls to Mon 11 Oct 2010",
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2010-09-14' }],
    on: '2010-09-14',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2010-09-14', due: '2010-10-11' },
  },
  {
    rule: 'ab-rule-22-appellee',
    citation: 'AB Working Procedures Rules 22(1), 23(4)',
    source:
      "appellee's submission, by the date of the notice of appeal: eighteen days; Wed 15 Sep 2010 + 18 days = Sun 3 Oct 2010, rolls to Mon 4 Oct 2010",
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2010-09-15' }],
    on: '2010-09-15',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2010-09-15', due: '2010-10-04' },
  },
  {
    rule: 'ab-rule-24-third-participant',
    citation: 'AB Working Procedures Rule 24(1)',
    source:
      "third participant's submission: twenty-one days from the notice of appeal, for appeals from 15 Sep 2010; Wed 7 Jan 2015 + 21 days = Wed 28 Jan 2015",
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-07' }],
    on: '2015-01-07',
    expected: { holder: 'thirdParty', kind: 'deadline', starts: '2015-01-07', due: '2015-01-28', state: 'running' },
  },
  {
    rule: 'ab-rule-24-third-participant',
    citation: 'AB Working Procedures Rule 24(1)',
    source:
      "third participant's submission: twenty-one days from the notice of appeal, for appeals from 15 Sep 2010; Sun 11 Jan 2015 + 21 days = Sun 1 Feb 2015, rolls to Mon 2 Feb 2015",
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-11' }],
    on: '2015-01-11',
    expected: { holder: 'thirdParty', kind: 'deadline', starts: '2015-01-11', due: '2015-02-02', state: 'running' },
  },
  {
    rule: 'ab-rule-24-third-participant',
    citation: 'AB Working Procedures Rule 24(1)',
    source:
      "third participant's submission: twenty-one days from the notice of appeal, for appeals from 15 Sep 2010 (21.5); Thu 8 Jan 2015 + 21 days = Thu 29 Jan 2015",
    facts: [...complianceCirculated, { type: 'compliance.appeal.notified', date: '2015-01-08' }],
    on: '2015-01-08',
    recourse: 1,
    expected: { holder: 'thirdParty', kind: 'deadline', starts: '2015-01-08', due: '2015-01-29', state: 'running' },
  },
  {
    rule: 'ab-rule-24-third-participant',
    citation: 'AB Working Procedures Rule 24(1)',
    source:
      "third participant's submission: twenty-one days from the notice of appeal, for appeals from 15 Sep 2010; SCM 4.12: 21 days become 10 days; Mon 5 Jan 2015 + 10 days = Thu 15 Jan 2015",
    track: 'prohibitedSubsidy',
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-05' }],
    on: '2015-01-05',
    expected: { holder: 'thirdParty', kind: 'deadline', starts: '2015-01-05', due: '2015-01-15', state: 'running' },
  },
  {
    rule: 'ab-rule-24-third-participant',
    citation: 'AB Working Procedures Rule 24(1)',
    source:
      "third participant's submission: twenty-five days, for appeals from 15 Feb 1996 to 14 Sep 2010; Fri 6 Sep 1996 + 25 days = Tue 1 Oct 1996",
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '1996-09-06' }],
    on: '1996-09-06',
    expected: { holder: 'thirdParty', kind: 'deadline', starts: '1996-09-06', due: '1996-10-01', state: 'running' },
  },
  {
    rule: 'ab-rule-24-third-participant',
    citation: 'AB Working Procedures Rule 24(1)',
    source:
      "third participant's submission: twenty-five days, for appeals from 15 Feb 1996 to 14 Sep 2010; Wed 4 Sep 1996 + 25 days = Sun 29 Sep 1996, rolls to Mon 30 Sep 1996",
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '1996-09-04' }],
    on: '1996-09-04',
    expected: { holder: 'thirdParty', kind: 'deadline', starts: '1996-09-04', due: '1996-09-30', state: 'running' },
  },
  {
    rule: 'ab-rule-24-third-participant',
    citation: 'AB Working Procedures Rule 24(1)',
    source:
      "third participant's submission, by the date of the notice of appeal: twenty-five days; Tue 14 Sep 2010 + 25 days = Sat 9 Oct 2010, rolls to Mon 11 Oct 2010",
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2010-09-14' }],
    on: '2010-09-14',
    expected: { holder: 'thirdParty', kind: 'deadline', starts: '2010-09-14', due: '2010-10-11' },
  },
  {
    rule: 'ab-rule-24-third-participant',
    citation: 'AB Working Procedures Rule 24(1)',
    source:
      "third participant's submission, by the date of the notice of appeal: twenty-one days; Wed 15 Sep 2010 + 21 days = Wed 6 Oct 2010",
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2010-09-15' }],
    on: '2010-09-15',
    expected: { holder: 'thirdParty', kind: 'deadline', starts: '2010-09-15', due: '2010-10-06' },
  },
  {
    rule: 'ab-rule-24-2-third-participant-notice',
    citation: 'AB Working Procedures Rule 24(2)',
    source:
      "third participant's notice: twenty-one days from the notice of appeal, for appeals from 15 Sep 2010; Wed 7 Jan 2015 + 21 days = Wed 28 Jan 2015",
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-07' }],
    on: '2015-01-07',
    expected: { holder: 'thirdParty', kind: 'deadline', starts: '2015-01-07', due: '2015-01-28', state: 'running' },
  },
  {
    rule: 'ab-rule-24-2-third-participant-notice',
    citation: 'AB Working Procedures Rule 24(2)',
    source:
      "third participant's notice: twenty-one days from the notice of appeal, for appeals from 15 Sep 2010; Sun 11 Jan 2015 + 21 days = Sun 1 Feb 2015, rolls to Mon 2 Feb 2015",
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-11' }],
    on: '2015-01-11',
    expected: { holder: 'thirdParty', kind: 'deadline', starts: '2015-01-11', due: '2015-02-02', state: 'running' },
  },
  {
    rule: 'ab-rule-24-2-third-participant-notice',
    citation: 'AB Working Procedures Rule 24(2)',
    source:
      "third participant's notice: twenty-one days from the notice of appeal, for appeals from 15 Sep 2010 (21.5); Thu 8 Jan 2015 + 21 days = Thu 29 Jan 2015",
    facts: [...complianceCirculated, { type: 'compliance.appeal.notified', date: '2015-01-08' }],
    on: '2015-01-08',
    recourse: 1,
    expected: { holder: 'thirdParty', kind: 'deadline', starts: '2015-01-08', due: '2015-01-29', state: 'running' },
  },
  {
    rule: 'ab-rule-24-2-third-participant-notice',
    citation: 'AB Working Procedures Rule 24(2)',
    source:
      "third participant's notice: twenty-one days from the notice of appeal, for appeals from 15 Sep 2010; SCM 4.12: 21 days become 10 days; Mon 5 Jan 2015 + 10 days = Thu 15 Jan 2015",
    track: 'prohibitedSubsidy',
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-05' }],
    on: '2015-01-05',
    expected: { holder: 'thirdParty', kind: 'deadline', starts: '2015-01-05', due: '2015-01-15', state: 'running' },
  },
  {
    rule: 'ab-rule-24-2-third-participant-notice',
    citation: 'AB Working Procedures Rule 24(2)',
    source:
      "third participant's notice: twenty-five days, for appeals from 1 May 2003 to 14 Sep 2010; Fri 21 Nov 2003 + 25 days = Tue 16 Dec 2003",
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2003-11-21' }],
    on: '2003-11-21',
    expected: { holder: 'thirdParty', kind: 'deadline', starts: '2003-11-21', due: '2003-12-16', state: 'running' },
  },
  {
    rule: 'ab-rule-24-2-third-participant-notice',
    citation: 'AB Working Procedures Rule 24(2)',
    source:
      "third participant's notice: twenty-five days, for appeals from 1 May 2003 to 14 Sep 2010; Wed 19 Nov 2003 + 25 days = Sun 14 Dec 2003, rolls to Mon 15 Dec 2003",
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2003-11-19' }],
    on: '2003-11-19',
    expected: { holder: 'thirdParty', kind: 'deadline', starts: '2003-11-19', due: '2003-12-15', state: 'running' },
  },
  {
    rule: 'ab-rule-24-2-third-participant-notice',
    citation: 'AB Working Procedures Rule 24(2)',
    source:
      "third participant's notice, by the date of the notice of appeal: twenty-five days; Tue 14 Sep 2010 + 25 days = Sat 9 Oct 2010, rolls to Mon 11 Oct 2010",
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2010-09-14' }],
    on: '2010-09-14',
    expected: { holder: 'thirdParty', kind: 'deadline', starts: '2010-09-14', due: '2010-10-11' },
  },
  {
    rule: 'ab-rule-24-2-third-participant-notice',
    citation: 'AB Working Procedures Rule 24(2)',
    source:
      "third participant's notice, by the date of the notice of appeal: twenty-one days; Wed 15 Sep 2010 + 21 days = Wed 6 Oct 2010",
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2010-09-15' }],
    on: '2010-09-15',
    expected: { holder: 'thirdParty', kind: 'deadline', starts: '2010-09-15', due: '2010-10-06' },
  },
  {
    rule: 'ab-rule-23-other-appeal',
    citation: 'AB Working Procedures Rule 23(1)',
    source:
      'notice of other appeal: five days from the notice of appeal, for appeals from 15 Sep 2010; Fri 9 Jan 2015 + 5 days = Wed 14 Jan 2015',
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-09' }],
    on: '2015-01-09',
    expected: { holder: 'eitherParty', kind: 'window', starts: '2015-01-09', due: '2015-01-14', state: 'running' },
  },
  {
    rule: 'ab-rule-23-other-appeal',
    citation: 'AB Working Procedures Rule 23(1)',
    source:
      'notice of other appeal: five days from the notice of appeal, for appeals from 15 Sep 2010; Tue 6 Jan 2015 + 5 days = Sun 11 Jan 2015, rolls to Mon 12 Jan 2015',
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-06' }],
    on: '2015-01-06',
    expected: { holder: 'eitherParty', kind: 'window', starts: '2015-01-06', due: '2015-01-12', state: 'running' },
  },
  {
    rule: 'ab-rule-23-other-appeal',
    citation: 'AB Working Procedures Rule 23(1)',
    source:
      'notice of other appeal: five days from the notice of appeal, for appeals from 15 Sep 2010 (21.5); Fri 9 Jan 2015 + 5 days = Wed 14 Jan 2015',
    facts: [...complianceCirculated, { type: 'compliance.appeal.notified', date: '2015-01-09' }],
    on: '2015-01-09',
    recourse: 1,
    expected: { holder: 'eitherParty', kind: 'window', starts: '2015-01-09', due: '2015-01-14', state: 'running' },
  },
  {
    rule: 'ab-rule-23-other-appeal',
    citation: 'AB Working Procedures Rule 23(1)',
    source:
      'notice of other appeal: five days from the notice of appeal, for appeals from 15 Sep 2010; SCM 4.12: 5 days become 2 days; Mon 5 Jan 2015 + 2 days = Wed 7 Jan 2015',
    track: 'prohibitedSubsidy',
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-05' }],
    on: '2015-01-05',
    expected: { holder: 'eitherParty', kind: 'window', starts: '2015-01-05', due: '2015-01-07', state: 'running' },
  },
  {
    rule: 'ab-rule-23-other-appeal',
    citation: 'AB Working Procedures Rule 23(1)',
    source:
      'notice of other appeal: fifteen days, for appeals from 15 Feb 1996 to 31 Dec 2004; Tue 3 Sep 1996 + 15 days = Wed 18 Sep 1996',
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '1996-09-03' }],
    on: '1996-09-03',
    expected: { holder: 'eitherParty', kind: 'window', starts: '1996-09-03', due: '1996-09-18', state: 'running' },
  },
  {
    rule: 'ab-rule-23-other-appeal',
    citation: 'AB Working Procedures Rule 23(1)',
    source:
      'notice of other appeal: fifteen days, for appeals from 15 Feb 1996 to 31 Dec 2004; Fri 6 Sep 1996 + 15 days = Sat 21 Sep 1996, rolls to Mon 23 Sep 1996',
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '1996-09-06' }],
    on: '1996-09-06',
    expected: { holder: 'eitherParty', kind: 'window', starts: '1996-09-06', due: '1996-09-23', state: 'running' },
  },
  {
    rule: 'ab-rule-23-other-appeal',
    citation: 'AB Working Procedures Rule 23(1)',
    source:
      'notice of other appeal: twelve days, for appeals from 1 Jan 2005 to 14 Sep 2010; Fri 22 Jul 2005 + 12 days = Wed 3 Aug 2005',
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2005-07-22' }],
    on: '2005-07-22',
    expected: { holder: 'eitherParty', kind: 'window', starts: '2005-07-22', due: '2005-08-03', state: 'running' },
  },
  {
    rule: 'ab-rule-23-other-appeal',
    citation: 'AB Working Procedures Rule 23(1)',
    source:
      'notice of other appeal: twelve days, for appeals from 1 Jan 2005 to 14 Sep 2010; Tue 26 Jul 2005 + 12 days = Sun 7 Aug 2005, rolls to Mon 8 Aug 2005',
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2005-07-26' }],
    on: '2005-07-26',
    expected: { holder: 'eitherParty', kind: 'window', starts: '2005-07-26', due: '2005-08-08', state: 'running' },
  },
  {
    rule: 'ab-rule-23-other-appeal',
    citation: 'AB Working Procedures Rule 23(1)',
    source:
      'notice of other appeal, by the date of the notice of appeal: fifteen days; Fri 31 Dec 2004 + 15 days = Sat 15 Jan 2005, rolls to Mon 17 Jan 2005',
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2004-12-31' }],
    on: '2004-12-31',
    expected: { holder: 'eitherParty', kind: 'window', starts: '2004-12-31', due: '2005-01-17' },
  },
  {
    rule: 'ab-rule-23-other-appeal',
    citation: 'AB Working Procedures Rule 23(1)',
    source:
      'notice of other appeal, by the date of the notice of appeal: twelve days; Sat 1 Jan 2005 + 12 days = Thu 13 Jan 2005',
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2005-01-01' }],
    on: '2005-01-01',
    expected: { holder: 'eitherParty', kind: 'window', starts: '2005-01-01', due: '2005-01-13' },
  },
  {
    rule: 'ab-rule-23-other-appeal',
    citation: 'AB Working Procedures Rule 23(1)',
    source:
      'notice of other appeal, by the date of the notice of appeal: twelve days; Tue 14 Sep 2010 + 12 days = Sun 26 Sep 2010, rolls to Mon 27 Sep 2010',
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2010-09-14' }],
    on: '2010-09-14',
    expected: { holder: 'eitherParty', kind: 'window', starts: '2010-09-14', due: '2010-09-27' },
  },
  {
    rule: 'ab-rule-23-other-appeal',
    citation: 'AB Working Procedures Rule 23(1)',
    source:
      'notice of other appeal, by the date of the notice of appeal: five days; Wed 15 Sep 2010 + 5 days = Mon 20 Sep 2010',
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2010-09-15' }],
    on: '2010-09-15',
    expected: { holder: 'eitherParty', kind: 'window', starts: '2010-09-15', due: '2010-09-20' },
  },
  {
    rule: 'ab-rule-24-2-third-participant-notice',
    citation: 'AB Working Procedures Rule 24(2)',
    source: 'before the first version, the first; Tue 6 Mar 2001 + 25 days = Sat 31 Mar 2001, rolls to Mon 2 Apr 2001',
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2001-03-06' }],
    on: '2001-03-06',
    expected: { holder: 'thirdParty', kind: 'deadline', starts: '2001-03-06', due: '2001-04-02' },
  },
  {
    rule: 'ab-rule-23-other-appeal',
    citation: 'AB Working Procedures Rule 23(1)',
    source:
      'SCM 4.12 halves the version in force, fifteen days, down to seven (principle 16); Wed 2 Jun 1999 + 7 days = Wed 9 Jun 1999',
    track: 'prohibitedSubsidy',
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '1999-06-02' }],
    on: '1999-06-02',
    expected: { holder: 'eitherParty', kind: 'window', starts: '1999-06-02', due: '1999-06-09' },
  },
  {
    rule: 'ab-rule-23-other-appeal',
    citation: 'AB Working Procedures Rule 23(1)',
    source:
      'SCM 4.12 halves the version in force, twelve days, to six (principle 16); Thu 7 Jun 2007 + 6 days = Wed 13 Jun 2007',
    track: 'prohibitedSubsidy',
    facts: [...circulatedEarly, { type: 'appeal.notified', date: '2007-06-07' }],
    on: '2007-06-07',
    expected: { holder: 'eitherParty', kind: 'window', starts: '2007-06-07', due: '2007-06-13' },
  },
  {
    rule: 'ab-rule-18-5-clerical',
    citation: 'AB Working Procedures Rule 18(5)',
    source: 'thirty days from the notice of appeal; Mon 5 Jan 2015 + 30 days = Wed 4 Feb 2015',
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-05' }],
    on: '2015-01-05',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2015-01-05', due: '2015-02-04', state: 'running' },
  },
  {
    rule: 'ab-rule-18-5-clerical',
    citation: 'AB Working Procedures Rule 18(5)',
    source: 'thirty days from the notice of appeal; Fri 9 Jan 2015 + 30 days = Sun 8 Feb 2015, rolls to Mon 9 Feb 2015',
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-09' }],
    on: '2015-01-09',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2015-01-09', due: '2015-02-09', state: 'running' },
  },
  {
    rule: 'ab-rule-18-5-clerical',
    citation: 'AB Working Procedures Rule 18(5)',
    source: 'thirty days from the notice of appeal (21.5); Tue 6 Jan 2015 + 30 days = Thu 5 Feb 2015',
    facts: [...complianceCirculated, { type: 'compliance.appeal.notified', date: '2015-01-06' }],
    on: '2015-01-06',
    recourse: 1,
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2015-01-06', due: '2015-02-05', state: 'running' },
  },
  {
    rule: 'ab-rule-18-5-clerical',
    citation: 'AB Working Procedures Rule 18(5)',
    source:
      'thirty days from the notice of appeal; SCM 4.12: 30 days become 15 days; Tue 6 Jan 2015 + 15 days = Wed 21 Jan 2015',
    track: 'prohibitedSubsidy',
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-06' }],
    on: '2015-01-06',
    expected: { holder: 'eitherParty', kind: 'deadline', starts: '2015-01-06', due: '2015-01-21', state: 'running' },
  },
  {
    rule: 'ab-rule-27-hearing',
    citation: 'AB Working Procedures Rule 27(1)',
    source:
      'between thirty and forty-five days from the notice of appeal; the later end counts; Mon 5 Jan 2015 + 45 days = Thu 19 Feb 2015',
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-05' }],
    on: '2015-01-05',
    expected: { holder: 'appellateBody', kind: 'target', starts: '2015-01-05', due: '2015-02-19', state: 'running' },
  },
  {
    rule: 'ab-rule-27-hearing',
    citation: 'AB Working Procedures Rule 27(1)',
    source:
      'between thirty and forty-five days from the notice of appeal; the later end counts; Thu 8 Jan 2015 + 45 days = Sun 22 Feb 2015, does not roll',
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-08' }],
    on: '2015-01-08',
    expected: { holder: 'appellateBody', kind: 'target', starts: '2015-01-08', due: '2015-02-22', state: 'running' },
  },
  {
    rule: 'ab-rule-27-hearing',
    citation: 'AB Working Procedures Rule 27(1)',
    source:
      'between thirty and forty-five days from the notice of appeal; the later end counts (21.5); Mon 5 Jan 2015 + 45 days = Thu 19 Feb 2015',
    facts: [...complianceCirculated, { type: 'compliance.appeal.notified', date: '2015-01-05' }],
    on: '2015-01-05',
    recourse: 1,
    expected: { holder: 'appellateBody', kind: 'target', starts: '2015-01-05', due: '2015-02-19', state: 'running' },
  },
  {
    rule: 'ab-rule-27-hearing',
    citation: 'AB Working Procedures Rule 27(1)',
    source:
      'between thirty and forty-five days from the notice of appeal; the later end counts; SCM 4.12: 45 days become 23 days (Working Procedures, Annex I); Mon 5 Jan 2015 + 23 days = Wed 28 Jan 2015',
    track: 'prohibitedSubsidy',
    facts: [...circulated, { type: 'appeal.notified', date: '2015-01-05' }],
    on: '2015-01-05',
    expected: { holder: 'appellateBody', kind: 'target', starts: '2015-01-05', due: '2015-01-28', state: 'running' },
  },
];
