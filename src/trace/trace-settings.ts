type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Tells whether the standard variables of OpenTelemetry ask for traces: an exporter or an endpoint is named, and the SDK
 * is not disabled.
 */
export const asksForTraces = (env: Environment): boolean =>
  env.OTEL_SDK_DISABLED?.toLowerCase() !== 'true' &&
  env.OTEL_TRACES_EXPORTER !== 'none' &&
  [env.OTEL_TRACES_EXPORTER, env.OTEL_EXPORTER_OTLP_ENDPOINT, env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT].some(
    Boolean,
  );

/** Names what the variables ask for and this program does not have. */
export const traceFaults = (env: Environment): string[] => {
  if (!asksForTraces(env)) return [];
  const exporter = env.OTEL_TRACES_EXPORTER || 'otlp';
  const protocol =
    env.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL || env.OTEL_EXPORTER_OTLP_PROTOCOL || 'http/protobuf';
  return [
    ...(exporter === 'otlp' ? [] : [`OTEL_TRACES_EXPORTER=${exporter}: must be otlp or none`]),
    ...(protocol === 'http/protobuf'
      ? []
      : [`OTEL_EXPORTER_OTLP_PROTOCOL=${protocol}: must be http/protobuf`]),
  ];
};
