import type { StatedLevel } from '../../../../codes/place/place-part.js';
import { headerKey } from '../../read/header-key.js';
import type { MatchedColumn } from '../../read/match-headers.js';

const byColumn: Readonly<Record<string, StatedLevel>> = {
  province: 'PROVINCE',
  city: 'PREFECTURE',
  county: 'COUNTY',
};

/** Level of the region that a column states: by the part that it is, else by its header. */
export const statedLevel = ({
  column,
  header,
}: Pick<MatchedColumn, 'column' | 'header'>): StatedLevel | undefined =>
  byColumn[column.name] ?? (/城市|^所?在?市$|city$/i.test(headerKey(header).base) ? 'PREFECTURE' : undefined);
