import type { Language } from '../../codes/language.js';

type Tally = Map<string, number>;

interface Said {
  readonly statuses: Tally;
  readonly certainties: Tally;
  readonly dates: Tally;
  readonly sources: Tally;
}

const count = (tally: Tally, value: unknown): void => {
  if (typeof value === 'string' && value !== '') tally.set(value, (tally.get(value) ?? 0) + 1);
};

const tallyOf: Readonly<Record<string, keyof Said>> = {
  status: 'statuses',
  verdict: 'statuses',
  certainty: 'certainties',
  asOf: 'dates',
  year: 'dates',
  source: 'sources',
};

const walk = (value: unknown, said: Said): void => {
  if (typeof value !== 'object' || value === null) return;
  const object = value as Record<string, unknown>;
  for (const name in object) {
    const [item, tally] = [object[name], tallyOf[name]];
    if (tally) count(said[tally], typeof item === 'number' ? String(item) : item);
    if (typeof item === 'object') walk(item, said);
  }
};

const maxNamed = 8;

const listOf = (tally: Tally): string =>
  [...tally]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, maxNamed)
    .map(([name, times]) => (times > 1 ? `${name} ×${times}` : name))
    .join(', ');

const names: Readonly<Record<keyof Said, Readonly<Record<Language, string>>>> = {
  statuses: { zh: '状态', en: 'status' },
  certainties: { zh: '确定度', en: 'certainty' },
  dates: { zh: '日期', en: 'dates' },
  sources: { zh: '来源', en: 'sources' },
};

/** Says in a few lines which statuses, certainties, dates and sources an answer holds, and how often. */
export const digest = (data: object, language: Language): string => {
  const said: Said = { statuses: new Map(), certainties: new Map(), dates: new Map(), sources: new Map() };
  walk(data, said);
  return (Object.keys(names) as (keyof Said)[])
    .filter((name) => said[name].size > 0)
    .map((name) => `${names[name][language]}: ${listOf(said[name])}`)
    .join('\n');
};
