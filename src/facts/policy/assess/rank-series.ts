import type { Value } from '../../../analysis/rule/feel/value.js';
import { notKnown } from '../../../analysis/rule/judge/default-value.js';
import type { RegisterEntry } from '../register/register-entry.type.js';
import type { GraphFact } from './graph-fact.js';

const code = 'rankSeries';

const numberIn = ({ attributes }: RegisterEntry, name: string): Value => {
  const text = attributes.find((attribute) => attribute.code === name)?.value ?? '';
  return text === '' || Number.isNaN(Number(text)) ? notKnown(code) : Number(text);
};

const yearOf = (entry: RegisterEntry): number => Number(numberIn(entry, 'year'));

/** Tells the yearly ranks of a park in the region from its assessments up to the year of a day, oldest first. */
export const rankSeries = (
  entries: readonly RegisterEntry[],
  park: string,
  day: string,
): [string, GraphFact][] => {
  const own = entries
    .filter((entry) => entry.parkCode === park && yearOf(entry) <= Number(day.slice(0, 4)))
    .sort((a, b) => yearOf(a) - yearOf(b));
  const last = own.at(-1);
  if (!last) return [];
  const value = own.map((entry) => ({
    year: yearOf(entry),
    rank: numberIn(entry, 'rank'),
    poolSize: numberIn(entry, 'poolSize'),
  }));
  const estimated = own.some((entry) => entry.estimated);
  return [[code, { value, source: last.source, asOf: last.asOf, estimated }]];
};
