import type { ChainGapReport, SegmentGap } from '../../answers/gap/chain-gaps.type.js';
import type { Language } from '../../codes/language.js';
import { chainEnterprises } from '../../snapshot/ask/present-activities.js';
import type { BriefStep, BriefTarget } from './brief.js';
import { listed } from './page-limits.js';

/** Rows of a brief by what is not known of them, with the names of segments. */
export interface Named {
  readonly gap: SegmentGap;
  readonly segment: string;
}

const maxNamed = 4;

interface Unknown {
  /** Nobody looked, or a survey too thin. */
  readonly unsurveyed: readonly Named[];
  /** An enterprise may be here. */
  readonly possible: readonly Named[];
  /** Missing, to be verified. */
  readonly provisional: readonly Named[];
  /** Enterprises of the chain here, and how many of them have no known revenue. */
  readonly firms: number;
  readonly dark: number;
}

/** Finds what is not known of a chain in a place. */
export const unknownOf = ({ snapshot, report }: ChainGapReport, rows: readonly Named[]): Unknown => {
  const { chain, place } = report.question;
  const firms = chainEnterprises(snapshot, chain, place);
  const unknown = rows.filter(({ gap }) => gap.status === 'UNKNOWN');
  return {
    unsurveyed: unknown.filter(({ gap }) => gap.possibleCount === 0),
    possible: unknown.filter(({ gap }) => gap.possibleCount > 0),
    provisional: rows.filter(({ gap }) => gap.status === 'MISSING' && gap.certainty === 'PROVISIONAL'),
    firms: firms.length,
    dark: firms.filter((row) => Number.isNaN(snapshot.enterprises.revenue[row]!)).length,
  };
};

const namesOf = (rows: readonly Named[], language: Language): string =>
  listed(
    rows.map(({ segment }) => segment),
    maxNamed,
    language,
  );

/** Says what is not known of a chain in a place, each with how much. */
export const notKnown = (unknown: Unknown, language: Language): string[] => {
  const { unsurveyed, possible, provisional, firms, dark } = unknown;
  const counted = (rows: readonly Named[], zh: string, en: string): string[] =>
    rows.length === 0 ? [] : [{ zh, en }[language] + namesOf(rows, language)];
  const revenue = {
    zh: `本链已知${firms}家企业中${dark}家营业收入未知`,
    en: `the revenue of ${dark} of ${firms} known enterprises of the chain is not known`,
  }[language];
  return [
    ...counted(
      unsurveyed,
      `${unsurveyed.length}个环节无人摸排：`,
      `${unsurveyed.length} segments not surveyed: `,
    ),
    ...counted(
      possible,
      `${possible.length}个环节有企业可能在此，所在未知：`,
      `${possible.length} segments in which an enterprise may be here: `,
    ),
    ...counted(
      provisional,
      `${provisional.length}个缺失待核实：`,
      `${provisional.length} missing, to be verified: `,
    ),
    ...(dark > 0 ? [revenue] : []),
  ];
};

const approach = ({ name, segments, channels }: BriefTarget, language: Language): BriefStep => {
  const [channel] = channels;
  const [segment] = segments;
  const what = {
    zh: channel ? `经${channel}对接${name}（${segment}）` : `对接${name}（${segment}）`,
    en: channel ? `Approach ${name} (${segment}) through ${channel}` : `Approach ${name} (${segment})`,
  }[language];
  return { what, who: channel ?? null };
};

const maxApproached = 2;

/** Says what to do next, in this order: survey, locate, verify, gather revenues, approach the first targets. */
export const briefSteps = (
  unknown: Unknown,
  targets: readonly BriefTarget[],
  language: Language,
): BriefStep[] => {
  const { unsurveyed, possible, provisional, dark } = unknown;
  const step = (is: boolean, zh: string, en: string): BriefStep[] =>
    is ? [{ what: { zh, en }[language], who: null }] : [];
  const located = possible.reduce((sum, { gap }) => Math.max(sum, gap.possibleCount), 0);
  return [
    ...step(unsurveyed.length > 0, `摸排${namesOf(unsurveyed, 'zh')}`, `Survey ${namesOf(unsurveyed, 'en')}`),
    ...step(
      possible.length > 0,
      `查明${namesOf(possible, 'zh')}的企业是否在此（单个环节最多${located}家）`,
      `Locate the enterprises of ${namesOf(possible, 'en')} (at most ${located} a segment)`,
    ),
    ...step(
      provisional.length > 0,
      `核实${namesOf(provisional, 'zh')}是否确实缺失`,
      `Verify that ${namesOf(provisional, 'en')} is missing indeed`,
    ),
    ...step(dark > 0, `补齐${dark}家企业的营业收入`, `Gather the revenue of ${dark} enterprises`),
    ...targets.slice(0, maxApproached).map((target) => approach(target, language)),
  ];
};
