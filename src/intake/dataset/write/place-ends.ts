import type { CheckedRow } from '../check/checked-row.js';

/** Region or park by which a place is named, the other null: a query looks up the given code. */
export interface PlaceEnds {
  readonly region: string | null;
  readonly park: string | null;
}

/** Reads the place named by `column` and `kind_column`; without a kind it is a region. */
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
