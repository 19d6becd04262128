/**
 * A dispute in the forms that other programs and people read: calendars, diagrams, pictures, reports.
 * Each form is a pure function of a dispute and a date, and the texts of a record appear in it as text.
 *
 * @module wto-dispute/formats
 */
export type { Reminder } from './formats/icalendar/alarms.js';
export { type ICalendarOptions, toICalendar } from './formats/icalendar/icalendar.js';
export { type MarkdownOptions, toMarkdown } from './formats/markdown/markdown.js';
export { type MermaidOptions, toMermaid } from './formats/mermaid/mermaid.js';
export { toSvg } from './formats/svg/svg.js';
export type { SvgOptions } from './formats/svg/view.js';
