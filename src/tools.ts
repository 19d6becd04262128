/**
 * The answers of the library as tools for assistants: a name, a description, the JSON Schema of the input, and a function
 * that checks its input and answers with plain data and a text.
 *
 * @module wto-dispute/tools
 */
import { agendaTool } from './tools/agenda.js';
import { checkTool } from './tools/check.js';
import { explainTool } from './tools/explain.js';
import { nextStepsTool } from './tools/next-steps.js';
import { projectTool } from './tools/project.js';
import { rulesTool } from './tools/rules.js';
import { statusTool } from './tools/status.js';
import type { Tool } from './tools/tool.js';

export type { JsonSchema } from './tools/input.js';
export type { Tool, ToolAnswer, ToolError, ToolFailure, ToolResult } from './tools/tool.js';

/**
 * The tools, in the order in which they are usually called: `wto_status`, `wto_next_steps`, `wto_check`, `wto_explain`,
 * `wto_project`, `wto_agenda`, `wto_rules`. More may come: find one by its name. The list and everything in it is frozen.
 *
 * A tool keeps nothing between calls: the same input has the same answer. It reads no clock, so every question has its
 * date.
 *
 * @category Tools
 * @example
 * ```ts
 * import { tools } from 'wto-dispute/tools';
 *
 * const status = tools.find(({ name }) => name === 'wto_status');
 * const record = {
 *   title: 'Japan — Products and Technology',
 *   complainants: ['Korea'],
 *   respondent: 'Japan',
 *   events: [{ type: 'consultations.requested', date: '2019-09-11' }],
 * };
 *
 * const answer = status?.run({ record, date: '2019-11-08' });
 * answer?.ok // => true
 * answer?.text.split('\n')[2] // => 'Stage: Consultations (a panel may not yet be requested)'
 *
 * const wrong = status?.run({ record, date: '8 November 2019' });
 * wrong?.ok // => false
 * wrong?.text // => 'invalid date: date: 8 November 2019 is not a date; write YYYY-MM-DD'
 * ```
 */
export const tools: readonly Tool[] = /* @__PURE__ */ Object.freeze([
  statusTool,
  nextStepsTool,
  checkTool,
  explainTool,
  projectTool,
  agendaTool,
  rulesTool,
]);
