/** Event of a list as its log tells it. */
export interface LoggedEvent {
  readonly id: string;
  readonly kind: string;
  /** Mark that the change put into its note, by which it is found again; absent for changes that carry none. */
  readonly mark?: string;
}

/** What clients saw of a list: changes that were acknowledged, and the log as it was read from time to time. */
export interface SeenHistory {
  /** Marks of acknowledged changes, in the order in which each client sent its own. */
  readonly acknowledged: readonly (readonly string[])[];
  /** Logs in the order in which they were read, the last after everything had ended; each from the first event on. */
  readonly logs: readonly (readonly LoggedEvent[])[];
}

const repeated = (values: readonly string[]): string[] => {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
};

/** A log only grows: what was once read stays, at its place. */
const rewritten = (logs: SeenHistory['logs']): string[] =>
  logs.flatMap((log, at) => {
    const next = logs[at + 1];
    if (!next) return [];
    const from = log.findIndex(({ id }, place) => next[place]?.id !== id);
    return from < 0 ? [] : [`event ${from} of log ${at} is ${log[from]?.id}, and ${next[from]?.id} later`];
  });

/** Changes of a client stand in the order in which it sent them, each after the answer to the last. */
const disordered = (places: ReadonlyMap<string, number>, sent: readonly string[]): string[] => {
  const known = sent.filter((mark) => places.has(mark));
  return known
    .filter((mark, at) => at > 0 && (places.get(mark) ?? 0) < (places.get(known[at - 1] ?? '') ?? 0))
    .map((mark) => `${mark} stands before what its client had sent before it`);
};

/**
 * Checks the history of a list as an append-only log: no acknowledged change is lost, none is there twice, none that a
 * client sent later stands earlier, and nothing that was once read is changed. Gives what is wrong, in words.
 */
export const checkHistory = ({ acknowledged, logs }: SeenHistory): string[] => {
  const last = logs.at(-1) ?? [];
  const marks = last.flatMap(({ mark }) => (mark === undefined ? [] : [mark]));
  const places = new Map(marks.map((mark, place) => [mark, place]));
  return [
    ...acknowledged
      .flat()
      .filter((mark) => !places.has(mark))
      .map((mark) => `${mark} was acknowledged and is lost`),
    ...repeated(marks).map((mark) => `${mark} is there twice`),
    ...repeated(last.map(({ id }) => id)).map((id) => `event ${id} is there twice`),
    ...rewritten(logs),
    ...acknowledged.flatMap((sent) => disordered(places, sent)),
  ];
};
