import { readRegion } from '../../../../codes/read-region.js';
import type { Reading } from '../../../../codes/reading.js';
import type { MatchedColumn } from '../../read/match-headers.js';
import type { CheckContext } from '../check-context.js';
import type { FindingCode } from '../finding/finding-codes.js';
import { type RowCheck, wasRefused } from '../row-check.js';
import type { TableLayout } from '../table-layout.js';

/** Columns that name a region together, the widest first. */
export const regionParts = ['province', 'city', 'county'] as const;

interface Part {
  readonly matched: MatchedColumn;
  readonly text: string;
}

type Read = Reading<string, FindingCode>;

const partsOf = (row: RowCheck, layout: TableLayout): Part[] =>
  regionParts.flatMap((name) => {
    const [matched, text] = [layout.byName.get(name), row.values[name]];
    delete row.values[name];
    return matched && typeof text === 'string' ? [{ matched, text }] : [];
  });

/** 北京市, 北京市, 朝阳区: a city that is its own province is written twice. */
const joined = (parts: readonly Part[]): string =>
  parts
    .map(({ text }) => text)
    .filter((text, at, all) => text !== all[at - 1])
    .join('');

/** A full name behind its province is what was asked for: there is nothing to remark. */
const unremarked = (reading: Read, { text }: Part, { regions }: CheckContext): Read =>
  reading.value !== undefined && regions.byCode(reading.value)?.name === text
    ? { value: reading.value, remarks: [] }
    : reading;

const readParts = (parts: readonly Part[], context: CheckContext): Read => {
  const last = parts.at(-1)!;
  return unremarked(
    readRegion(joined(parts), context.regions, last.matched.column.name !== 'county'),
    last,
    context,
  );
};

/**
 * Checks a region written in several columns (省份, 城市, 区县) where the row gives none otherwise. A county that is not
 * known in its city is said, and the enterprise placed in the city; what names no region at all is refused.
 */
export const checkRegionParts = (row: RowCheck, layout: TableLayout, context: CheckContext): void => {
  const parts = partsOf(row, layout);
  const given = row.values.region !== undefined || wasRefused(row, 'region');
  if (parts.length === 0 || given) return;
  const whole = readParts(parts, context);
  const { matched, text: value } = parts.at(-1)!;
  const wider =
    whole.value === undefined && parts.length > 1 ? readParts(parts.slice(0, -1), context) : whole;
  if (whole.value === undefined && wider.value !== undefined) {
    const name = context.regions.byCode(wider.value)?.name ?? wider.value;
    row.remarks.push({
      code: 'region-part-unknown',
      parameters: { name, code: wider.value },
      matched,
      value,
    });
  } else row.remarks.push(...whole.remarks.map((remark) => ({ ...remark, matched, value })));
  if (wider.value !== undefined) row.values.region = wider.value;
};
