/** An appointment: its kind, an office’s own number of who holds it (never a name), its term as ISO days. */
export interface Appointment {
  readonly kind: string;
  readonly holder: string | null;
  readonly from: string | null;
}

/** Appointments of a kind up to the end of a year. */
export interface PersonTimes {
  readonly kind: string;
  /** Appointments, each counted (人次). */
  readonly personTimes: number;
  /** Distinct holders; null where one of them is not told apart. */
  readonly persons: number | null;
}

/** Counts appointments begun up to the end of a year by kind: one professor at two firms is 2 person-times and 1 person. */
export const personTimes = (appointments: readonly Appointment[], year: number): PersonTimes[] => {
  const begun = appointments.filter(({ from }) => from === null || from.slice(0, 4) <= String(year));
  return [...new Set(begun.map(({ kind }) => kind))].map((kind) => {
    const own = begun.filter((appointment) => appointment.kind === kind);
    const holders = own.map(({ holder }) => holder);
    return {
      kind,
      personTimes: own.length,
      persons: holders.includes(null) ? null : new Set(holders).size,
    };
  });
};
