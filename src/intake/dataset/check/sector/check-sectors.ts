import type { CheckContext } from '../check-context.js';
import type { RowCheck } from '../row-check.js';
import type { TableLayout } from '../table-layout.js';
import { readParentSector } from './read-parent-sector.js';
import { readSector } from './read-sector.js';

/** Finds the sectors that a row names by their codes in the classification of the row, or of a coarser one. */
export const checkSectors = (row: RowCheck, layout: TableLayout, context: CheckContext): void => {
  const read = layout.resource.name === 'sectors' ? readParentSector : readSector;
  const { classification } = row.values;
  if (context.gathering === 'sectors' || typeof classification !== 'string') return;
  for (const matched of layout.columns) {
    const { name, refers } = matched.column;
    const text = row.values[name];
    if (refers !== 'sectors' || typeof text !== 'string') continue;
    const { value, remarks } = read(text, classification, context.sectors);
    row.remarks.push(...remarks.map((remark) => ({ ...remark, matched, value: text })));
    delete row.values[name];
    if (value !== undefined) row.values[name] = value;
  }
};
