import { counted } from '../../words/counted';
import type { Language, Say } from '../../words/language';
import { named } from '../../words/named';
import type { Ranked, Report } from './ranking';
import type { TargetsQuery } from './targets.gen';

export type Gaps = Extract<TargetsQuery['chainGaps'], { __typename: 'ChainGapReport' }>;

/** Number of segments of which nobody can say whether they are here. */
const unknownOf = (gaps: Gaps | undefined): number =>
  gaps?.segments.filter(({ status }) => status === 'UNKNOWN').length ?? 0;

/** Sentence that holds the answer: how many could be talked to, and who is first. */
export const targetAnswer = (
  { total, gapCount, candidates }: Report,
  gaps: Gaps | undefined,
  language: Language,
  say: Say,
): string => {
  const first = candidates.edges[0]?.node;
  if (gapCount === 0)
    return say(
      `还不能说这里缺什么：${unknownOf(gaps)} 个环节没有摸排过。`,
      `What is lacking cannot be said yet: ${counted(unknownOf(gaps), 'segment was', 'segments were')} never surveyed.`,
    );
  if (!first)
    return say(
      `${gapCount} 个要补的环节，区外还没有已知企业可谈。`,
      `${counted(gapCount, 'segment')} to fill, and no known firm outside to talk to.`,
    );
  return say(
    `${gapCount} 个要补的环节，区外有 ${total} 家企业可谈；排第一的是${first.enterprise.name}（${first.segment.name}）。`,
    `${counted(gapCount, 'segment')} to fill, ${counted(total, 'firm')} outside to talk to; first is ${first.enterprise.name} (${named(first.segment, language)}).`,
  );
};

/** What to do first, and what a score is not. */
export const targetNext = (gaps: Gaps | undefined, say: Say): string => {
  const missing = gaps?.segments.filter(({ status }) => status === 'MISSING') ?? [];
  const open = missing.filter(({ certainty }) => certainty !== 'CONFIRMED').length;
  const verify =
    open > 0
      ? say(
          `缺失环节${open === missing.length ? '全部' : `中 ${open} 个`}待核实，先核实再上门。`,
          `${open === missing.length ? 'All' : open} of the missing segments are to be verified: verify before visiting. `,
        )
      : '';
  return `${verify}${say(
    '分数只用于排序，各项构成都列出；是否愿意投资一律未知。',
    'Scores only order the list, and all their parts are shown; whether anyone would invest is unknown.',
  )}`;
};

/** City of a candidate, or the nearest place above it. */
export const cityOf = ({ enterprise: { region } }: Ranked, language: Language): string => {
  if (!region) return language === 'zh' ? '未知' : 'unknown';
  const city = region.level === 'COUNTY' && region.parent?.level === 'PREFECTURE' ? region.parent : region;
  return named(city, language);
};
