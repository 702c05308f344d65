import { useQuery } from 'urql';
import type { Certainty, Status } from '../../words/state-words';
import { StatusesDocument } from './list.gen';
import type { List } from './list-words';

export type Statuses = ReadonlyMap<string, { readonly status: Status; readonly certainty: Certainty | null }>;

/** How each segment stands in the place that a list is for; none where the list is for no place and chain. */
export const useStatuses = ({ place, chain }: List): Statuses => {
  const [{ data }] = useQuery({
    query: StatusesDocument,
    variables: {
      gaps: { place: { kind: place?.kind ?? 'REGION', code: place?.code ?? '' }, chain: chain?.code ?? '' },
    },
    pause: !place || !chain,
  });
  if (data?.chainGaps.__typename !== 'ChainGapReport') return new Map();
  return new Map(
    data.chainGaps.segments.map(({ segment, status, certainty }) => [
      segment.code,
      { status, certainty: certainty ?? null },
    ]),
  );
};
