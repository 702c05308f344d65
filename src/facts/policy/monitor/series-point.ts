import { type PeriodType, periodTypeOf } from '../../../codes/period-type-of.js';
import { countOfPeriod, periodOfCount, periodWithin } from './period-count.js';

/** A value that was reported for a period; null where it was asked for and not reported. */
export interface Reported {
  readonly period: string;
  readonly value: number | null;
  readonly estimated: boolean | null;
  readonly source: string | null;
  readonly asOf: string | null;
}

/** FLOW: periods add up; STOCK: the last stands. */
export type MetricKind = 'FLOW' | 'STOCK';

/** A value of a period; where it was put together of shorter periods, what they give so far. */
export interface SeriesPoint extends Reported {
  /** Sum of the shorter periods reported; null where the period itself was reported. */
  readonly partial: number | null;
  /** Share of the shorter periods reported, 0 to 1; null where the period itself was reported. */
  readonly coverage: number | null;
}

/** Without the tail that binary fractions leave. */
const rounded = (value: number): number => Number(value.toPrecision(12));

const silent = { value: null, estimated: null, source: null, asOf: null, partial: null, coverage: null };

const shorterTypes: Readonly<Record<PeriodType, readonly PeriodType[]>> = {
  M: [],
  Q: ['M'],
  Y: ['Q', 'M'],
};

/** Values of the shorter periods within a period, in order, null where not reported; none of a type nobody reports. */
const partsOf = (period: string, reported: ReadonlyMap<string, Reported>): (Reported | undefined)[] => {
  for (const type of shorterTypes[periodTypeOf(period)]) {
    const first = countOfPeriod(periodWithin(period, type, 'first'));
    const last = countOfPeriod(periodWithin(period, type, 'last'));
    const parts = Array.from({ length: last - first + 1 }, (_, i) =>
      reported.get(periodOfCount(first + i, type)),
    );
    if (parts.some((part) => part !== undefined)) return parts;
  }
  return [];
};

const hasValue = (part: Reported | undefined): part is Reported & { readonly value: number } =>
  part !== undefined && part.value !== null;

const addedUp = (period: string, parts: readonly (Reported | undefined)[]): SeriesPoint => {
  const known = parts.filter(hasValue);
  const partial = rounded(known.reduce((sum, { value }) => sum + value, 0));
  return {
    period,
    value: known.length === parts.length ? partial : null,
    estimated: known.some(({ estimated }) => estimated === true),
    source: known.at(-1)?.source ?? null,
    asOf: known.at(-1)?.asOf ?? null,
    partial: known.length === 0 ? null : partial,
    coverage: known.length / parts.length,
  };
};

/**
 * Gives the value of a period: as reported, else of its shorter periods. Of a FLOW they add up, and only where every
 * one was reported; of a STOCK the last stands. A value that is missing is null, never zero.
 */
export const seriesPoint = (
  period: string,
  reported: ReadonlyMap<string, Reported>,
  kind: MetricKind | null,
): SeriesPoint => {
  const own = reported.get(period);
  if (hasValue(own)) return { ...own, partial: null, coverage: null };
  const parts = kind === null ? [] : partsOf(period, reported);
  if (parts.length === 0) return { ...silent, ...own, period };
  if (kind === 'FLOW') return addedUp(period, parts);
  const last = parts.at(-1);
  return { ...silent, ...last, period };
};
