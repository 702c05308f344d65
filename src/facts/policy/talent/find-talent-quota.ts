import { isoDayAsked } from '../../../request/iso-day-asked.js';
import { numberWithin } from '../../../request/number-within.js';
import type { RequestContext } from '../../../request/request-context.js';
import { type AnswerWords, answerFrame } from '../answer/answer-frame.js';
import { attributeOf, numberOf } from '../register/attribute-of.js';
import { everyEntry } from '../register/every-entry.js';
import type { RegisterEntry } from '../register/register-entry.type.js';
import { findPolicyTargets } from '../target/find-policy-targets.js';
import type { PolicyGoal } from '../target/policy-target.type.js';
import { targetLedger } from '../target/target-rows.js';
import { type Appointment, type PersonTimes, personTimes } from './person-times.js';
import { type QuotaRecord, quotaLeft } from './quota-left.js';
import type { TalentQuota } from './talent.type.js';

const words: AnswerWords = {
  articles: [
    ['LZ25', '十五'],
    ['UE24', '一'],
    ['GL26', '一'],
  ],
  notes: [
    {
      zh: 'UE24按人次计，GL26按人计；自何年起累计，文本未载明：按登记的全部聘任计',
      en: 'UE24 counts person-times, GL26 persons; from which year on is not stated: all appointments recorded count',
    },
  ],
};

/** Kinds of appointments that a metric counts, and whether it counts persons. */
const counted = [
  { kind: '校企双聘', metric: 'dual-appointments', of: 'personTimes' },
  { kind: '校企联聘', metric: 'joint-appointments', of: 'persons' },
] as const;

const recordOf = (entry: RegisterEntry): QuotaRecord => ({
  kind: attributeOf(entry, 'kind') ?? entry.name,
  year: numberOf(entry, 'year'),
  total: numberOf(entry, 'total'),
  used: numberOf(entry, 'used'),
});

const appointmentOf = (entry: RegisterEntry): Appointment => ({
  kind: attributeOf(entry, 'kind') ?? entry.name,
  holder: attributeOf(entry, 'holder'),
  from: attributeOf(entry, 'from'),
});

/** Aims that count appointments; a kind of which nothing is recorded has no value, never 0. */
const goalsFor = async (
  context: RequestContext,
  counts: readonly PersonTimes[],
  { year, day }: { readonly year: number; readonly day: string },
): Promise<PolicyGoal[]> => {
  const { metrics } = await targetLedger(context);
  const known = counted.filter(({ metric }) => metrics.some(({ code }) => code === metric));
  const goals = known.map(async ({ kind, metric, of }) => {
    const value = counts.find((count) => count.kind === kind)?.[of] ?? null;
    return (await findPolicyTargets(context, { asOf: day, metric, value, valueYear: year })).targets;
  });
  return (await Promise.all(goals)).flat();
};

/** Finds the places for talents and the appointments of a year. Throws InputError. */
export const findTalentQuota = async (
  context: RequestContext,
  year: number,
  asOf?: string | null,
): Promise<TalentQuota> => {
  const day = isoDayAsked('asOf', asOf);
  numberWithin('year', year, year, [1990, 2200]);
  const quotas = (await everyEntry(context, day, ['talent-quotas'])).map(recordOf);
  const recorded = (await everyEntry(context, day, ['appointments'])).map(appointmentOf);
  const appointments = personTimes(recorded, year);
  return {
    ...(await answerFrame(context, day, words)),
    year,
    quotas: quotaLeft(quotas, year),
    appointments,
    goals: await goalsFor(context, appointments, { year, day }),
  };
};
