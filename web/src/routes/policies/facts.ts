import type { AssessQuery } from './policies.gen';

export type Report = Extract<AssessQuery['assessPolicies'], { __typename: 'PolicyAssessmentReport' }>;
export type Judged = Report['assessments'][number];
export type Fact = AssessQuery['policyFacts'][number];

const prefix = 'f.';

const readAs = (text: string, type: string): unknown => {
  if (type === 'bool') return text === 'true';
  if (type === 'int' || type === 'number') return Number(text);
  if (type.startsWith('['))
    return text
      .split(/[、,，;；]/)
      .map((one) => (type === '[text]' || type === '[word]' ? one.trim() : Number(one)));
  return text;
};

/** Facts as an address holds them: `f.city=桂林市`. */
export const givenFacts = (
  search: URLSearchParams,
  types: ReadonlyMap<string, string>,
): Record<string, unknown> =>
  Object.fromEntries(
    [...search].flatMap(([name, text]) => {
      if (!name.startsWith(prefix) || text === '') return [];
      const code = name.slice(prefix.length);
      return [[code, readAs(text, types.get(code) ?? guess(text))]];
    }),
  );

const guess = (text: string): string =>
  /^(true|false)$/.test(text) ? 'bool' : /^-?\d+(\.\d+)?$/.test(text) ? 'number' : 'text';

export const factName = (code: string): string => `${prefix}${code}`;

/** Money is typed in 万元 and kept in yuan. */
export const isMoney = ({ unit, type }: Pick<Fact, 'unit' | 'type'>): boolean =>
  unit === 'yuan' && (type === 'int' || type === 'number');

/** Facts that would change a verdict that is open, those that most rules wait for first. */
export const factsThatMatter = (
  judged: readonly Judged[],
  chosen: Judged | undefined,
): { readonly fact: Judged['missingFacts'][number]; readonly rules: readonly Judged[] }[] => {
  const open = judged.filter(({ verdict, status }) => verdict === 'UNKNOWN' && status !== 'DRAFT');
  const found = new Map<string, { fact: Judged['missingFacts'][number]; rules: Judged[] }>();
  for (const one of open)
    for (const fact of one.missingFacts) {
      const entry = found.get(fact.code) ?? { fact, rules: [] };
      entry.rules.push(one);
      found.set(fact.code, entry);
    }
  const ofChosen = (code: string): number =>
    Number(chosen?.missingFacts.some((fact) => fact.code === code) ?? false);
  return [...found.values()].sort(
    (a, b) => ofChosen(b.fact.code) - ofChosen(a.fact.code) || b.rules.length - a.rules.length,
  );
};
