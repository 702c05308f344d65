import { asksForTraces } from './trace-settings.js';
import { type Tracing, traceBy } from './tracing.js';

/** Begins to keep traces where the standard variables of OpenTelemetry ask for them; its libraries are loaded then. */
export const openTracing = async (
  env: Readonly<Record<string, string | undefined>>,
): Promise<Tracing | undefined> => {
  if (!asksForTraces(env)) return undefined;
  const { otlpTracing } = await import('./otlp-tracing.js');
  const tracing = otlpTracing();
  traceBy(tracing);
  return {
    ...tracing,
    close: async () => {
      traceBy(undefined);
      await tracing.close();
    },
  };
};
