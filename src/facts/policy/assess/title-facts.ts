import { isValidOn } from '../../enterprise/titles-of-snapshot.js';
import type { GraphFact } from './graph-fact.js';

/** A title that an enterprise bears. */
export interface Title {
  readonly tier: string;
  readonly level: string | null;
  readonly validUntil: string | null;
  readonly source: string | null;
  readonly asOf: string | null;
  readonly estimated: boolean | null;
}

/** Levels of titles in the words of the rules. */
const titleLevels: Readonly<Record<string, string>> = {
  NATIONAL: 'NATIONAL',
  REGIONAL: 'REGION',
  REGION: 'REGION',
  CITY: 'CITY',
};

const highTech = '高新技术企业';

/** Codes of the facts that titles can say. */
export const titleFactCodes: ReadonlySet<string> = new Set(['titles', 'isHighTech']);

/** Tells which titles are valid on a day, and whether 高新技术企业 is among them; nothing where none is. */
export const titleFacts = (titles: readonly Title[], day: string): [string, GraphFact][] => {
  const valid = titles.filter((title) => isValidOn(title, day));
  const [first] = valid;
  if (!first) return [];
  const from = { source: first.source, asOf: first.asOf, estimated: first.estimated ?? false };
  const value = valid.map(({ tier, level }) => ({
    title: tier,
    titleLevel: (level && titleLevels[level]) || (level ?? ''),
  }));
  const holds = valid.some(({ tier }) => tier === highTech);
  return [
    ['titles', { value, ...from }],
    ...(holds ? [['isHighTech', { value: true, ...from }] as [string, GraphFact]] : []),
  ];
};
