import type { Resource } from '../../../../../graph/model-types.js';
import { headerKey } from '../header-key.js';
import { headerNotKept } from '../header-not-kept.js';
import { choiceKey } from './choice-key.js';
import type { ColumnChoices } from './column-choices.js';

/** Tells whether a text is a header that one of the tables, or the caller, knows. */
export const knownHeaders = (
  kinds: readonly Resource[],
  choices: ColumnChoices,
): ((text: string) => boolean) => {
  const bases = new Set(
    kinds.flatMap(({ columns }) =>
      columns.flatMap(({ name, headers }) => [name, ...headers].map((header) => headerKey(header).base)),
    ),
  );
  return (text) => {
    const { base } = headerKey(text);
    return (
      base !== '' && (bases.has(base) || choices.has(choiceKey(text)) || headerNotKept(base) !== undefined)
    );
  };
};
