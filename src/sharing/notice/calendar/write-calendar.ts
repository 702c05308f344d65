import ical from 'ical-generator';

/** Day of a calendar. */
export interface CalendarDay {
  readonly id: string;
  /** ISO. */
  readonly day: string;
  readonly summary: string;
  readonly description?: string;
}

/** Writes days as an iCalendar (RFC 5545), each an event of the whole day. */
export const writeCalendar = (name: string, days: readonly CalendarDay[]): string => {
  const calendar = ical({ name, prodId: { company: 'liantu', product: 'liantu', language: 'ZH' } });
  for (const { id, day, summary, description } of days)
    calendar.createEvent({
      id,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary,
      ...(description ? { description } : {}),
      stamp: new Date(`${day}T00:00:00Z`),
    });
  return calendar.toString();
};
