import { type EventType, type TimetableEvent, timetableEvents } from '../vocabulary.js';

/**
 * This step of the timetable, every later one, and the facts that end the panel's work. Each of them makes
 * an earlier step moot, because a panel may leave steps out.
 */
export function panelWorkFrom(step: TimetableEvent): readonly EventType[] {
  return [
    ...timetableEvents.slice(timetableEvents.indexOf(step)),
    'panel.finalReportIssued',
    'panel.reportCirculated',
    'panel.lapsed',
  ];
}
