import type { SegmentStatus } from '../../analysis/chain-gap/status-finding.js';
import { chainStatuses } from '../../map/chain-status.js';
import { chainRow } from '../../request/chain-row.js';
import { InputError, unknownName } from '../../request/errors.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';

/** Filters of a question, checked: codes that are in the graph. */
export interface Filters {
  readonly chain?: string;
  readonly segment?: string;
  readonly tier?: string;
  readonly place?: { readonly kind: 'REGION' | 'PARK'; readonly code: string };
  /** Status of the segment in the place; `place` then says where the gap is, not where a feature lies. */
  readonly gap?: SegmentStatus;
}

const placeWord = { zh: '地区或园区', en: 'region or park' };

type Texts = Readonly<Record<string, string | undefined>>;

const placeOf = (snapshot: Snapshot, text: string): NonNullable<Filters['place']> => {
  const [, kind, code] = /^(REGION|PARK):(.+)$/s.exec(text) ?? [];
  if (kind === undefined || code === undefined)
    throw new InputError('place', text, {
      zh: '类型与代码，如REGION:450200或PARK:liuzhou-hitech-zone',
      en: 'kind and code, such as REGION:450200 or PARK:liuzhou-hitech-zone',
    });
  if (!snapshot.places.rowOf.has(text)) throw unknownName('place', placeWord, text, 'places');
  return { kind: kind as 'REGION' | 'PARK', code };
};

const chainOf = (snapshot: Snapshot, text: string): string => {
  chainRow(snapshot, text);
  return text;
};

const segmentOf = ({ segments }: Snapshot, text: string): string => {
  if (segments.rowOf.has(text)) return text;
  throw unknownName('segment', { zh: '环节', en: 'segment' }, text, 'segments');
};

const gapOf = (text: string, { chain, place }: Texts): SegmentStatus => {
  if (chain === undefined || place === undefined)
    throw new InputError('gap', text, {
      zh: '与chain和place一起给出',
      en: 'gap together with chain and place',
    });
  const status = chainStatuses.find((one) => one === text);
  if (status !== undefined) return status;
  const allowed = chainStatuses.join(', ');
  throw new InputError('gap', text, { zh: allowed, en: allowed });
};

/** Checks the filters of an address. Throws UnknownName for a code that is not in the graph, InputError for a text that is no code. */
export const filtersOf = (snapshot: Snapshot, texts: Texts): Filters => {
  const { chain, segment, tier, place, gap } = texts;
  return {
    ...(chain === undefined ? {} : { chain: chainOf(snapshot, chain) }),
    ...(segment === undefined ? {} : { segment: segmentOf(snapshot, segment) }),
    ...(tier === undefined ? {} : { tier }),
    ...(place === undefined ? {} : { place: placeOf(snapshot, place) }),
    ...(gap === undefined ? {} : { gap: gapOf(gap, texts) }),
  };
};
