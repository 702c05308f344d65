import { activitiesByEnterprise } from '../chain/chain.repository.js';
import type { Text } from '../codes/language.js';
import {
  customersByEnterprise,
  enterpriseById,
  tiersByEnterprise,
} from '../enterprise/enterprise.repository.js';
import { loadPage } from '../place/page-by-key.js';
import type { RequestContext } from '../place/request-context.js';
import type { Candidate, CandidateReason, Evidence } from './target-candidates.type.js';

type Sourced = { readonly source: string | null; readonly asOf: string | null };

const evidence = (kind: string, id: string, label: string, { source, asOf }: Sourced): Evidence => ({
  kind,
  id,
  label,
  source,
  asOf,
});

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

/** So many of its customers are looked at for those that are here. */
const mostCustomers = 1_000;

/** Why a candidate stands where it stands, each reason with the records behind it. */
export const candidateReasons = async (
  context: RequestContext,
  { facts, enterpriseId, throughCode }: Candidate,
): Promise<CandidateReason[]> => {
  const { image, language } = context;
  const [enterprise, activities, tiers, customers] = await Promise.all([
    context.loader(enterpriseById).load(enterpriseId),
    context.loader(activitiesByEnterprise).load(enterpriseId),
    context.loader(tiersByEnterprise).load(enterpriseId),
    loadPage(context, customersByEnterprise, enterpriseId, { first: mostCustomers, skip: 0 }),
  ]);
  const name = image.enterprises.names[facts.enterprise]!;
  const reason = (code: string, text: Text, list: readonly Evidence[]): CandidateReason => ({
    code,
    message: text[language],
    evidence: list,
  });
  const [segmentName, throughName] = [facts.segment, facts.through].map((row) => image.segments.names[row]!);
  const near =
    facts.through === facts.segment
      ? { zh: '', en: '' }
      : {
          zh: `，与${segmentName}的邻近度 ${facts.proximity.toFixed(2)}`,
          en: `, of proximity ${facts.proximity.toFixed(2)} to ${segmentName}`,
        };
  const partsOf = activities.filter((one) => one.segmentCode === throughCode);
  const reasons = [
    reason(
      'WORKS_IN_SEGMENT',
      {
        zh: `从事${throughName}，占比 ${percent(facts.share)}${near.zh}`,
        en: `works in ${throughName} with a share of ${percent(facts.share)}${near.en}`,
      },
      (partsOf.length > 0 ? partsOf : activities).map((one) =>
        evidence(
          'WORKS_IN',
          `${enterpriseId}|${one.segmentCode}|${one.placeKey ?? ''}`,
          `${name} → ${one.segmentCode}`,
          one,
        ),
      ),
    ),
  ];
  const revenue = image.enterprises.revenue[facts.enterprise]!;
  if (!Number.isNaN(revenue) && enterprise)
    reasons.push(
      reason(
        'SIZE',
        { zh: `年营业收入 ${revenue / 1e4} 万元`, en: `annual revenue of ${revenue / 1e6} million yuan` },
        [evidence('Enterprise', enterpriseId, name, enterprise)],
      ),
    );
  if (tiers.length > 0)
    reasons.push(
      reason(
        'HOLDS_TITLES',
        {
          zh: `称号：${tiers.map(({ tier }) => tier).join('、')}`,
          en: `holds ${tiers.map(({ tier }) => tier).join(', ')}`,
        },
        tiers.map((one) => evidence('TierAward', `${enterpriseId}|${one.tier}`, one.tier, one)),
      ),
    );
  const local = new Set(facts.localCustomers.map((row) => image.enterprises.ids[row]!));
  if (local.size > 0)
    reasons.push(
      reason(
        'CUSTOMERS_HERE',
        { zh: `本地已有 ${local.size} 家客户`, en: `${local.size} of its customers are here` },
        customers
          .filter(({ otherId }) => local.has(otherId))
          .map((one) =>
            evidence(
              'SUPPLIES',
              `${enterpriseId}|${one.otherId}|${one.segmentCode ?? ''}`,
              `${name} → ${image.enterprises.names[image.enterprises.rowOf.get(one.otherId)!]}`,
              one,
            ),
          ),
      ),
    );
  if (facts.footprint > 0 && enterprise)
    reasons.push(
      reason(
        'FOOTPRINT',
        facts.footprint === 1
          ? { zh: '在本地已有驻点或关联企业', en: 'it has a site or an affiliate here' }
          : { zh: '在本省区已有驻点或关联企业', en: 'it has a site or an affiliate in the province' },
        [
          evidence('Enterprise', enterpriseId, name, enterprise),
          ...facts.affiliates.map((row) =>
            evidence('Enterprise', image.enterprises.ids[row]!, image.enterprises.names[row]!, {
              source: null,
              asOf: null,
            }),
          ),
        ],
      ),
    );
  if (facts.areaQuotient !== null && facts.areaQuotient >= 1)
    reasons.push(
      reason(
        'STRONG_AREA',
        {
          zh: `所在地区该环节区位商 ${facts.areaQuotient.toFixed(2)}`,
          en: `its area has a location quotient of ${facts.areaQuotient.toFixed(2)} in the segment`,
        },
        [
          evidence('Region', image.places.codes[facts.area]!, image.places.names[facts.area]!, {
            source: null,
            asOf: image.asOf,
          }),
        ],
      ),
    );
  if (facts.channels.length > 0)
    reasons.push(
      reason(
        'CHANNEL',
        { zh: '有合作渠道可达', en: 'a channel reaches its area' },
        facts.channels.map(({ channel }) =>
          evidence(channel.__typename, channel.code, channel.name, channel),
        ),
      ),
    );
  return reasons;
};

const unknownTexts: readonly (readonly [number, Text])[] = [
  [2, { zh: '没有已知客户', en: 'none of its customers is known' }],
  [4, { zh: '所在地区该环节区位商未知', en: 'the strength of its area in the segment is not known' }],
  [6, { zh: '位置未知', en: 'where it is is not known' }],
];

/** What is not known of a candidate, in sentences. */
export const candidateUnknowns = ({ image, language }: RequestContext, { facts }: Candidate): string[] => {
  const { revenue, employees } = image.enterprises;
  const texts: Text[] = unknownTexts
    .filter(([part]) => Number.isNaN(facts.parts[part]!))
    .map(([, text]) => text);
  if (Number.isNaN(revenue[facts.enterprise]!))
    texts.push({ zh: '营业收入未知', en: 'its revenue is not known' });
  if (Number.isNaN(employees[facts.enterprise]!))
    texts.push({ zh: '从业人数未知', en: 'its employees are not known' });
  texts.push({ zh: '是否有迁移或投资意愿未知', en: 'whether it means to invest is not known' });
  return texts.map((text) => text[language]);
};
