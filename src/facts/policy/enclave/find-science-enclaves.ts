import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { liesIn } from '../../../snapshot/ask/containment.js';
import { none } from '../../../snapshot/tables/snapshot.js';
import { listEnclaves } from '../../partner/partner.repository.js';
import type { Enclave } from '../../partner/partner.type.js';
import type { PlaceInput } from '../../place/place.input.js';
import { placeRow } from '../../place/place-row.js';
import { type AnswerWords, answerFrame } from '../answer/answer-frame.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';
import { everyEntry } from '../register/every-entry.js';
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

const [document, aim] = ['EN24', 'science-enclaves'];

const words: AnswerWords = {
  articles: [
    [document, '一'],
    [document, '二'],
    [document, '四(三)'],
  ],
  notStated: [
    [
      document,
      '四(三)',
      {
        zh: '备案条件、支持与奖励金额、考核评价的周期',
        en: 'conditions of filing, sums of support and reward, how often enclaves are assessed',
      },
    ],
    [
      document,
      '三(三)',
      { zh: '计入飞出地考核的比例', en: 'the ratio that counts for the home’s assessment' },
    ],
  ],
  notes: [
    {
      zh: '地域列举以“等”结尾，设在其他省区市的也计入；规划、在建的不计',
      en: 'the areas end with 等: an enclave in another province counts; one that is planned or being built does not',
    },
  ],
};

/** Makes the test whether the place of a key lies in another; nothing lies in a place that is not known. */
const inside =
  ({ snapshot: { places } }: RequestContext, outer: number) =>
  (key: string): boolean =>
    outer !== none && liesIn(places, places.rowOf.get(key) ?? none, outer);

const ofRegion = async (context: RequestContext): Promise<Enclave[]> => {
  const region = (await policiesOfGraph(context)).find(({ code }) => code === document)?.region;
  const own = inside(context, context.snapshot.places.rowOf.get(`REGION:${region}`) ?? none);
  return (await listEnclaves(context)).filter((enclave) =>
    isScienceEnclave({
      ...enclave,
      homeInRegion: own(enclave.homeKey),
      hostInRegion: own(enclave.hostKey),
    }),
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

const goalFor = async (context: RequestContext, count: number, day: string): Promise<PolicyGoal | null> => {
  const { targets } = await targetLedger(context);
  if (!targets.some(({ policy, metric }) => policy === document && metric === aim)) return null;
  const asked = {
    asOf: day,
    policy: document,
    metric: aim,
    value: count,
    valueYear: Number(day.slice(0, 4)),
  };
  return (await findPolicyTargets(context, asked)).targets[0] ?? null;
};

/** Finds the science enclaves of the region with their records. Throws InputError, UnknownName. */
export const findScienceEnclaves = async (
  context: RequestContext,
  question: EnclavesQuestion,
): Promise<ScienceEnclaves> => {
  const day = isoDayAsked('asOf', question.asOf);
  const all = await ofRegion(context);
  const entries = await everyEntry(context, day, ['enclave-records']);
  const found = all.filter(passes(context, question)).map((enclave) => withRecords(enclave, entries));
  const setUp = all.filter(isSetUp).length;
  const { rules } = await ruleBookOf(context);
  context.spend(found.length);
  return {
    ...(await answerFrame(context, day, words)),
    enclaves: found,
    setUp,
    goal: await goalFor(context, setUp, day),
    rules: [rules.get('EN24-2'), rules.get('GL-04')].flatMap((rule) =>
      rule ? [ruleOf(rule, context.language)] : [],
    ),
  };
};
