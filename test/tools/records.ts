import { readFileSync } from 'node:fs';
import { type Tool, type ToolResult, tools } from 'wto-dispute/tools';

/** A record of examples/records as JSON gives it. */
export function recordIn(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../../examples/records/${name}.json`, import.meta.url), 'utf8'));
}

/** Japan — Products and Technology: consultations were requested on 11 September 2019. */
export const ds590 = recordIn('ds590');

/** A record whose last fact contradicts the one before it: there can be no second establishment of the panel. */
export const contradictory = {
  title: 'Japan — Products',
  complainants: ['Korea'],
  respondent: 'Japan',
  events: [
    { type: 'consultations.requested', date: '2019-09-11' },
    { type: 'panel.requested', date: '2020-06-18' },
    { type: 'panel.established', date: '2020-07-29' },
    { type: 'panel.established', date: '2020-08-28' },
  ],
};

/** A call of each tool that it can answer. */
export const goodCalls: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  wto_status: { record: ds590, date: '2019-11-08' },
  wto_next_steps: { record: ds590, date: '2019-11-08' },
  wto_check: { record: ds590, event: { type: 'panel.established', date: '2020-07-29' } },
  wto_explain: { record: ds590, date: '2019-11-08', rule: 'dsu-4-7-request-panel' },
  wto_project: { record: ds590, date: '2019-11-08' },
  wto_agenda: { records: [ds590], from: '2019-09-16', to: '2019-11-30' },
  wto_rules: { rule: 'dsu-16-4-appeal' },
};

export function toolNamed(name: string): Tool {
  const tool = tools.find((one) => one.name === name);
  if (tool === undefined) throw new RangeError(`there is no tool ${name}`);
  return tool;
}

/** What a tool answers to input that it can use. */
export function answerOf(name: string, input: unknown): ToolResult {
  const answer = toolNamed(name).run(input);
  if (!answer.ok) throw new RangeError(answer.text);
  return answer;
}
