/**
 * A dispute in the forms that others read: calendars, diagrams, pictures, reports. Each is a pure
 * function from a dispute and a date to text, and whatever a record contains appears in it as text.
 *
 * @module wto-dispute/formats
 */
export { type ICalendarOptions, toICalendar } from './formats/icalendar/icalendar.js';
export { type MarkdownOptions, toMarkdown } from './formats/markdown/markdown.js';
export { type MermaidOptions, toMermaid } from './formats/mermaid/mermaid.js';
export { type SvgOptions, toSvg } from './formats/svg/svg.js';
