import { type NumberUnits, readNumber } from './read-number.js';
import type { Reading } from './reading.js';
import { refused } from './reading.js';

type ShareCode =
  | 'number-form'
  | 'number-missing'
  | 'number-approximate'
  | 'number-unreadable'
  | 'share-range';

const percent = (unit: string): number | undefined => ({ '%': 0.01, '‰': 0.001, '': 1 })[unit];

/** Reads a share in [0, 1]; 35% is 0.35, and so is 35 under a header that says (%). Nothing else above 1 is guessed. */
export const readShare = (given: string, header = 1): Reading<number, ShareCode> => {
  const units: NumberUnits = { header, cell: percent };
  const reading = readNumber(given, units);
  const { value } = reading;
  return value === undefined || (value >= 0 && value <= 1)
    ? reading
    : refused('share-range', { number: value });
};
