import type { FactEntry } from '../../../analysis/rule/facts/fact-entry.js';
import { FactError } from '../../../analysis/rule/facts/fact-error.js';
import { readFact } from '../../../analysis/rule/facts/read-fact.js';
import type { Value } from '../../../analysis/rule/feel/value.js';
import { nearestOf } from '../../../codes/nearest-of.js';
import { InputError } from '../../../request/errors.js';
import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { enterpriseRow } from '../../enterprise/enterprise-row.js';
import { placeRow } from '../../place/place-row.js';
import { everyEntry } from '../register/every-entry.js';
import { observationsByPlace } from '../target/observations-by-place.js';
import type { AssessPoliciesInput } from './assess-policies.input.js';
import { enterpriseFacts } from './enterprise-facts.js';
import { type GraphFact, placed } from './graph-fact.js';
import { parkFigures } from './park-figures.js';
import { placeFacts } from './place-facts.js';
import { rankSeries } from './rank-series.js';
import { seatFacts, seatOf } from './seat-facts.js';

type Catalogue = ReadonlyMap<string, FactEntry>;

const requireEntry = (catalogue: Catalogue, code: string): FactEntry => {
  const entry = catalogue.get(code);
  if (entry) return entry;
  const near = nearestOf(code, [...catalogue.keys()]);
  throw new InputError('facts', code, {
    zh: `policyFacts列出的事实${near ? `；是否为${near}` : ''}`,
    en: `a fact that policyFacts lists${near ? `; is it ${near}?` : ''}`,
  });
};

/** Reads the facts that were given. Throws InputError that names the fact, what was given and what is allowed. */
export const givenFacts = (
  catalogue: Catalogue,
  given: Readonly<Record<string, unknown>>,
): Map<string, Value> => {
  const facts = new Map<string, Value>();
  for (const [code, value] of Object.entries(given)) {
    const entry = requireEntry(catalogue, code);
    try {
      facts.set(code, readFact(entry, value));
    } catch (error) {
      if (!(error instanceof FactError)) throw error;
      throw new InputError(`facts.${error.place}`, error.given, { zh: error.zh, en: error.en });
    }
  }
  return facts;
};

const ofEnterprise = async (context: RequestContext, given: string, day: string) => {
  const { snapshot } = context;
  const row = await enterpriseRow(context, 'enterprise', given);
  return new Map([
    ...(await seatFacts(context, seatOf(snapshot, row))),
    ...(await enterpriseFacts(context, snapshot.enterprises.ids.at(row), day)),
  ]);
};

/** Gathers what the graph knows of a park up to the year of a day. Throws UnknownName for a park that is not there. */
export const factsOfPark = async (
  context: RequestContext,
  code: string,
  day: string,
): Promise<ReadonlyMap<string, GraphFact>> => {
  const row = placeRow(context.snapshot, 'park', { kind: 'PARK', code });
  return new Map<string, GraphFact>([
    ...(await seatFacts(context, row)),
    ...parkFigures(await loadOne(context, observationsByPlace, `PARK:${code}`), day),
    ...rankSeries(await everyEntry(context, day, ['park-assessments']), code, day),
    ['subjectKind', placed('PARK')] as const,
  ]);
};

/** Gathers what the graph knows of the subject. Throws UnknownName for a subject or place that is not there. */
export const graphFacts = async (
  context: RequestContext,
  { enterprise, park, place }: AssessPoliciesInput,
  day: string,
): Promise<ReadonlyMap<string, GraphFact>> => {
  const facts = new Map<string, GraphFact>();
  const add = (more: Iterable<readonly [string, GraphFact]>): void => {
    for (const [code, fact] of more) facts.set(code, fact);
  };
  if (place) add(placeFacts(context.snapshot, placeRow(context.snapshot, 'place', place)));
  if (enterprise) add(await ofEnterprise(context, enterprise, day));
  if (park) add(await factsOfPark(context, park, day));
  return facts;
};
