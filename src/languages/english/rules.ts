import type { HalvedRuleId, Language } from '../language.js';

const requestPanel = 'May request the establishment of a panel';
const atOnceToPanel = 'The complainant may proceed directly to request a panel';
const noLastDayForPanel = 'Nothing happens by itself, and the request has no last day';
const indicative = "Indicative only: the panel's own timetable governs and may be changed";
const explainPanelDelay = 'The panel must tell the DSB in writing why it is late and when it expects to report';
const explainAppealDelay =
  'The Appellate Body must tell the DSB in writing why it is late and when it expects to report';
const timeAdded = 'The additional time is added to the periods of DSU 20 and 21.4';
const adoptPanelReport = {
  action: 'Adopt the panel report',
  consequence:
    'Adopted unless a party appeals or there is a consensus against it; a Member must place it on the agenda, and an appealed report waits for the appeal to be completed',
};
const appeal = {
  action: 'May notify the DSB of an appeal and file the notice of appeal',
  consequence: 'The right ends with the adoption of the report, if that comes first',
};
const adoptAppellateReport = {
  action: 'Adopt the Appellate Body report',
  consequence: 'Adopted unless there is a consensus against it',
};
const appellateReport = { action: 'Circulate the Appellate Body report', consequence: explainAppealDelay };
const delayedAppellateReport = 'Circulate the Appellate Body report, even where it is delayed';
const lateFiling = 'The division may disregard a late filing or make any order that it considers appropriate';
const authorizedOrArbitrated =
  'Authorized unless there is a consensus against it; the respondent may ask for arbitration under DSU 22.6';
const positiveConsensus = 'Adoption needs a positive consensus, so that any Member can block it';

const sentences: Omit<Language['rules'], HalvedRuleId> = {
  'dsu-1-2-agree-on-conflicting-special-rules': {
    action: 'May agree which of the conflicting special or additional rules apply',
    consequence: 'Either party may then ask the DSB Chair to determine the rules',
  },
  'dsu-1-2-chair-determines-rules': {
    action: 'Determine, through the DSB Chair and in consultation with the parties, which rules apply',
  },
  'dsu-4-3-reply': { action: 'Reply to the request for consultations', consequence: atOnceToPanel },
  'dsu-4-3-enter-consultations': { action: 'Enter into consultations in good faith', consequence: atOnceToPanel },
  'dsu-4-3-panel-if-no-reply': {
    action: `${requestPanel} without further waiting, if the respondent did not reply`,
    consequence: 'A reply in time defeats the right; a late reply does not take it back',
  },
  'dsu-4-3-panel-if-no-consultations': {
    action: `${requestPanel} without further waiting, if the respondent did not enter into consultations`,
    consequence: 'Consultations entered into in time defeat the right',
  },
  'dsu-4-7-request-panel': {
    action: `${requestPanel}, if consultations have not settled the dispute`,
    consequence: noLastDayForPanel,
  },
  'dsu-4-8-urgent-enter': { action: 'Enter into consultations in a case of urgency', consequence: atOnceToPanel },
  'dsu-4-8-urgent-panel': {
    action: `${requestPanel} in a case of urgency, if consultations have not settled the dispute`,
    consequence: noLastDayForPanel,
  },
  'dsu-4-11-join': {
    action: 'May ask to be joined in the consultations on the ground of a substantial trade interest',
    consequence:
      'Joined only if the respondent agrees that the claim of interest is well founded; otherwise free to request consultations of its own',
  },
  'dsu-5-4-good-offices-wait': {
    action: `${requestPanel}, where good offices, conciliation or mediation began during the consultation period`,
    consequence: 'An earlier request needs the joint view of the parties that the process has failed',
  },
  'dsu-6-1-establish-at-second-meeting': {
    action:
      'Establish the panel, if the complainant so requests, no later than the second meeting with the request on its agenda',
    consequence:
      'Established unless there is a consensus against it, whereas at the first meeting any Member could block it',
  },
  'dsu-6-1-fn5-special-meeting': { action: 'Hold a meeting on the panel request, if the complainant asks for one' },
  'dsu-6-1-fn5-notice': {
    action: 'Give advance notice of the special meeting on the panel request',
    consequence: 'The meeting cannot be held earlier',
  },
  'dsb-rules-agenda-closure': {
    action: 'May file an item, such as a panel request, for the agenda of the meeting',
    consequence: 'The item goes to a later meeting',
  },
  'dsu-7-1-special-terms-of-reference': {
    action: 'May agree on terms of reference other than the standard ones',
    consequence: 'The standard terms of reference apply',
  },
  'dsu-8-5-five-panelists': {
    action: 'May agree on a panel of five members',
    consequence: 'The panel has three members',
  },
  'dsu-8-7-ask-dg': {
    action: 'May ask the Director-General to determine the composition of the panel',
    consequence: 'Nothing happens unless a party asks, and there is no last day for asking',
  },
  'dsu-8-7-composition-announced': {
    action: 'Appoint the panelists, whereupon the DSB Chair informs Members of the composition',
  },
  'dsu-10-2-third-party-notice': {
    action: 'May notify the DSB of a substantial interest and so reserve third-party rights',
    consequence: 'Later reservations have been accepted case by case',
  },
  'dsu-12-3-timetable': { action: 'Fix the timetable in consultation with the parties' },
  'dsu-12-8-final-report': { action: 'Issue the final report to the parties', consequence: explainPanelDelay },
  'dsu-12-8-final-report-urgent': {
    action: 'Issue the final report to the parties in a case of urgency',
    consequence: explainPanelDelay,
  },
  'dsu-12-9-delay-notice': {
    action:
      'Tell the DSB in writing why the final report is delayed and when it is expected, if it cannot come in time',
    consequence: timeAdded,
  },
  'dsu-12-9-nine-month-cap': {
    action: 'Circulate the panel report to Members, even where it is delayed',
    consequence: 'No sanction follows: the limit is routinely exceeded, and the panel keeps its jurisdiction',
  },
  'dsu-12-12-suspension-max': {
    action: "May suspend its work at the complainant's request",
    consequence: 'The authority for the panel lapses if its work is suspended for longer',
  },
  'dsu-12-12-lapse': {
    action: 'May ask the panel to resume its work',
    consequence: 'The authority for the panel lapses, and a new panel request is needed',
  },

  'dsu-app3-12-a1': { action: 'File the first written submission of the complainant', consequence: indicative },
  'dsu-app3-12-a2': { action: 'File the first written submission of the respondent', consequence: indicative },
  'dsu-app3-12-b': {
    action: 'Hold the first substantive meeting with the parties and the session with third parties',
    consequence: indicative,
  },
  'dsu-app3-12-c': { action: 'File the written rebuttal', consequence: indicative },
  'dsu-app3-12-d': { action: 'Hold the second substantive meeting with the parties', consequence: indicative },
  'dsu-app3-12-e': { action: 'Issue the descriptive part of the report to the parties', consequence: indicative },
  'dsu-app3-12-f': { action: 'Comment on the descriptive part of the report', consequence: indicative },
  'dsu-app3-12-g': { action: 'Issue the interim report to the parties', consequence: indicative },
  'dsu-app3-12-h': {
    action: 'Request a review of parts of the interim report, if one is wanted',
    consequence: "Without a request the interim report becomes the final report; the panel's own timetable governs",
  },
  'dsu-app3-12-i': {
    action: 'Complete the interim review, with a further meeting where there is one',
    consequence: indicative,
  },
  'dsu-app3-12-j': {
    action: 'Issue the final report to the parties after the interim review',
    consequence: indicative,
  },
  'dsu-app3-12-k': { action: 'Circulate the final report to Members', consequence: indicative },

  'dsu-16-1-not-before': {
    action: 'May consider the panel report for adoption',
    consequence: 'The report may not be considered earlier',
  },
  'dsu-16-2-objections': {
    action: 'May give written reasons for its objections to the panel report, for circulation before the meeting',
    consequence: 'Objections do not prevent adoption, which fails only by a consensus against it',
  },
  'dsu-16-4-adopt': adoptPanelReport,
  'dsu-16-4-appeal': appeal,
  'dsu-17-5-sixty': appellateReport,
  'dsu-17-5-delay-notice': {
    action: 'Tell the DSB in writing why the report is delayed and when it is expected, if it cannot come in time',
    consequence: timeAdded,
  },
  'dsu-17-5-ninety-cap': {
    action: delayedAppellateReport,
    consequence: 'No sanction is stated, and the limit cannot be kept while no division can be formed',
  },
  'dsu-17-14-adopt': {
    action: 'Adopt the Appellate Body report together with the panel report as modified by it',
    consequence: 'Adopted, and accepted unconditionally, unless there is a consensus against it',
  },
  'dsu-20-no-appeal': { action: 'Consider the panel report for adoption, where there is no appeal' },
  'dsu-20-appeal': { action: 'Consider the Appellate Body report for adoption, where there is an appeal' },

  'ab-rule-20-notice': {
    action: 'File the notice of appeal with the Appellate Body Secretariat when notifying the DSB',
    consequence: lateFiling,
  },
  'ab-rule-21-appellant': { action: "File the appellant's submission", consequence: lateFiling },
  'ab-rule-23-4-other-appellant-submission': {
    action: "File the other appellant's submission",
    consequence: lateFiling,
  },
  'ab-rule-22-appellee': { action: "File the appellee's submission", consequence: lateFiling },
  'ab-rule-24-third-participant': { action: "File the third participant's submission", consequence: lateFiling },
  'ab-rule-24-2-third-participant-notice': {
    action: 'Notify the intention to appear at the hearing or to make a statement, if no submission is filed',
    consequence: lateFiling,
  },
  'ab-rule-18-5-clerical': { action: 'May request authorization to correct clerical errors', consequence: lateFiling },
  'ab-rule-23-other-appeal': {
    action: 'May file a notice of other appeal, joining the appeal or alleging other errors',
    consequence: 'No cross-appeal is possible afterwards',
  },
  'ab-rule-27-hearing': { action: 'Hold the oral hearing' },
  'ab-rule-17-counting': {
    action:
      "Count a period for an act of a Member from the day after its trigger, the last day included, unless the DSB decides otherwise; the DSB's decision on the expiration of time-periods applies to appeals",
  },
  'ab-rule-30-withdrawal': {
    action: 'May withdraw its appeal at any time by notifying the Appellate Body, which notifies the DSB',
    consequence: 'The periods for adoption and appeal stand again with their original last day',
  },

  'dsu-21-3-intentions': {
    action: 'Inform the DSB, at a meeting, how it intends to implement the recommendations',
    consequence: 'Where no meeting falls in the period, some Members inform the DSB by letter',
  },
  'dsu-21-3-b-agree-rpt': {
    action: 'May agree on the reasonable period of time',
    consequence: 'Without agreement, arbitration may determine the period; agreement remains possible until the award',
  },
  'dsu-21-3-c-award': {
    action: 'Determine the reasonable period of time by binding arbitration',
    consequence: 'The parties customarily agree to treat a later award as made under the same provision',
  },
  'dsu-21-3-fn12-agree-arbitrator': {
    action: 'May agree on an arbitrator',
    consequence: 'The Director-General appoints the arbitrator',
  },
  'dsu-21-3-fn12-dg-appoints': { action: 'Appoint the arbitrator after consulting the parties' },
  'dsu-21-3-c-guideline': {
    action: 'Award a reasonable period of time that stays within the guideline',
    consequence: 'A guideline only: the period may be shorter or longer',
  },
  'dsu-21-4-fifteen': { action: 'Have the reasonable period of time determined' },
  'dsu-21-4-eighteen': {
    action: 'Have the reasonable period of time determined, where the panel or the Appellate Body took additional time',
  },
  'dsu-21-5-report': {
    action: "Circulate the compliance panel's report",
    consequence: `${explainPanelDelay}; far longer is usual`,
  },
  'dsu-21-6-agenda': {
    action: 'Place implementation on the agenda of the next meeting',
    consequence: 'The item remains under surveillance until the matter is resolved',
  },
  'dsu-21-6-status-report': { action: 'Give the DSB a written status report on implementation before the meeting' },
  'dsu-22-2-negotiate': { action: 'Enter into negotiations on compensation, if asked to' },
  'dsu-22-2-request-suspension': {
    action: 'May ask the DSB for authorization to suspend concessions or other obligations',
    consequence:
      'A request is regular once the reasonable period of time has expired; the wait binds only the DSB, which should act within the period of DSU 22.6',
  },
  'dsu-22-6-authorize': {
    action: 'Grant the authorization to suspend concessions or other obligations, if requested',
    consequence:
      'Granted unless there is a consensus against it or an objection leads to arbitration; whether this holds after the period is disputed',
  },
  'dsu-22-6-arbitration': {
    action: 'Complete the arbitration on the level of suspension or on the principles of DSU 22.3',
    consequence:
      'No suspension during the arbitration, which routinely takes longer; the DSB then authorizes it on request, unless there is a consensus against it',
  },
  'dsu-21-3-reasonable-period': {
    action: 'Bring the measure into conformity within the reasonable period of time',
    consequence:
      'The complainant may ask for negotiations on compensation and then for authorization to retaliate; disagreement about compliance goes to a compliance panel',
  },
  'dsu-21-5-delay-notice': {
    action:
      "Tell the DSB why the compliance panel's report is delayed and when it is expected, if it cannot come in time",
  },
  'dsu-22-6-objection': {
    action: 'May object to the level of suspension, or claim that the principles of DSU 22.3 were not followed',
    consequence:
      'The matter goes to arbitration, without suspension meanwhile; the right ends when the DSB decides on the request',
  },
  'dsu-22-7-request': {
    action: 'May ask the DSB for authorization consistent with the award',
    consequence: 'Granted unless there is a consensus against it; the request has no last day',
  },

  'scm-4-4-panel': {
    action: 'May ask the DSB to establish a panel at once',
    consequence: 'Established at the first meeting unless there is a consensus against it',
  },
  'scm-4-6-report': { action: 'Circulate the panel report to Members' },
  'scm-4-8-adopt': adoptPanelReport,
  'scm-4-8-appeal': appeal,
  'scm-4-9-ab-report': appellateReport,
  'scm-4-9-ab-cap': { action: delayedAppellateReport },
  'scm-4-9-adopt': adoptAppellateReport,
  'scm-4-10-withdrawal-period': {
    action: 'Withdraw the subsidy within the period that the panel specifies',
    consequence: 'The DSB authorizes appropriate countermeasures, unless there is a consensus against them',
  },
  'scm-4-5-pge': {
    action:
      'Receive, within the time that the panel sets, the conclusions of the Permanent Group of Experts, which bind it',
  },
  'scm-4-12-halving': {
    action:
      'Observe half of each DSU period that SCM 4 does not itself prescribe, leaving months as they are and rounding waiting periods up and the others down',
  },
  'scm-4-4-first-meeting': {
    action: 'Establish the panel at the first meeting with the request on its agenda',
    consequence: 'The first request cannot be blocked as in an ordinary dispute',
  },
  'scm-4-10-countermeasures': {
    action: 'May ask the DSB to authorize appropriate countermeasures',
    consequence: authorizedOrArbitrated,
  },
  'scm-7-4-panel': {
    action: requestPanel,
    consequence: 'Established unless there is a consensus against it',
  },
  'scm-7-4-composition': { action: 'Settle the composition of the panel and its terms of reference' },
  'scm-7-5-report': { action: 'Circulate the panel report to Members' },
  'scm-7-6-adopt': adoptPanelReport,
  'scm-7-7-ab-sixty': appellateReport,
  'scm-7-7-ab-ninety': { action: delayedAppellateReport },
  'scm-7-7-adopt': adoptAppellateReport,
  'scm-7-9-six-months': {
    action: 'Remove the adverse effects of the subsidy or withdraw it',
    consequence:
      'Without agreed compensation the DSB authorizes commensurate countermeasures, unless there is a consensus against them; no reasonable period of time is set',
  },
  'scm-annex-v-5': {
    action: 'Complete the gathering of information under SCM Annex V',
    consequence: 'The panel may rely on the best information available and draw adverse inferences',
  },
  'scm-7-6-appeal': appeal,
  'scm-7-9-countermeasures': {
    action: 'May ask the DSB to authorize countermeasures commensurate with the adverse effects',
    consequence: authorizedOrArbitrated,
  },

  'mpia-notify-agreement': {
    action: 'Conclude and notify the agreement to arbitrate appeals in this dispute under DSU 25',
  },
  'mpia-circulation-notice': { action: 'Tell the parties in advance when circulation of the report is expected' },
  'mpia-request-suspension': {
    action:
      'May ask the panel, once the parties have its final report, to suspend its work, which counts as a joint request under DSU 12.12',
    consequence: 'The report is circulated, and the parties are taken to have agreed not to appeal',
  },
  'mpia-notice-of-appeal': {
    action: 'May file a notice of appeal with the final panel report attached',
    consequence: 'The panel is jointly asked to resume, and its report is circulated and adopted',
  },
  'mpia-other-appeal': { action: 'May file a notice of other appeal in the arbitration' },
  'mpia-ninety-day-award': {
    action: 'Issue the award',
    consequence:
      'The parties may agree to an extension proposed by the arbitrators; the award is final, is notified and not adopted, and DSU 21 and 22 apply to it',
  },
  'dsu-25-2-notify': { action: 'Notify all Members of the agreement to arbitrate in good time' },

  'd1966-dg-report': {
    action: 'Report to the DSB at the request of either party, if good offices brought no solution',
  },
  'd1966-panel-appointed': { action: 'Appoint the panel without delay' },
  'd1966-panel-report': {
    action: "Submit findings and recommendations, unless the time is extended with the complainant's agreement",
  },
  'd1966-implementation-report': { action: 'Report on the action taken' },
  'dsu-3-12-extension': {
    action: 'May extend the time for its report, if it finds that time insufficient and the complainant agrees',
  },
  'd1989-g1-not-before': {
    action: 'May consider the report on a situation complaint for adoption',
    consequence: positiveConsensus,
  },
  'd1989-g2-objections': {
    action: 'May have written objections to the report on a situation complaint circulated',
    consequence: positiveConsensus,
  },
  'd1989-g4-total': {
    action: 'Decide on the panel report on a situation complaint',
    consequence: positiveConsensus,
  },
  'd1989-i3-agenda': { action: 'Place implementation in a situation complaint on the agenda' },

  'sequencing-ds457-consultations': {
    action: 'May request a compliance panel, where an agreement on sequencing so provides',
    consequence: 'The respondent does not object to establishment at the first meeting',
  },
  'dsb-16-4-extension': {
    action: 'May extend the period for adoption and appeal to a stated date',
    consequence: 'Adoption and appeal both move to the new date, and further extensions are accepted',
  },
  'gatt-xxiii-2-withdrawal': {
    action: 'May give notice of its withdrawal from the Agreement',
    consequence: 'The withdrawal takes effect at the end of a period of the same length from receipt of the notice',
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
