import { firmYears } from '../../../../cypher/queries.gen.js';
import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import type { RequestContext } from '../../../request/request-context.js';
import { keptByKey } from '../../../snapshot/keep/kept-by-key.js';
import { maxBytes } from '../../../snapshot/keep/max-bytes.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import { type Titles, titlesOfSnapshot } from '../../enterprise/titles-of-snapshot.js';
import { titleFactCodes } from '../assess/title-facts.js';
import { type EnterpriseYear, lastYearOn, yearFactCodes } from '../assess/year-facts.js';

/** What the graph holds of all enterprises, as far as a rule asks for it. */
export interface FirmsOfGraph {
  readonly titles: Titles;
  readonly years: ReadonlyMap<string, EnterpriseYear>;
}

const readYears = async (
  _snapshot: Snapshot,
  year: number,
  { store }: RequestContext,
): Promise<ReadonlyMap<string, EnterpriseYear>> =>
  new Map((await store.run(firmYears, { year })).map((row) => [row.enterprise, row]));

const yearsOf = keptByKey({ name: 'firm-years', maxBytes: maxBytes.firmYears }, readYears);

const asksAny = ({ facts }: Rule, codes: ReadonlySet<string>): boolean =>
  [...codes].some((code) => facts.has(code));

/** Reads titles and the last year that is over on a day, where a rule asks for any of it. */
export const firmsOfGraph = async (
  context: RequestContext,
  rule: Rule,
  day: string,
): Promise<FirmsOfGraph> => ({
  titles: asksAny(rule, titleFactCodes) ? await titlesOfSnapshot(context) : new Map(),
  years: asksAny(rule, yearFactCodes) ? await yearsOf(context.snapshot, lastYearOn(day), context) : new Map(),
});
