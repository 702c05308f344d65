/** A part of an atlas: how many of what it should know it knows. */
export interface AtlasPart {
  readonly code: 'KEY_SEGMENTS' | 'CORE_TECHNOLOGIES' | 'MARKETS' | 'LOCATIONS';
  readonly filled: number;
  readonly of: number;
  /** Filled over all, 0 to 1; null where there is nothing to know. */
  readonly share: number | null;
  /** Latest date of what is known, ISO. */
  readonly asOf: string | null;
}

/** A segment as an atlas sees it; `technologies` and `markets` are counts on record. */
export interface AtlasSegment {
  /** Null where nobody said whether it is a key segment. */
  readonly key: boolean | null;
  readonly technologies: number;
  readonly markets: number;
  readonly dates: Readonly<Record<'key' | 'technologies' | 'markets', readonly (string | null)[]>>;
}

/** A firm of the chain in the place. */
export interface AtlasFirm {
  readonly located: boolean;
  readonly date: string | null;
}

const latest = (dates: readonly (string | null)[]): string | null =>
  dates.reduce((last, date) => ((date ?? '') > (last ?? '') ? date : last), null);

const part = (
  code: AtlasPart['code'],
  [filled, of]: readonly [number, number],
  dates: readonly (string | null)[],
): AtlasPart => ({ code, filled, of, share: of === 0 ? null : filled / of, asOf: latest(dates) });

/**
 * Measures the four parts of an atlas: segments known to be key or not; key segments with a technology on record;
 * segments whose firms have customers on record; firms with a point. No part has a threshold.
 */
export const atlasParts = (segments: readonly AtlasSegment[], firms: readonly AtlasFirm[]): AtlasPart[] => {
  const judged = segments.filter(({ key }) => key !== null);
  const keys = segments.filter(({ key }) => key === true);
  const mastered = keys.filter(({ technologies }) => technologies > 0);
  const sold = segments.filter(({ markets }) => markets > 0);
  const located = firms.filter((firm) => firm.located);
  const dated = (rows: readonly AtlasSegment[], of: keyof AtlasSegment['dates']) =>
    rows.flatMap(({ dates }) => dates[of]);
  return [
    part('KEY_SEGMENTS', [judged.length, segments.length], dated(judged, 'key')),
    part('CORE_TECHNOLOGIES', [mastered.length, keys.length], dated(mastered, 'technologies')),
    part('MARKETS', [sold.length, segments.length], dated(sold, 'markets')),
    part(
      'LOCATIONS',
      [located.length, firms.length],
      located.map(({ date }) => date),
    ),
  ];
};

/** Number of parts of which anything is known. */
export const partsBegun = (parts: readonly AtlasPart[]): number =>
  parts.filter(({ filled }) => filled > 0).length;
