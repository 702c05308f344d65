import { type GrantsOfRulesRow, grantsOfRules } from '../../../../cypher/queries.gen.js';
import { unknownOf, type Value } from '../../../analysis/rule/feel/value.js';
import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import { notKnown } from '../../../analysis/rule/judge/default-value.js';
import type { RequestContext } from '../../../request/request-context.js';
import { type GraphFact, placed } from './graph-fact.js';

/** Sums paid under rules. */
export type Grants = readonly GrantsOfRulesRow[];

const yuanOf = ({ yuan }: GrantsOfRulesRow, code: string): Value => yuan ?? notKnown(code);

const sum = (a: Value, b: Value): Value =>
  typeof a === 'number' && typeof b === 'number' ? a + b : unknownOf(a, b);

/** Sums paid to the enterprise, one a year in the order of years. */
const sumsByYear = (grants: Grants, enterprise: string, code: string) => {
  const used = grants.filter((grant) => grant.enterprise === enterprise);
  const sums = new Map<number, Value>();
  for (const grant of used) sums.set(grant.year, sum(sums.get(grant.year) ?? 0, yuanOf(grant, code)));
  return { used, value: [...sums.values()] };
};

/** What was paid on the enterprise’s track to all its firms; not known where its own grants name no one track. */
const paidOnTrack = (grants: Grants, enterprise: string, code: string) => {
  const tracks = new Set(
    grants.filter((grant) => grant.enterprise === enterprise).map((grant) => grant.project),
  );
  const [track] = tracks;
  if (tracks.size !== 1 || track == null) return { used: grants, value: notKnown(code) };
  const used = grants.filter(({ project }) => project === track);
  const value = used.map((grant) => ({
    track,
    enterprise: grant.name,
    enterpriseListed: true,
    supportYuan: yuanOf(grant, code),
    year: grant.year,
  }));
  return { used, value };
};

const readings = { paidByYearYuan: sumsByYear, projects: paidOnTrack } as const;

const isReading = (code: string): code is keyof typeof readings => code in readings;

const factOf = (grants: Grants, enterprise: string, code: keyof typeof readings): GraphFact | undefined => {
  const { used, value } = readings[code](grants, enterprise, code);
  const last = used.at(-1);
  if (!last) return undefined;
  const estimated = used.some((grant) => grant.estimated);
  return { ...placed(value), source: last.source, asOf: last.asOf ?? String(last.year), estimated };
};

const grantsAskedBy = ({ file }: Rule) =>
  Object.entries(file.defaults ?? {}).flatMap(([code, standard]) =>
    standard === 'grants' && isReading(code) ? [code] : [],
  );

/** Reads what was paid under rules that ask for it, by the year of a day. */
export const grantsPaid = async (
  { store }: RequestContext,
  rules: readonly Rule[],
  day: string,
): Promise<Grants> => {
  const asking = rules.filter((rule) => grantsAskedBy(rule).length > 0).map(({ file }) => file.rule);
  if (asking.length === 0) return [];
  const rows = await store.run(grantsOfRules, { rules: asking });
  return rows.filter(({ year }) => year <= Number(day.slice(0, 4)));
};

/** Facts that the grants of a rule say of an enterprise, as far as they count for it. */
export const grantFacts = (rule: Rule, paid: Grants, enterprise: string): [string, GraphFact][] => {
  const grants = paid.filter((grant) => grant.rule === rule.file.rule);
  return grantsAskedBy(rule).flatMap((code): [string, GraphFact][] => {
    const fact = factOf(grants, enterprise, code);
    return fact ? [[code, fact]] : [];
  });
};
