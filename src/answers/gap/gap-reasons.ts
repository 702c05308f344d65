import type { SegmentGap } from '../../analysis/chain-gap/chain-gaps.js';
import { presentNeighbours } from '../../analysis/chain-gap/segment-verbs.js';
import type { Text } from '../../codes/language.js';
import { chainView } from '../../snapshot/ask/chain-view.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { GapReport } from './chain-gap-report.js';

export interface GapReason {
  readonly code: string;
  readonly text: Text;
}

/** Report and row that a sentence may speak of. */
interface Told {
  readonly snapshot: Snapshot;
  readonly report: GapReport;
  readonly gap: SegmentGap;
}

const named = 3;

/** Names of rows, the first few of them. */
const names = ({ snapshot, report }: Told, rows: readonly number[]): Text => {
  const { members } = chainView(snapshot, report.question.chain);
  const list = rows.slice(0, named).map((row) => snapshot.segments.names[members[row]!.segment]!);
  const more = rows.length - list.length;
  return {
    zh: list.join('、') + (more > 0 ? ` 等 ${rows.length} 个环节` : ''),
    en: list.join(', ') + (more > 0 ? ` and ${more} more` : ''),
  };
};

const number = (value: number): string => String(Math.round(value * 1000) / 1000);
const million = (yuan: number): Text => ({
  zh: `${number(yuan / 10_000)} 万元`,
  en: `${number(yuan / 1e6)} million yuan`,
});

const text = (zh: string, en: string): Text => ({ zh, en });

const surveyed = ({ report, gap }: Told): Text => {
  const survey = report.facts.survey[gap.row];
  if (report.question.assumeSurveyed) {
    return text('未发现企业；按要求视为已普查', 'no enterprise found; taken as surveyed, as asked');
  }
  const [date, coverage] = [survey?.asOf ?? '', number(survey?.coverage ?? 0)];
  return text(
    `${date} 调查未发现企业（覆盖率 ${coverage}）`,
    `a survey of ${date} found no enterprise (coverage ${coverage})`,
  );
};

const tooThin = ({ report, gap }: Told): Text => {
  const [coverage, limit] = [
    number(report.facts.surveyCoverage[gap.row]!),
    number(report.question.thresholds.surveyCoverage),
  ];
  return text(
    `调查覆盖率 ${coverage} 低于 ${limit}，是否缺失未知`,
    `the survey covers ${coverage}, below ${limit}: whether it is missing is not known`,
  );
};

const sentences: Readonly<Record<string, (told: Told) => Text>> = {
  NOT_SURVEYED: () => text('未调查，是否缺失未知', 'not surveyed: whether it is missing is not known'),
  SURVEY_TOO_THIN: tooThin,
  SURVEYED_ABSENT: surveyed,
  LOW_LOCATION_QUOTIENT: ({ report, gap }) => {
    const [quotient, limit] = [
      number(report.facts.locationQuotient[gap.row]!),
      number(report.question.thresholds.locationQuotient),
    ];
    return text(`区位商 ${quotient} 低于 ${limit}`, `location quotient ${quotient} is below ${limit}`);
  },
  SOLE_SOURCE: () => text('仅一家企业（单一来源）', 'one enterprise only (sole source)'),
  CONCENTRATED: ({ report, gap }) => {
    const { concentration, revenueKnown, enterprises } = report.facts;
    const [hhi, limit] = [number(concentration[gap.row]!), number(report.question.thresholds.concentration)];
    const [withRevenue, all] = [revenueKnown[gap.row]!, enterprises[gap.row]!];
    return text(
      `营业收入集中度 HHI ${hhi} 高于 ${limit}（${all} 家中 ${withRevenue} 家已知）`,
      `revenue concentration HHI ${hhi} is above ${limit} (known of ${withRevenue} of ${all})`,
    );
  },
  NONE_ABOVE_SCALE: ({ report }) => {
    const limit = million(report.question.thresholds.aboveScaleRevenueCny);
    return text(`没有年营业收入达到 ${limit.zh} 的企业`, `no enterprise reaches ${limit.en} a year`);
  },
  LOCATION_QUOTIENT_NOT_KNOWN: () =>
    text('区位商未知：缺少数据', 'location quotient not known: data are lacking'),
  CONCENTRATION_NOT_KNOWN: () =>
    text('集中度未知：无营业收入数据', 'concentration not known: no revenue is known'),
  ABOVE_SCALE_NOT_KNOWN: ({ report, gap }) => {
    const [withRevenue, all] = [report.facts.revenueKnown[gap.row]!, report.facts.enterprises[gap.row]!];
    return text(
      `规上情况未知：${all} 家中仅 ${withRevenue} 家营业收入已知`,
      `whether one is above scale is not known: revenue is known of ${withRevenue} of ${all}`,
    );
  },
  NO_WEAKNESS: () => text('未发现薄弱之处', 'no weakness found'),
  NOTHING_PRESENT: () => text('本地没有该产业链的任何环节', 'nothing of the chain is here'),
  CONSUMED_BY_PRESENT: (told) => {
    const { facts } = told.report;
    const consumers = names(told, presentNeighbours(facts.graph.out, told.gap.row, facts.enterprises));
    return text(`本地已有的 ${consumers.zh} 直接使用它`, `consumed here by ${consumers.en}`);
  },
  BETWEEN_PRESENT: () =>
    text('位于本地两个已有环节之间的路径上', 'it lies on a path between two segments that are here'),
  FED_BY_PRESENT: (told) => {
    const { facts } = told.report;
    const suppliers = names(told, presentNeighbours(facts.graph.in, told.gap.row, facts.enterprises));
    return text(`本地已有的 ${suppliers.zh} 可直接向其供应`, `fed here by ${suppliers.en}`);
  },
  NO_LINK_TO_PRESENT: () => text('与本地已有环节没有直接联系', 'no link to a segment that is here'),
};

const statusCodes = ({ report, gap }: Told): readonly string[] => {
  if (gap.status === 'MISSING') return ['SURVEYED_ABSENT'];
  if (gap.status === 'UNKNOWN') {
    return [Number.isNaN(report.facts.surveyCoverage[gap.row]) ? 'NOT_SURVEYED' : 'SURVEY_TOO_THIN'];
  }
  const tested = gap.status === 'STRONG' ? ['NO_WEAKNESS'] : gap.weaknesses;
  return [...tested, ...gap.untested];
};

/** Gives the reasons of a row’s status, then of its verb; tests that lacked data among them. */
export const gapReasons = (snapshot: Snapshot, report: GapReport, gap: SegmentGap): readonly GapReason[] => {
  const told = { snapshot, report, gap };
  const ofVerb = gap.status === 'MISSING' && !gap.group ? [gap.ground] : [];
  return [...statusCodes(told), ...ofVerb].map((code) => ({ code, text: sentences[code]!(told) }));
};
