import type { Text } from '../language.js';
import { parseNumber } from '../parse-number.js';
import { rounded } from './read-money.js';
import { nothing, plain, type Reading, refused, remarked } from './reading.js';

type NumberCode = 'number-form' | 'number-missing' | 'number-approximate' | 'number-unreadable';
type NumberReading = Reading<number, NumberCode>;

export interface NumberUnits {
  /** Factor from the header's unit to the stored unit. */
  readonly header: number;
  /** Factor from a unit written in the cell to the stored unit; undefined for an unknown one. */
  readonly cell: (unit: string) => number | undefined;
}

const unknownUnit: Text = { zh: '单位不认识', en: 'unknown unit' };
const notWhole: Text = { zh: '不是整数', en: 'not a whole number' };
const noUnit: Text = { zh: '', en: '' };

/** Reads a plain number with the units that its column allows. */
export const readNumber = (given: string, units: NumberUnits): NumberReading => {
  const parsed = parseNumber(given);
  if (parsed.kind === 'empty') return nothing;
  if (parsed.kind === 'missing') return refused('number-missing');
  if (parsed.kind === 'unreadable') return refused('number-unreadable', { reason: parsed.reason });
  const factor = parsed.unit === '' ? units.header : units.cell(parsed.unit);
  if (factor === undefined) return refused('number-unreadable', { reason: unknownUnit });
  const number =
    factor === 1 && parsed.scale === undefined
      ? parsed.number
      : rounded(parsed.number * (parsed.scale ?? 1) * factor);
  const read = { number, unit: noUnit };
  if (parsed.approximate) return remarked(number, 'number-approximate', read);
  return parsed.repaired ? remarked(number, 'number-form', read) : plain(number);
};

/** Reads a number of persons or things: whole, with 人, 名 and the like taken off. */
export const readCount = (given: string, units: NumberUnits): NumberReading => {
  const reading = readNumber(given, units);
  if (reading.value === undefined || Number.isInteger(reading.value)) return reading;
  return refused('number-unreadable', { reason: notWhole });
};
