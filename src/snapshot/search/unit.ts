import { readingsOf } from './readings-of.js';
import { syllables } from './syllables.js';

/** Numbers of the initials and syllables by which a character of a text is found. */
export interface Unit {
  readonly initials: readonly number[];
  readonly syllables: readonly number[];
}

/** Initials are the letters and digits; characters without a reading share what is left. */
export const initialCount = 40;
export const syllableCount = syllables.count + 64;

const initialOf = (char: string): number => Number.parseInt(char, 36);

const strange = (code: number): Unit => ({
  initials: [36 + (code % 4)],
  syllables: [syllables.count + (code % 64)],
});

const make = (char: string): Unit => {
  if (/[a-z0-9]/.test(char)) return { initials: [initialOf(char)], syllables: [] };
  const readings = readingsOf(char);
  const numbers = readings.map(syllables.numberOf).filter((number) => number !== undefined);
  if (numbers.length === 0) return strange(char.charCodeAt(0));
  return { initials: [...new Set(readings.map((reading) => initialOf(reading[0]!)))], syllables: numbers };
};

const units: (Unit | undefined)[] = [];

/** Gives the numbers of a folded character. */
export const unitOf = (char: string): Unit => {
  const code = char.charCodeAt(0);
  const known = units[code] ?? make(char);
  units[code] = known;
  return known;
};
