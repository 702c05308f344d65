import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { liesIn } from '../../../snapshot/ask/containment.js';
import { none } from '../../../snapshot/tables/snapshot.js';
import { listEnclaves } from '../../partner/partner.repository.js';
import type { Enclave } from '../../partner/partner.type.js';
import type { PlaceInput } from '../../place/place.input.js';
import { placeRow } from '../../place/place-row.js';
import { answerFrame } from '../answer/answer-frame.js';
import { type AnswerParts, answerParts, ofRole } from '../answer/answer-parts.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';
import { territoryOf } from '../document/territory-of.js';
import { everyEntry } from '../register/every-entry.js';
import type { PolicyRule } from '../rule/policy-rule.type.js';
import { ruleBookOf } from '../rule/rule-book.js';
import { ruleOf } from '../rule/rule-of.js';
import { findPolicyTargets } from '../target/find-policy-targets.js';
import type { PolicyGoal } from '../target/policy-target.type.js';
import { targetLedger } from '../target/target-rows.js';
import { withRecords } from './enclave-records.js';
import { isScienceEnclave, isSetUp } from './is-science-enclave.js';
import type { ScienceEnclaves } from './science-enclave.type.js';

/** Which enclaves: of a home, with a function, in a host; on which day. */
export interface EnclavesQuestion {
  readonly home?: PlaceInput | null;
  readonly function?: string | null;
  readonly host?: PlaceInput | null;
  readonly asOf?: string | null;
}

/** Makes the test whether the place of a key lies in another; nothing lies in a place that is not known. */
const inside =
  ({ snapshot: { places } }: RequestContext, outer: number) =>
  (key: string): boolean =>
    outer !== none && liesIn(places, places.rowOf.get(key) ?? none, outer);

/** Regions that the documents with an aim are of: an enclave is set up from one, outside it. */
const homeRegions = async (context: RequestContext, parts: AnswerParts): Promise<number[]> => {
  const policies = await policiesOfGraph(context);
  return ofRole(parts, 'AIM').flatMap(({ policy }) => territoryOf(context.snapshot, policies, policy) ?? []);
};

const ofRegions = async (context: RequestContext, parts: AnswerParts): Promise<Enclave[]> => {
  const regions = (await homeRegions(context, parts)).map((region) => inside(context, region));
  return (await listEnclaves(context)).filter((enclave) =>
    regions.some((own) =>
      isScienceEnclave({
        ...enclave,
        homeInRegion: own(enclave.homeKey),
        hostInRegion: own(enclave.hostKey),
      }),
    ),
  );
};

const passes = (
  context: RequestContext,
  { home, function: wanted, host }: EnclavesQuestion,
): ((enclave: Enclave) => boolean) => {
  const within = (argument: string, place: PlaceInput | null | undefined) =>
    place ? inside(context, placeRow(context.snapshot, argument, place)) : () => true;
  const [isHome, isHost] = [within('home', home), within('host', host)];
  return ({ homeKey, hostKey, functions }) =>
    isHome(homeKey) && isHost(hostKey) && (!wanted || functions.includes(wanted));
};

/** Holds a number against the aim of the documents asked about; null where none states one, or several do. */
const goalFor = async (
  context: RequestContext,
  parts: AnswerParts,
  value: number,
  day: string,
): Promise<PolicyGoal | null> => {
  const { targets } = await targetLedger(context);
  const aims = ofRole(parts, 'AIM').filter(({ policy, item }) =>
    targets.some((target) => target.policy === policy && target.metric === item),
  );
  const [aim] = aims;
  if (!aim || aims.length > 1) return null;
  const asked = { asOf: day, policy: aim.policy, metric: aim.item, value };
  const report = await findPolicyTargets(context, { ...asked, valueYear: Number(day.slice(0, 4)) });
  return report.targets[0] ?? null;
};

const rulesOf = async (context: RequestContext, parts: AnswerParts): Promise<PolicyRule[]> => {
  const { rules } = await ruleBookOf(context);
  return ofRole(parts, 'RULE').flatMap(({ item }) => {
    const rule = rules.get(item ?? '');
    return rule ? [ruleOf(rule, context.language)] : [];
  });
};

/** Finds the science enclaves of the region with their records. Throws InputError, UnknownName. */
export const findScienceEnclaves = async (
  context: RequestContext,
  question: EnclavesQuestion,
): Promise<ScienceEnclaves> => {
  const day = isoDayAsked('asOf', question.asOf);
  const home = question.home ? placeRow(context.snapshot, 'home', question.home) : undefined;
  const parts = await answerParts(context, 'scienceEnclaves', home);
  const all = await ofRegions(context, parts);
  const entries = await everyEntry(context, day, ['enclave-records']);
  const found = all.filter(passes(context, question)).map((enclave) => withRecords(enclave, entries));
  const setUp = all.filter(isSetUp).length;
  context.spend(found.length);
  return {
    ...(await answerFrame(context, day, parts)),
    ...{ enclaves: found, setUp },
    goal: await goalFor(context, parts, setUp, day),
    rules: await rulesOf(context, parts),
  };
};
