import type { MatchedColumn } from '../../read/match-headers.js';
import type { TableLayout } from '../table-layout.js';

/** Finds the column under which a repeated key is shown: the first of the key's columns that the row fills. */
export const keyColumn = (
  layout: TableLayout,
  isFilled: (matched: MatchedColumn) => boolean,
): MatchedColumn | undefined => {
  const names = layout.resource.name === 'enterprises' ? ['uscc', 'id', 'name'] : layout.resource.key;
  return names
    .map((name) => layout.byName.get(name))
    .find((matched) => matched !== undefined && isFilled(matched));
};
