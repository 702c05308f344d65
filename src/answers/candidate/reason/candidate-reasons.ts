import type { Text } from '../../../codes/language.js';
import { isValidOn, titlesHeld } from '../../../facts/enterprise/titles-of-snapshot.js';
import { worksToday } from '../../../facts/partner/works-today.js';
import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { nameAt } from '../../../snapshot/tables/name-at.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import { knownPart } from '../pool/candidate-columns.js';
import type { Candidate, CandidateReason, Evidence } from '../target-candidates.type.js';
import type { CandidateFacts } from './candidate-facts.js';
import {
  activitiesThrough,
  activityEvidence,
  enterpriseEvidence,
  evidence,
  type Sourced,
} from './evidence.js';
import { suppliesBetween, supplyKey } from './supplies-between.js';

interface Told {
  readonly code: string;
  readonly text: Text;
  readonly evidence: readonly Evidence[];
}
/** A candidate with its facts. */
type Known = Omit<Candidate, 'facts'> & { readonly facts: CandidateFacts };
type Teller = (context: RequestContext, candidate: Known) => Promise<Told | undefined> | Told | undefined;

/** Number of customers or affiliates shown, the first of many. */
const maxRecords = 20;
const unsourced: Sourced = { source: null, asOf: null };

const inChinese = (yuan: number): string =>
  yuan >= 1e8 ? `${+(yuan / 1e8).toFixed(2)}亿元` : `${+(yuan / 1e4).toFixed(2)}万元`;

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

/** Describes the nearness of a segment to the gap, where an enterprise works in such a segment. */
const nearness = ({ segments }: Snapshot, { segment, through, proximity }: CandidateFacts): Text => {
  if (through === segment) return { zh: '', en: '' };
  const [name, near] = [nameAt(segments, segment), proximity.toFixed(2)];
  return { zh: `，与${name.zh}的邻近度${near}`, en: `, of proximity ${near} to ${name.en}` };
};

const worksIn: Teller = ({ snapshot }, { facts }) => {
  const share = percent(facts.share);
  const through = nameAt(snapshot.segments, facts.through);
  const near = nearness(snapshot, facts);
  return {
    code: 'WORKS_IN_SEGMENT',
    text: {
      zh: `从事${through.zh}，占比${share}${near.zh}`,
      en: `works in ${through.en} with a share of ${share}${near.en}`,
    },
    evidence: activitiesThrough(snapshot, facts.enterprise, facts.through).map((activity) =>
      activityEvidence(snapshot, activity),
    ),
  };
};

const isLarge: Teller = ({ snapshot }, { facts: { enterprise } }) => {
  const revenue = snapshot.enterprises.revenue[enterprise]!;
  if (Number.isNaN(revenue)) return undefined;
  const year = snapshot.enterprises.revenueYear[enterprise]! || null;
  const millions = `${+(revenue / 1e6).toFixed(2)} million yuan`;
  const text =
    year === null
      ? {
          zh: `营业收入${inChinese(revenue)}（年份未注明）`,
          en: `annual revenue of ${millions}, the year not stated`,
        }
      : { zh: `${year}年营业收入${inChinese(revenue)}`, en: `revenue of ${millions} in ${year}` };
  return { code: 'SIZE', text, evidence: [enterpriseEvidence(snapshot, enterprise)] };
};

/** Title with its year, and whether it had run out at the date of the data. */
const datedTitle = (
  {
    tier,
    year,
    validUntil,
  }: { readonly tier: string; readonly year: number | null; readonly validUntil: string | null },
  day: string,
): Text => {
  const [zh, en] = isValidOn({ validUntil }, day) ? [[], []] : [['已过期'], ['run out']];
  const said = (more: readonly string[]) => [...(year === null ? [] : [String(year)]), ...more];
  const [inZh, inEn] = [said(zh), said(en)];
  return {
    zh: inZh.length === 0 ? tier : `${tier}（${inZh.join('，')}）`,
    en: inEn.length === 0 ? tier : `${tier} (${inEn.join(', ')})`,
  };
};

const holdsTitles: Teller = async (context, { enterpriseId }) => {
  const tiers = await titlesHeld(context, enterpriseId);
  if (tiers.length === 0) return undefined;
  const titles = tiers.map((title) => datedTitle(title, context.snapshot.asOf ?? ''));
  return {
    code: 'HOLDS_TITLES',
    text: {
      zh: `称号：${titles.map(({ zh }) => zh).join('、')}`,
      en: `holds ${titles.map(({ en }) => en).join(', ')}`,
    },
    evidence: tiers.map((title) => evidence('TierAward', `${enterpriseId}|${title.tier}`, title.tier, title)),
  };
};

const hasCustomersHere: Teller = async (context, { facts, enterpriseId }) => {
  const { ids, names } = context.snapshot.enterprises;
  const local = facts.localCustomers;
  if (local.length === 0) return undefined;
  const records = await Promise.all(
    local.slice(0, maxRecords).map(async (row) => {
      const [supply] = await loadOne(context, suppliesBetween, supplyKey(enterpriseId, ids.at(row)));
      const label = `${names.at(facts.enterprise)} → ${names.at(row)}`;
      return evidence('SUPPLIES', `${enterpriseId}|${ids.at(row)}`, label, supply ?? unsourced);
    }),
  );
  const text = { zh: `本地已有${local.length}家客户`, en: `${local.length} of its customers are here` };
  return { code: 'CUSTOMERS_HERE', text, evidence: records };
};

/** Where a footprint is, by its part. */
const footprintText = (footprint: number): Text => {
  if (footprint === 1) return { zh: '在本地已有驻点或关联企业', en: 'it has a site or an affiliate here' };
  return footprint === 0.5
    ? { zh: '在本省区已有驻点或关联企业', en: 'it has a site or an affiliate in the province' }
    : { zh: '在300公里内已有驻点或关联企业', en: 'it has a site or an affiliate within 300 km' };
};

const hasFootprint: Teller = ({ snapshot }, { facts: { enterprise, footprint, affiliates } }) => {
  if (footprint === 0) return undefined;
  const group = [enterprise, ...affiliates].slice(0, maxRecords);
  return {
    code: 'FOOTPRINT',
    text: footprintText(footprint),
    evidence: group.map((row) => enterpriseEvidence(snapshot, row)),
  };
};

const areaIsStrong: Teller = ({ snapshot }, { facts: { area, areaQuotient, known } }) => {
  if (areaQuotient === null || areaQuotient < 1) return undefined;
  const quotient = areaQuotient.toFixed(2);
  const { codes, names } = snapshot.places;
  const isKnown = (known & knownPart.gradient) !== 0;
  return {
    code: isKnown ? 'STRONG_AREA' : 'STRONG_AREA_BY_SAMPLE',
    text: {
      zh: `所在地区该环节区位商${quotient}${isKnown ? '' : '（样本非名录或调查，不计分）'}`,
      en: `its area has a location quotient of ${quotient} in the segment${isKnown ? '' : ', by a hand-picked sample: it counts nothing'}`,
    },
    evidence: [evidence('Region', codes[area]!, names[area]!, { source: null, asOf: snapshot.asOf })],
  };
};

/** Names the channels that work today, or those that are not known to, which count nothing. */
const channelTeller =
  (code: string, atWork: boolean, text: Text): Teller =>
  (_, { facts: { channels, today } }) => {
    const named = channels.filter(({ channel }) => worksToday(channel, today) === atWork);
    if (named.length === 0) return undefined;
    return {
      code,
      text,
      evidence: named.map(({ channel }) => evidence(channel.__typename, channel.code, channel.name, channel)),
    };
  };

const isReached = channelTeller('CHANNEL', true, {
  zh: '有合作渠道可达',
  en: 'a channel reaches its area',
});

const mayBeReached = channelTeller('CHANNEL_NOT_AT_WORK', false, {
  zh: '有合作渠道指向其所在地区，但未见其运作，不计分',
  en: 'a channel leads to its area, but nobody has seen it at work; it counts nothing',
});

const tellers: readonly Teller[] = [
  worksIn,
  isLarge,
  holdsTitles,
  hasCustomersHere,
  hasFootprint,
  areaIsStrong,
  isReached,
  mayBeReached,
];

/** Gives the reasons for a candidate’s rank in both languages, each with the records behind it. */
export const toldReasons = async (
  context: RequestContext,
  candidate: Candidate,
): Promise<readonly Told[]> => {
  const subject = { ...candidate, facts: candidate.facts() };
  const told = await Promise.all(tellers.map(async (teller) => teller(context, subject)));
  return told.filter((reason) => reason !== undefined);
};

/**
 * Gives the reasons for a candidate’s rank, each with the records behind it; of many customers or affiliates the first
 * 20.
 */
export const candidateReasons = async (
  context: RequestContext,
  candidate: Candidate,
): Promise<CandidateReason[]> =>
  (await toldReasons(context, candidate)).map(({ code, text, evidence }) => ({
    code,
    message: text[context.language],
    evidence,
  }));
