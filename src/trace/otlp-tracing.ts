import { context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { Tracing } from './tracing.js';

/** Name, unless OTEL_SERVICE_NAME gives another. */
const named = () => resourceFromAttributes({ 'service.name': 'liantu' });

const failed = { code: SpanStatusCode.ERROR };

/** Sends traces by OTLP; sampling, batches, headers, endpoint and resource follow the standard variables. */
export const otlpTracing = (): Tracing => {
  const resource = defaultResource()
    .merge(named())
    .merge(detectResources({ detectors: [envDetector] }));
  const spanProcessors = [new BatchSpanProcessor(new OTLPTraceExporter())];
  const provider = new NodeTracerProvider({ resource, spanProcessors });
  provider.register();
  const tracer = provider.getTracer('liantu');
  return {
    request: (name, headers) => {
      const parent = propagation.extract(ROOT_CONTEXT, headers);
      const span = tracer.startSpan(name, { kind: SpanKind.SERVER }, parent);
      return {
        run: (work) => context.with(trace.setSpan(parent, span), work),
        end: (status, facts) => {
          span.setAttributes({ ...facts, 'http.response.status_code': status });
          if (status >= 500) span.setStatus(failed);
          span.end();
        },
      };
    },
    step: (name, attributes, work) =>
      tracer.startActiveSpan(name, { kind: SpanKind.CLIENT, attributes }, async (span) => {
        try {
          return await work();
        } catch (error) {
          span.setStatus(failed);
          throw error;
        } finally {
          span.end();
        }
      }),
    close: async () => {
      await provider.shutdown();
      for (const global of [trace, context, propagation]) global.disable();
    },
  };
};
