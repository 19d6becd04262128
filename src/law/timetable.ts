import { type EventType, type TimetableEvent, timetableEvents } from '../vocabulary.js';

/**
 * This step of the timetable, every later one and the end of the panel's work. Each of them makes a
 * step before it moot, because a panel may leave steps out.
 */
export function panelWorkFrom(step: TimetableEvent): readonly EventType[] {
  return [
    ...timetableEvents.slice(timetableEvents.indexOf(step)),
    'panel.finalReportIssued',
    'panel.reportCirculated',
    'panel.lapsed',
  ];
}
