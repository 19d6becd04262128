import ical from 'ical.js';

/** The entries of a calendar, as another program reads them. */
export function jCal(text: string): readonly { readonly uid: string; readonly start: string }[] {
  const calendar = new ical.Component(ical.parse(text));
  return calendar.getAllSubcomponents('vevent').map((entry) => ({
    uid: String(entry.getFirstPropertyValue('uid')),
    start: String(entry.getFirstPropertyValue('dtstart')),
  }));
}
