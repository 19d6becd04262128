import type { HalvedRuleId, Language } from '../language.js';

const requestPanel = 'May request the establishment of a panel';
const atOnceToPanel = 'The complainant may proceed directly to request the establishment of a panel';
const noLastDayForPanel = 'No panel is established automatically, and no time-limit applies to the request';
const indicative = "The time is indicative only: the panel's own timetable governs and may be changed";
const explainPanelDelay =
  'The panel must inform the DSB in writing of the reasons for the delay and of when it expects to report';
const explainAppealDelay =
  'The Appellate Body must inform the DSB in writing of the reasons for the delay and of when it expects to report';
const explainLate = 'Inform the DSB in writing of the reasons for the delay and of the expected date, if the';
const timeAdded = 'Additional time in the original proceeding is added to the periods of DSU 20 and 21.4';
const adoptPanelReport = {
  action: 'Adopt the panel report',
  note: 'The report is adopted unless a party appeals or there is a consensus against it; a Member has to place it on the agenda, and a report under appeal is considered only when the appeal is completed',
};
const appeal = {
  action: 'May notify the DSB of an appeal and file the notice of appeal',
  otherwise: 'The right to appeal ends',
  note: 'The right ends earlier if the report is adopted first',
};
const adoptAppellateReport = {
  action: 'Adopt the Appellate Body report',
  note: 'The report is adopted unless there is a consensus against it',
};
const circulate = 'Circulate its report to Members';
const circulateLate = `${circulate}, even where it is delayed`;
const appellateReport = { action: circulate, otherwise: explainAppealDelay };
const anyOrder = 'The division may make any order that it considers appropriate, dismissal of the appeal included';
const lateNotFiled = 'A document that arrives late does not count as filed';
const authorizedOrArbitrated =
  'The authorization is granted unless there is a consensus against it; the respondent may ask for arbitration under DSU 22.6';
const positiveConsensus = 'Adoption needs a positive consensus, so that any Member can block it';

const lastFiling =
  'This day is counted for a meeting on the last day of that period; for an earlier meeting it is earlier';

const sentences: Omit<Language['rules'], HalvedRuleId> = {
  'dsu-1-2-agree-on-conflicting-special-rules': {
    action: 'May agree on which of the conflicting special or additional rules apply',
    otherwise: 'Either party may ask the DSB Chair to determine the rules',
  },
  'dsu-1-2-chair-determines-rules': {
    action: 'Determine, in consultation with the parties, which rules apply',
  },
  'dsu-4-3-reply': { action: 'Reply to the request for consultations', otherwise: atOnceToPanel },
  'dsu-4-3-enter-consultations': { action: 'Enter into consultations in good faith', otherwise: atOnceToPanel },
  'dsu-4-3-panel-if-no-reply': {
    action: `${requestPanel} without further waiting, if the respondent did not reply`,
    note: 'A timely reply defeats this right; a late one does not',
  },
  'dsu-4-3-panel-if-no-consultations': {
    action: `${requestPanel} without further waiting, if the respondent did not enter into consultations`,
    note: 'Consultations entered into in time defeat this right',
  },
  'dsu-4-7-request-panel': {
    action: `${requestPanel}, if consultations have not settled the dispute`,
    note: noLastDayForPanel,
  },
  'dsu-4-8-urgent-enter': {
    action: 'Enter into consultations in a case of urgency',
    otherwise: 'The complainant may request the establishment of a panel once the wait of DSU 4.8 has ended',
  },
  'dsu-4-8-urgent-panel': {
    action: `${requestPanel} in a case of urgency, if consultations have not settled the dispute`,
    note: noLastDayForPanel,
  },
  'dsu-4-11-join': {
    action:
      'May ask to be joined in the consultations, if it is not a party to them and has a substantial trade interest',
    note: 'A Member is joined only in consultations under GATT 1994, Article XXII:1, or a corresponding provision, if the respondent agrees that the claim of substantial interest is well founded; one that is not joined is free to request consultations of its own',
  },
  'dsu-5-4-good-offices-wait': {
    action: `${requestPanel}, where good offices, conciliation or mediation began during the consultation period`,
    note: 'The end of that process allows an earlier request only if the parties jointly consider that it failed',
  },
  'dsu-6-1-establish-at-second-meeting': {
    action:
      'Establish the panel, if the complainant so requests, no later than the second meeting with the request on its agenda',
    note: 'The panel is established unless there is a consensus against it, whereas at the first meeting any Member could block it',
  },
  'dsu-6-1-fn5-special-meeting': { action: 'Hold the special meeting requested for the establishment of the panel' },
  'dsu-6-1-fn5-notice': {
    action: 'Give advance notice of the special meeting on the panel request',
    otherwise: 'The meeting can be held only later',
  },
  'dsb-rules-convening-notice': {
    action: 'Issue the notice that convenes the meeting',
    note: 'The agenda closes on the last working day before the notice',
  },
  'dsb-rules-last-filing-16-4': {
    action: 'May ask for the adoption of the report to be placed on the agenda of a DSB meeting',
    otherwise: 'The report can be taken up only after the period of DSU 16.4 has ended',
    note: lastFiling,
  },
  'dsb-rules-last-filing-17-14': {
    action: 'May ask for the adoption of the reports to be placed on the agenda of a DSB meeting',
    otherwise: 'The reports can be taken up only after the period of DSU 17.14 has ended',
    note: lastFiling,
  },
  'dsb-rules-last-filing-22-6': {
    action: 'May request authorization to retaliate for a meeting within the period of DSU 22.6',
    otherwise:
      'The DSB takes up the request only after the period of DSU 22.6, when some Members hold that a consensus in favour is needed',
    note: lastFiling,
  },
  'dsb-rules-agenda-closure': {
    action: 'May file an item, such as a panel request, for the agenda of the meeting',
    otherwise: 'The item goes to a later meeting',
  },
  'dsu-7-1-special-terms-of-reference': {
    action: 'May agree on terms of reference other than the standard ones',
    otherwise: 'The standard terms of reference apply',
  },
  'dsu-8-5-five-panelists': {
    action: 'May agree on a panel of five members',
    otherwise: 'The panel has three members',
  },
  'dsu-8-7-ask-dg': {
    action: 'May ask the Director-General to determine the composition of the panel',
    note: 'No panelist is appointed automatically: a party must ask, and no time-limit applies to the request',
  },
  'dsu-8-7-composition-announced': {
    action: 'Inform Members of the composition that the Director-General has determined',
  },
  'dsu-10-2-third-party-notice': {
    action: 'May notify the DSB of a substantial interest and so reserve third-party rights',
    note: 'Later reservations have been accepted case by case',
  },
  'dsu-12-3-timetable': { action: 'Fix the timetable in consultation with the parties' },
  'dsu-12-8-final-report': { action: 'Issue the final report to the parties', otherwise: explainPanelDelay },
  'dsu-12-8-final-report-urgent': {
    action: 'Issue the final report to the parties in a case of urgency',
    otherwise: explainPanelDelay,
  },
  'dsu-12-9-delay-notice': {
    action: `${explainLate} final report cannot be issued in time`,
    note: timeAdded,
  },
  'dsu-12-9-nine-month-cap': {
    action: circulateLate,
    note: 'No sanction follows: the limit is routinely exceeded, and the panel keeps its jurisdiction',
  },
  'dsu-12-12-suspension-max': {
    action: "Limit any suspension of its work at the complainant's request to this time",
    note: 'The authority for establishment of the panel lapses if its work is suspended for longer',
  },
  'dsu-12-12-lapse': {
    action: 'May ask the panel to resume its work',
    otherwise:
      'The authority for establishment of the panel lapses where the suspension goes on, and a new panel request is needed',
  },

  'dsu-app3-12-a1': { action: 'File the first written submission of the complainant', note: indicative },
  'dsu-app3-12-a2': { action: 'File the first written submission of the respondent', note: indicative },
  'dsu-app3-12-b': {
    action: 'Hold the first substantive meeting with the parties and the session with third parties',
    note: indicative,
  },
  'dsu-app3-12-c': { action: 'File its written rebuttal', note: indicative },
  'dsu-app3-12-d': { action: 'Hold the second substantive meeting with the parties', note: indicative },
  'dsu-app3-12-e': { action: 'Issue the descriptive part of the report to the parties', note: indicative },
  'dsu-app3-12-f': { action: 'Comment on the descriptive part of the report', note: indicative },
  'dsu-app3-12-g': { action: 'Issue the interim report to the parties', note: indicative },
  'dsu-app3-12-h': {
    action: 'Make any request for a review of parts of the interim report',
    otherwise: 'The interim report is considered the final panel report',
    note: indicative,
  },
  'dsu-app3-12-i': {
    action: 'Complete the interim review, with a further meeting where there is one',
    note: indicative,
  },
  'dsu-app3-12-j': {
    action: 'Issue the final report to the parties after the interim review',
    note: indicative,
  },
  'dsu-app3-12-k': { action: 'Circulate the final report to Members', note: indicative },

  'dsu-16-1-not-before': {
    action: 'May consider the panel report for adoption',
    note: 'The report may not be considered earlier',
  },
  'dsu-16-2-objections': {
    action: 'May give written reasons for its objections to the panel report, for circulation before the meeting',
    note: 'Objections do not by themselves prevent adoption: that takes an appeal or a consensus against it',
  },
  'dsu-16-4-adopt': adoptPanelReport,
  'dsu-16-4-appeal': appeal,
  'dsu-17-5-sixty': appellateReport,
  'dsu-17-5-delay-notice': {
    action: `${explainLate} report cannot be circulated in time`,
    note: timeAdded,
  },
  'dsu-17-5-ninety-cap': {
    action: circulateLate,
    note: 'No sanction is stated, and the limit cannot be kept if no division can be formed',
  },
  'dsu-17-14-adopt': {
    action: 'Adopt the Appellate Body report together with the panel report as modified by it',
    note: 'The reports are adopted, and accepted unconditionally by the parties, unless there is a consensus against it',
  },
  'dsu-20-no-appeal': { action: 'Consider the panel report for adoption, where there is no appeal' },
  'dsu-20-appeal': { action: 'Consider the Appellate Body report for adoption, where there is an appeal' },

  'ab-rule-20-notice': {
    action: 'File the notice of appeal with the Appellate Body Secretariat when it notifies the DSB, if it appeals',
    otherwise: anyOrder,
    note: lateNotFiled,
  },
  'ab-rule-21-appellant': { action: "File an appellant's submission", otherwise: anyOrder, note: lateNotFiled },
  'ab-rule-23-4-other-appellant-submission': {
    action: "File an other appellant's submission, if it has filed a notice of other appeal",
    otherwise: anyOrder,
    note: lateNotFiled,
  },
  'ab-rule-22-appellee': { action: "May file an appellee's submission", note: lateNotFiled },
  'ab-rule-24-third-participant': { action: "May file a third participant's submission", note: lateNotFiled },
  'ab-rule-24-2-third-participant-notice': {
    action:
      'May give notice that it intends to appear at the hearing or to make a statement there, if it files no submission',
    otherwise:
      'The third party may give notice later and attend the hearing, but the division decides whether it may speak',
  },
  'ab-rule-18-5-clerical': {
    action: 'May request authorization to correct clerical errors',
    note: 'The division may disregard a later request or make any order that it considers appropriate',
  },
  'ab-rule-23-other-appeal': {
    action: 'May file a notice of other appeal, joining the appeal or alleging other errors',
    note: 'A party that files none keeps its right to appeal while the period for appeal runs, and one division hears both appeals',
  },
  'ab-rule-27-hearing': { action: 'Hold the oral hearing' },
  'ab-rule-17-counting': {
    action:
      "Count a period for an act of a Member from the day after its trigger, the last day included, unless the DSB decides otherwise; the DSB's decision on the expiration of time-periods applies to appeals",
  },
  'ab-rule-30-withdrawal': {
    action:
      'May withdraw an appeal that it has made, at any time, by notifying the Appellate Body, which notifies the DSB',
    note: 'The periods for adoption and appeal run again, with their original last day',
  },

  'dsu-21-3-intentions': {
    action: 'Inform the DSB, at a meeting, how it intends to implement the recommendations and rulings',
    note: 'Where no meeting falls in the period, some Members inform the DSB by letter',
  },
  'dsu-21-3-b-agree-rpt': {
    action: 'May agree on the reasonable period of time',
    otherwise: 'The period may be determined by binding arbitration',
    note: 'Agreement remains possible until the award',
  },
  'dsu-21-3-c-award': {
    action: 'Determine, upon request, the reasonable period of time by binding arbitration',
    note: 'The parties customarily agree to treat a later award as made under the same provision',
  },
  'dsu-21-3-fn12-agree-arbitrator': {
    action: 'May agree on an arbitrator',
    otherwise: 'The Director-General appoints the arbitrator',
  },
  'dsu-21-3-fn12-dg-appoints': {
    action: 'Appoint the arbitrator after consulting the parties, if they have not agreed on one',
  },
  'dsu-21-3-c-guideline': {
    action: 'Ensure that the reasonable period of time ends within the guideline',
    note: 'The guideline does not bind: the period may be shorter or longer',
  },
  'dsu-21-4-fifteen': {
    action: 'Ensure that the reasonable period of time is determined',
    note: 'Additional time taken for a report extends the period up to a maximum, unless the parties agree on exceptional circumstances',
  },
  'dsu-21-4-eighteen': {
    action:
      'Ensure that the reasonable period of time is determined, where the panel or the Appellate Body took additional time',
  },
  'dsu-21-5-report': {
    action: "Circulate the compliance panel's report",
    otherwise: explainPanelDelay,
    note: 'In practice the report takes far longer',
  },
  'dsu-21-6-agenda': {
    action: 'Place implementation on the agenda of its meetings, unless it decides otherwise',
    note: 'The item stays on the agenda until the issue is resolved',
  },
  'dsu-21-6-status-report': { action: 'Give the DSB a written status report on implementation before the meeting' },
  'dsu-22-2-negotiate': { action: 'Enter into the requested negotiations on compensation' },
  'dsu-22-2-request-suspension': {
    action: 'May ask the DSB for authorization to suspend concessions or other obligations',
    note: 'On the text the request itself must wait; in practice it is filed from the day after the reasonable period of time expires, for a meeting after the wait, and that timing draws no objection',
  },
  'dsu-22-6-authorize': {
    action: 'Grant, upon request, authorization to retaliate',
    note: 'The authorization is granted unless there is a consensus against it or an objection leads to arbitration; some Members hold that a consensus in favour is needed once the period has ended',
  },
  'dsu-22-6-arbitration': {
    action: 'Complete the arbitration on the level of suspension or on the principles of DSU 22.3',
    note: 'Nothing is suspended during the arbitration, which routinely takes longer; the DSB then grants authorization on request, unless there is a consensus against it',
  },
  'dsu-21-3-reasonable-period': {
    action: 'Bring the measure into conformity within the reasonable period of time',
    otherwise: 'The complainant may ask for negotiations on compensation and then for authorization to retaliate',
    note: 'Disagreement about compliance goes to a compliance panel',
  },
  'dsu-21-5-delay-notice': {
    action: `${explainLate} compliance panel's report cannot be circulated in time`,
  },
  'dsu-22-6-objection': {
    action: 'May object to the level of suspension, or claim that the principles of DSU 22.3 were not followed',
    otherwise: 'The DSB grants the authorization, unless there is a consensus against it',
    note: 'An objection leads to arbitration, during which nothing is suspended; it is possible until the DSB decides on the request',
  },
  'dsu-22-7-request': {
    action: 'May ask the DSB for authorization consistent with the decision of the arbitrator',
    note: 'The authorization is granted unless there is a consensus against it; no time-limit applies to the request',
  },

  'scm-4-4-panel': {
    action: 'May ask the DSB for the immediate establishment of a panel',
    note: 'The panel is established at the first meeting unless there is a consensus against it',
  },
  'scm-4-6-report': { action: circulate },
  'scm-4-8-adopt': adoptPanelReport,
  'scm-4-8-appeal': appeal,
  'scm-4-9-ab-report': appellateReport,
  'scm-4-9-ab-cap': { action: circulateLate },
  'scm-4-9-adopt': adoptAppellateReport,
  'scm-4-10-withdrawal-period': {
    action: 'Withdraw the subsidy within the period that the panel specifies',
    otherwise:
      "The DSB authorizes appropriate countermeasures at the complainant's request, unless there is a consensus against them",
  },
  'scm-4-5-pge': {
    action:
      'Accept without modification the conclusions that the Permanent Group of Experts reports within the time set by the panel',
  },
  'scm-4-12-halving': {
    action:
      'Observe half of each DSU period that SCM 4 does not itself prescribe, leaving months as they are and rounding waiting periods up and the others down',
  },
  'scm-4-4-first-meeting': {
    action: 'Establish the panel at the first meeting with the request on its agenda',
    note: 'Unlike in an ordinary dispute, no Member can block the first request',
  },
  'scm-4-10-countermeasures': {
    action: 'May ask the DSB to authorize appropriate countermeasures',
    note: authorizedOrArbitrated,
  },
  'scm-7-4-panel': {
    action: requestPanel,
    note: 'The panel is established unless there is a consensus against it',
  },
  'scm-7-4-composition': { action: 'Settle the composition of the panel and its terms of reference' },
  'scm-7-5-report': { action: circulate },
  'scm-7-6-adopt': adoptPanelReport,
  'scm-7-7-ab-sixty': appellateReport,
  'scm-7-7-ab-ninety': { action: circulateLate },
  'scm-7-7-adopt': adoptAppellateReport,
  'scm-7-9-six-months': {
    action: 'Remove the adverse effects of the subsidy or withdraw it',
    otherwise:
      "The DSB authorizes commensurate countermeasures at the complainant's request, unless compensation is agreed or there is a consensus against them",
    note: 'This period takes the place of a reasonable period of time',
  },
  'scm-annex-v-5': {
    action: 'Complete the gathering of information under SCM Annex V',
    otherwise:
      'The panel may rely on the best information available and draw adverse inferences from a lack of cooperation',
  },
  'scm-7-6-appeal': appeal,
  'scm-7-9-countermeasures': {
    action: 'May ask the DSB to authorize countermeasures commensurate with the adverse effects',
    note: authorizedOrArbitrated,
  },

  'mpia-notify-agreement': {
    action: 'Conclude and notify the agreement to arbitrate appeals in this dispute under DSU 25',
  },
  'mpia-circulation-notice': {
    action: 'Inform the parties in advance of the expected date of circulation of the report',
  },
  'mpia-request-suspension': {
    action:
      'May ask the panel, once the parties have its final report, to suspend its work, which counts as a joint request under DSU 12.12',
    otherwise: 'The report is circulated, and the parties are taken to have agreed not to appeal',
  },
  'mpia-notice-of-appeal': {
    action: 'May file a notice of appeal with the final panel report attached',
    otherwise: 'The panel is jointly asked to resume, and its report is circulated and adopted',
  },
  'mpia-other-appeal': { action: 'May file a notice of other appeal in the arbitration' },
  'mpia-ninety-day-award': {
    action: 'Issue the award',
    note: 'The parties may agree to an extension proposed by the arbitrators; the award is final, is notified and not adopted, and DSU 21 and 22 apply to it',
  },
  'dsu-25-2-notify': { action: 'Notify all Members, in good time, of the agreement to arbitrate' },

  'd1966-dg-report': {
    action: 'Report to the DSB at the request of either party, if good offices brought no solution',
  },
  'd1966-panel-appointed': { action: 'Appoint the panel without delay' },
  'd1966-panel-report': {
    action: "Submit findings and recommendations, unless the time is extended with the complainant's agreement",
  },
  'd1966-implementation-report': { action: 'Report on the action taken' },
  'dsu-3-12-extension': {
    action:
      "Obtain the complainant's agreement before it extends the time for its report, if it finds that time insufficient",
  },
  'd1989-g1-not-before': {
    action: 'May consider the report on a situation complaint for adoption',
    note: positiveConsensus,
  },
  'd1989-g2-objections': {
    action: 'May have written objections to the report on a situation complaint circulated',
    note: positiveConsensus,
  },
  'd1989-g4-total': {
    action: 'Decide on the panel report on a situation complaint',
    note: positiveConsensus,
  },
  'd1989-i3-agenda': {
    action: 'Place implementation in a situation complaint on the agenda, unless it decides otherwise',
  },

  'sequencing-ds457-consultations': {
    action: 'May request a compliance panel, where an agreement on sequencing so provides',
    note: 'The respondent does not object to establishment at the first meeting',
  },
  'dsb-16-4-extension': {
    action: 'May extend the period for adoption and appeal to a stated date',
    note: 'Adoption and appeal both move to the new date, and further extensions have been accepted in practice',
  },
  'gatt-xxiii-2-withdrawal': {
    action: 'May give notice of its withdrawal from the Agreement',
    note: 'The withdrawal takes effect the same length of time after receipt of the notice',
  },
};

/** The sentences of every rule. A rule that halves another one has the sentences of that rule. */
export const ruleSentences: Language['rules'] = {
  ...sentences,
  'dsu-8-5-five-panelists-halved': sentences['dsu-8-5-five-panelists'],
  'dsu-8-7-ask-dg-halved': sentences['dsu-8-7-ask-dg'],
  'dsu-8-7-composition-announced-halved': sentences['dsu-8-7-composition-announced'],
  'dsu-7-1-special-terms-of-reference-halved': sentences['dsu-7-1-special-terms-of-reference'],
  'dsu-16-1-not-before-halved': sentences['dsu-16-1-not-before'],
  'dsu-16-2-objections-halved': sentences['dsu-16-2-objections'],
  'dsu-21-5-report-halved': sentences['dsu-21-5-report'],
  'dsu-22-6-authorize-halved': sentences['dsu-22-6-authorize'],
  'dsu-22-6-arbitration-halved': sentences['dsu-22-6-arbitration'],
};
