import type { CheckedRow } from '../check/checked-row.js';

/** The two ways to name a place, one of them null: a query looks up whichever is given. */
export interface PlaceEnds {
  readonly region: string | null;
  readonly park: string | null;
}

/** The place named by `column` and `kind_column`; without a kind it is a region. */
export const placeEnds = ({ values }: CheckedRow, column: string): PlaceEnds => {
  const code = (values[column] as string | undefined) ?? null;
  return values[`${column}_kind`] === 'PARK' ? { region: null, park: code } : { region: code, park: null };
};

/** `REGION:450200`, or empty where no place is named. */
export const placeKey = (row: CheckedRow, column: string): string => {
  const { region, park } = placeEnds(row, column);
  if (park) return `PARK:${park}`;
  return region ? `REGION:${region}` : '';
};
