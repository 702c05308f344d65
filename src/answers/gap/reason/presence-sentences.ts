import type { Text } from '../../../codes/language.js';
import { money, type Sentences, shown, type Told, text } from './told.js';

const lowQuotient = ({ report, gap }: Told): Text => {
  const quotient = shown(report.facts.locationQuotient[gap.row]!);
  const limit = shown(report.question.thresholds.locationQuotient);
  return text(`区位商${quotient}低于${limit}`, `location quotient ${quotient} is below ${limit}`);
};

const concentrated = ({ report, gap }: Told): Text => {
  const { concentration, revenueKnown, enterprises } = report.facts;
  const hhi = shown(concentration[gap.row]!);
  const limit = shown(report.question.thresholds.concentration);
  const [withRevenue, all] = [revenueKnown[gap.row]!, enterprises[gap.row]!];
  return text(
    `营业收入集中度HHI ${hhi}高于${limit}（${all}家中${withRevenue}家已知）`,
    `revenue concentration HHI ${hhi} is above ${limit} (known of ${withRevenue} of ${all})`,
  );
};

const noneAboveScale = ({ report }: Told): Text => {
  const limit = money(report.question.thresholds.aboveScaleRevenueCny);
  return text(`没有年营业收入达到${limit.zh}的企业`, `no enterprise reaches ${limit.en} a year`);
};

const percent = (share: number): string => (Number.isNaN(share) ? '0%' : `${Math.floor(share * 100)}%`);

/** By rule set 2026.2 a quotient may be at hand, and say nothing, since the enterprises were picked by hand. */
const quotientNotKnown = ({ report, gap }: Told): Text => {
  const { sampledShare, measuredShare, measuredElsewhere } = report.facts;
  const limit = percent(report.question.thresholds.knownShare);
  if (report.question.ruleSet === '2026.1')
    return text('区位商未知：缺少数据', 'location quotient not known: data are lacking');
  if (measuredElsewhere[gap.row] === 1)
    return text(
      '区位商未知：有企业只以分支驻点在此，规模计在别处',
      'location quotient not known: an enterprise is here by a site alone, and measured elsewhere',
    );
  const [sampled, measured] = [percent(sampledShare[gap.row]!), percent(measuredShare[gap.row]!)];
  return text(
    `区位商未知：来自名录或调查的企业占${sampled}，规模已知的占${measured}，须各达${limit}`,
    `location quotient not known: ${sampled} are drawn from registers or surveys and ${measured} measured; ${limit} of each are needed`,
  );
};

const concentrationNotKnown = ({ report, gap }: Told): Text => {
  if (report.question.ruleSet === '2026.1')
    return text('集中度未知：无营业收入数据', 'concentration not known: no revenue is known');
  const { revenueCounted, enterprises } = report.facts;
  const [known, all] = [revenueCounted[gap.row]!, enterprises[gap.row]!];
  const { revenueCount } = report.question.thresholds;
  return text(
    `集中度未知：${all}家中${known}家在此的营业收入已知，至少需${revenueCount}家`,
    `concentration not known: revenue here is known of ${known} of ${all}; at least ${revenueCount} are needed`,
  );
};

const scaleNotKnown = ({ report, gap }: Told): Text => {
  const [known, all] = [report.facts.revenueKnown[gap.row]!, report.facts.enterprises[gap.row]!];
  return text(
    `规上情况未知：${all}家中仅${known}家营业收入已知`,
    `whether one is above scale is not known: revenue is known of ${known} of ${all}`,
  );
};

const onlyOneKnown = ({ gap }: Told): Text =>
  gap.verb === 'STRENGTHEN' && gap.certainty === 'PROVISIONAL'
    ? text(
        '仅知一家，是否薄弱待核实',
        'only one enterprise is known: whether that is a weakness is to be verified',
      )
    : text('仅知一家，是否还有其他企业未知', 'only one enterprise is known; whether there are more is not');

/** Sentences about what is here. */
export const presenceSentences: Sentences = {
  NO_WEAKNESS: () => text('未见薄弱之处', 'no weakness found'),
  LOW_LOCATION_QUOTIENT: lowQuotient,
  SOLE_SOURCE: () => text('仅一家企业（单一来源）', 'one enterprise only (sole source)'),
  SOLE_ANCHOR: () =>
    text(
      '单一龙头：对产业链是风险，不算本地薄弱',
      'a single anchor: a risk to the chain, no weakness of the place',
    ),
  CONCENTRATED: concentrated,
  NONE_ABOVE_SCALE: noneAboveScale,
  LOCATION_QUOTIENT_NOT_KNOWN: quotientNotKnown,
  CONCENTRATION_NOT_KNOWN: concentrationNotKnown,
  ABOVE_SCALE_NOT_KNOWN: scaleNotKnown,
  ONLY_ONE_KNOWN: onlyOneKnown,
};
