import { type EventType, type TimetableEvent, timetableEvents } from '../vocabulary.js';

/**
 * What makes a step of the timetable moot: this later step, every one after it, and the end of the
 * panel's work. A panel may leave steps out.
 */
export function from(step: TimetableEvent): readonly EventType[] {
  return [
    ...timetableEvents.slice(timetableEvents.indexOf(step)),
    'panel.finalReportIssued',
    'panel.reportCirculated',
    'panel.lapsed',
  ];
}
