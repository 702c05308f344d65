/** Facts of a span, under the names of OpenTelemetry’s semantic conventions. */
export type SpanFacts = Readonly<Record<string, string | number | boolean>>;

/** Span of a request, from its arrival until its answer has left. */
export interface RequestSpan {
  /** Runs what answers the request, so that its steps belong to it. */
  readonly run: (work: () => void) => void;
  readonly end: (status: number, facts: SpanFacts) => void;
}

/** Keeps traces of what the server does. */
export interface Tracing {
  /** Begins the span of a request, within the trace that its headers name. */
  readonly request: (name: string, headers: object) => RequestSpan;
  /** Runs a step of a request in a span of its own, which tells whether it failed. */
  readonly step: <T>(name: string, facts: SpanFacts, work: () => Promise<T>) => Promise<T>;
  /** Sends what was not sent yet, and ends. */
  readonly close: () => Promise<void>;
}

let current: Tracing | undefined;

/** Sets where the steps of this process are traced; nowhere by default. */
export const traceBy = (tracing: Tracing | undefined): void => {
  current = tracing;
};

/** Runs a step of a request, traced where this process keeps traces. */
export const inStep = <T>(name: string, facts: SpanFacts, work: () => Promise<T>): Promise<T> =>
  current ? current.step(name, facts, work) : work();
