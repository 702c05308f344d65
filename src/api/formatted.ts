import type { GraphQLError, GraphQLFormattedError } from 'graphql';

export type FormatError = (formatted: GraphQLFormattedError, raw: unknown) => GraphQLFormattedError;

/** Formats an error as the server formats what the interpreter throws. */
export const formatted = (error: GraphQLError, format: FormatError): GraphQLFormattedError => {
  const original = error.originalError as { readonly extensions?: Record<string, unknown> } | undefined;
  const extensions = { code: 'INTERNAL_SERVER_ERROR', ...original?.extensions, ...error.extensions };
  const { message, locations, path } = error;
  return format({ message, locations, path, extensions }, error);
};
