/**
 * Rule set 2026.2 once more, on lists of firms with filters and loops alone. Slow, and shares no code with the product:
 * what is written here was written from METHODS, not from the implementation.
 */
export interface PlainFirm {
  /** It works in the segment: counted here, here by a site alone, or known only to a place around. */
  readonly where: 'HERE' | 'SITE' | 'AROUND';
  readonly revenue: number | null;
  /** Share of its revenue that is made here in the segment. */
  readonly share: number;
  readonly sampling: 'REGISTER' | 'SURVEY' | 'SAMPLE';
  readonly title: string | null;
}

export interface PlainSurvey {
  readonly kind: 'REGISTER' | 'FIELD' | 'DESK';
  readonly coverage: number;
  readonly date: string | null;
  readonly itself: boolean;
}

export interface PlainSegment {
  readonly firms: readonly PlainFirm[];
  /** Firms of the reference area. */
  readonly reference: readonly PlainFirm[];
  readonly lq: number | null;
  readonly surveys: readonly PlainSurvey[];
  readonly weight: number;
  readonly group: boolean;
  readonly density: number;
}

export interface PlainChain {
  readonly segments: readonly PlainSegment[];
  readonly links: readonly (readonly [number, number])[];
  readonly leading: boolean;
  readonly medianDensity: number;
  readonly sampledOfAll: number;
  readonly byRevenue: boolean;
  readonly today: string;
}

export interface PlainRow {
  readonly status: string;
  readonly certainty: string | null;
  readonly weak: readonly string[];
  readonly notKnown: readonly string[];
  readonly remarks: readonly string[];
  readonly verb: string;
}

export const isConfirming = (survey: PlainSurvey, today: string): boolean => {
  if (survey.kind === 'DESK' || survey.coverage < 0.8 || survey.date === null) return false;
  const [year, month, day] = survey.date.split('-').map(Number) as [number, number, number];
  return Date.UTC(year + 2, month - 1, day) >= Date.parse(today);
};

export const certaintyOf = (
  { surveys }: Pick<PlainSegment, 'surveys'>,
  today: string,
): 'CONFIRMED' | 'PROVISIONAL' | null => {
  if (surveys.some((one) => isConfirming(one, today))) return 'CONFIRMED';
  return surveys.some(({ coverage }) => coverage >= 0.5) ? 'PROVISIONAL' : null;
};

const here = ({ firms }: PlainSegment): PlainFirm[] => firms.filter(({ where }) => where !== 'AROUND');

/** m as it counts. */
const possible = (segment: PlainSegment, today: string): number => {
  if (segment.surveys.some((one) => one.itself && isConfirming(one, today))) return 0;
  return segment.firms.filter(({ where }) => where === 'AROUND').length;
};

const isAnchorFirm = ({ title, revenue }: PlainFirm): boolean =>
  title === '链主' || title === '单项冠军' || (revenue !== null && revenue >= 1e9);

const mostly = (firms: readonly PlainFirm[], holds: (firm: PlainFirm) => boolean): boolean =>
  firms.length > 0 && firms.filter(holds).length >= 0.8 * firms.length;

/** true: passed; false: failed; null: not known. */
const quotient = (segment: PlainSegment, byRevenue: boolean): boolean | null => {
  const local = here(segment);
  const sampled = (firm: PlainFirm) => firm.sampling !== 'SAMPLE';
  const measured = (firm: PlainFirm) => !byRevenue || firm.revenue !== null;
  if (![local, segment.reference].every((firms) => mostly(firms, sampled) && mostly(firms, measured)))
    return null;
  if (local.some(({ where }) => where === 'SITE') || segment.lq === null) return null;
  return segment.lq >= 1 - 1e-9;
};

const concentration = (segment: PlainSegment): boolean | null => {
  const amounts = here(segment).flatMap(({ where, revenue, share }) =>
    where === 'HERE' && revenue !== null ? [revenue * share] : [],
  );
  const total = amounts.reduce((sum, one) => sum + one, 0);
  if (amounts.length < 4 || amounts.length < here(segment).length / 2 || total === 0) return null;
  return amounts.reduce((sum, one) => sum + (one / total) ** 2, 0) <= 0.25 + 1e-9;
};

const soleSource = (segment: PlainSegment, today: string): boolean | null => {
  const local = here(segment);
  if (local.length >= 2) return true;
  if (certaintyOf(segment, today) !== 'CONFIRMED' || possible(segment, today) > 0) return null;
  return isAnchorFirm(local[0]!);
};

const scale = (segment: PlainSegment): boolean | null => {
  const revenues = here(segment).map(({ revenue }) => revenue);
  if (revenues.some((one) => one !== null && one >= 20_000_000)) return true;
  return revenues.includes(null) ? null : false;
};

type Status = Omit<PlainRow, 'verb'>;

const presentStatus = (segment: PlainSegment, chain: PlainChain): Status => {
  const sole = soleSource(segment, chain.today);
  const tests = [
    {
      says: quotient(segment, chain.byRevenue),
      weak: 'LOW_LOCATION_QUOTIENT',
      dark: 'LOCATION_QUOTIENT_NOT_KNOWN',
    },
    { says: sole, weak: 'SOLE_SOURCE', dark: 'ONLY_ONE_KNOWN' },
    { says: concentration(segment), weak: 'CONCENTRATED', dark: 'CONCENTRATION_NOT_KNOWN' },
    { says: scale(segment), weak: 'NONE_ABOVE_SCALE', dark: 'ABOVE_SCALE_NOT_KNOWN' },
  ];
  const weak = tests.filter(({ says }) => says === false).map((test) => test.weak);
  const notKnown = tests.filter(({ says }) => says === null).map(({ dark }) => dark);
  return {
    status: weak.length > 0 ? 'WEAK' : notKnown.length <= 2 ? 'STRONG' : 'PRESENT',
    certainty: certaintyOf(segment, chain.today),
    weak,
    notKnown,
    remarks: here(segment).length === 1 && sole === true ? ['SOLE_ANCHOR'] : [],
  };
};

const statusOf = (segment: PlainSegment, chain: PlainChain): Status => {
  if (here(segment).length > 0) return presentStatus(segment, chain);
  const certainty = certaintyOf(segment, chain.today);
  const plain = { weak: [], notKnown: [], remarks: [] };
  if (possible(segment, chain.today) > 0)
    return { ...plain, status: 'UNKNOWN', certainty: null, remarks: ['POSSIBLY_PRESENT'] };
  return { ...plain, certainty, status: certainty === null ? 'UNKNOWN' : 'MISSING' };
};

/** Rows reached from one by one link or more, along the links given. */
const reach = (links: PlainChain['links'], from: number): Set<number> => {
  const reached = new Set<number>();
  for (const open = [from]; open.length > 0; ) {
    const at = open.pop()!;
    for (const [a, b] of links) {
      if (a !== at || reached.has(b)) continue;
      reached.add(b);
      open.push(b);
    }
  }
  return reached;
};

const fits = ({ leading, medianDensity, sampledOfAll }: PlainChain, { density }: PlainSegment): boolean =>
  leading || (sampledOfAll >= 0.8 && density > 1e-9 && density >= medianDensity - 1e-9);

const missingVerb = (chain: PlainChain, row: number): string => {
  const { segments, links, today } = chain;
  const present = segments.flatMap((segment, i) => (here(segment).length > 0 ? [i] : []));
  if (present.length === 0 && segments.every((segment) => possible(segment, today) === 0))
    return fits(chain, segments[row]!) ? 'BUILD' : 'WATCH';
  if (links.some(([from, to]) => from === row && present.includes(to))) return 'COMPLETE';
  const back = links.map(([from, to]) => [to, from] as const);
  const before = present.filter((one) => reach(links, one).has(row));
  const after = present.filter((one) => reach(back, one).has(row));
  if (before.some((one) => after.some((other) => one !== other))) return 'COMPLETE';
  return links.some(([from, to]) => to === row && present.includes(from)) ? 'EXTEND' : 'WATCH';
};

const verbOf = (chain: PlainChain, row: number, { status, certainty }: Status): string => {
  const segment = chain.segments[row]!;
  const local = here(segment);
  if (status === 'MISSING') return missingVerb(chain, row);
  if (status === 'WEAK') return 'STRENGTHEN';
  if (status === 'STRONG') return 'KEEP';
  if (status === 'UNKNOWN' || certainty === null || local.length !== 1) return 'WATCH';
  return possible(segment, chain.today) === 0 && !isAnchorFirm(local[0]!) ? 'STRENGTHEN' : 'WATCH';
};

export const plainRows = (chain: PlainChain): PlainRow[] =>
  chain.segments.map((segment, row) => {
    const status = statusOf(segment, chain);
    return { ...status, verb: verbOf(chain, row, status) };
  });

/** Completeness over the known rows, and its range over all; null where nothing weighs. */
export const plainCompleteness = (chain: PlainChain) => {
  const rows = plainRows(chain);
  const sum = (...statuses: string[]): number =>
    rows.reduce((total, { status }, i) => {
      const { group, weight } = chain.segments[i]!;
      return !group && statuses.includes(status) ? total + weight : total;
    }, 0);
  const present = sum('WEAK', 'PRESENT', 'STRONG');
  const all = present + sum('MISSING', 'UNKNOWN');
  const known = present + sum('MISSING');
  return {
    value: known === 0 ? null : present / known,
    range: all === 0 ? null : { low: present / all, high: (present + sum('UNKNOWN')) / all },
  };
};
