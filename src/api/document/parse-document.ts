import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { defaultLimits } from './query-limits.js';

const tooDeep = (): GraphQLError =>
  new GraphQLError('Syntax Error: The document is nested too deeply; nest less. 嵌套过深。', {
    extensions: { code: 'GRAPHQL_PARSE_FAILED' },
  });

/** Parses a document of at most so many tokens. Throws a GraphQLError that says where the text is wrong. */
export const parseDocument = (source: string): DocumentNode => {
  try {
    return parse(source, { maxTokens: defaultLimits.tokens });
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    if (!(error instanceof GraphQLError)) throw error;
    const { message, source: text, positions } = error;
    throw new GraphQLError(message, {
      source: text,
      positions,
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  }
};
