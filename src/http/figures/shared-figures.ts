import { AggregatorRegistry, type Registry } from 'prom-client';

/** Metrics of one process, as values that can be sent to another. */
export type Figures = Awaited<ReturnType<Registry['getMetricsAsJSON']>>;

/** How the metrics of all processes of a server come together. */
export interface SharedFigures {
  /** Name of this process, which labels its own. */
  readonly process: string;
  /** Says how those of this process are read. */
  readBy(read: () => Promise<Figures>): void;
  /** Gathers those of all. */
  all(): Promise<readonly Figures[]>;
}

/** Reads the metrics of a registry, labelled by their process. */
export const figuresOf = (registry: Registry, process: string): Promise<Figures> => {
  registry.setDefaultLabels({ process });
  return registry.getMetricsAsJSON();
};

/** Writes the metrics of all processes, each under its own label. */
export const figuresText = (all: readonly Figures[]): Promise<string> =>
  AggregatorRegistry.aggregate([...all]).metrics();
