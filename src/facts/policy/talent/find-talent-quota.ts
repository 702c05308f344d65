import type { Text } from '../../../codes/language.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import { numberWithin } from '../../../request/number-within.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { PlaceInput } from '../../place/place.input.js';
import { placeRow } from '../../place/place-row.js';
import { answerFrame } from '../answer/answer-frame.js';
import { type AnswerPart, answerParts, ofRole } from '../answer/answer-parts.js';
import { ofDocuments } from '../answer/of-documents.js';
import { attributeOf, numberOf } from '../register/attribute-of.js';
import { everyEntry } from '../register/every-entry.js';
import type { RegisterEntry } from '../register/register-entry.type.js';
import { findPolicyTargets } from '../target/find-policy-targets.js';
import type { PolicyGoal } from '../target/policy-target.type.js';
import { targetLedger } from '../target/target-rows.js';
import { type Appointment, type PersonTimes, personTimes } from './person-times.js';
import { type QuotaRecord, quotaLeft } from './quota-left.js';
import type { TalentQuota } from './talent.type.js';

/** Places of which year, for which place, on which day. */
export interface QuotaQuestion {
  readonly year: number;
  readonly place?: PlaceInput | null;
  readonly asOf?: string | null;
}

const allRecorded: Text = {
  zh: '自何年起累计，文本未载明：按登记的全部聘任计',
  en: 'from which year on is not stated: all appointments recorded count',
};

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

/** Value of an aim that counts appointments of a kind: person-times, or persons where it counts these. */
const valueFor = (aim: AnswerPart, counts: readonly PersonTimes[]): number | null => {
  const own = counts.find(({ kind }) => kind === attributeOf(aim, 'kind'));
  return (attributeOf(aim, 'counts') === 'persons' ? own?.persons : own?.personTimes) ?? null;
};

/** Aims that count appointments; a kind of which nothing is recorded has no value, never 0. */
const goalsFor = async (
  context: RequestContext,
  aims: readonly AnswerPart[],
  counts: readonly PersonTimes[],
  { year, day }: { readonly year: number; readonly day: string },
): Promise<PolicyGoal[]> => {
  const { targets } = await targetLedger(context);
  const known = aims.filter(({ policy, item }) =>
    targets.some((target) => target.policy === policy && target.metric === item),
  );
  const goals = known.map(async (aim) => {
    const asked = { asOf: day, policy: aim.policy, metric: aim.item, value: valueFor(aim, counts) };
    return (await findPolicyTargets(context, { ...asked, valueYear: year })).targets;
  });
  return (await Promise.all(goals)).flat();
};

/** Finds the places for talents and the appointments of a year. Throws InputError, UnknownName. */
export const findTalentQuota = async (
  context: RequestContext,
  { year, place, asOf }: QuotaQuestion,
): Promise<TalentQuota> => {
  const day = isoDayAsked('asOf', asOf);
  numberWithin('year', year, year, [1990, 2200]);
  const row = place ? placeRow(context.snapshot, 'place', place) : undefined;
  const parts = await answerParts(context, 'talentQuota', row);
  const quotas = ofDocuments(parts, await everyEntry(context, day, ['talent-quotas'])).map(recordOf);
  const recorded = (await everyEntry(context, day, ['appointments'])).map(appointmentOf);
  const appointments = personTimes(recorded, year);
  return {
    ...(await answerFrame(context, day, parts, [allRecorded])),
    year,
    quotas: quotaLeft(quotas, year),
    appointments,
    goals: await goalsFor(context, ofRole(parts, 'AIM'), appointments, { year, day }),
  };
};
