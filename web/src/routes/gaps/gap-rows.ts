import type { SegmentState } from '../../chain/picture-types';
import type { Language } from '../../words/language';
import { toDo } from '../../words/state-words';
import type { GapsQuery } from './gaps.gen';

export type Report = Extract<GapsQuery['chainGaps'], { __typename: 'ChainGapReport' }>;
export type Gap = Report['segments'][number];

/** The officer’s day: what to do, what to find out, what to keep, and all. */
export type Show = 'do' | 'ask' | 'keep' | 'all';

const isShown: Readonly<Record<Show, (gap: Gap) => boolean>> = {
  do: ({ verb }) => verb !== null && verb !== undefined && toDo.includes(verb),
  ask: ({ verb }) => verb === 'WATCH',
  keep: ({ verb }) => verb === 'KEEP',
  all: () => true,
};

const priorityOf = ({ priority }: Gap): number => priority?.value ?? -1;

/** Rows of a filter, the highest priority first; of what to find out, those that one question settles first. */
export const rowsOf = (gaps: readonly Gap[], show: Show): Gap[] =>
  gaps.filter(isShown[show]).sort((a, b) => {
    const asked = show === 'ask' ? Math.sign(b.possibleCount) - Math.sign(a.possibleCount) : 0;
    return asked || priorityOf(b) - priorityOf(a);
  });

/** Filter that the page opens on: what to do, or what to find out where nothing is to do. */
export const firstShow = (gaps: readonly Gap[]): Show => (gaps.some(isShown.do) ? 'do' : 'ask');

export const nameOf = (
  one: { readonly name: string; readonly nameEn?: string | null },
  language: Language,
): string => (language === 'en' ? (one.nameEn ?? one.name) : one.name);

/** Segments as the picture shows them. */
export const statesOf = (report: Report, cuts: ReadonlySet<string>, language: Language): SegmentState[] =>
  report.segments.map((gap) => ({
    code: gap.segment.code,
    name: nameOf(gap.segment, language),
    stage: gap.stage ?? null,
    status: gap.status,
    certainty: gap.certainty ?? null,
    verb: gap.verb ?? null,
    count: gap.enterpriseCount,
    possible: gap.possibleCount,
    cut: cuts.has(gap.segment.code),
  }));

/** Segments without which the chain falls apart. */
export const cutsOf = ({ criticalPoints }: GapsQuery): ReadonlySet<string> =>
  new Set(
    criticalPoints.__typename === 'CriticalPointReport'
      ? criticalPoints.segments.filter(({ cutPoint }) => cutPoint).map(({ segment }) => segment.code)
      : [],
  );
