import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { PlaceName } from '../../place/place-code';
import { FirstChoicesDocument } from './gaps.gen';

export interface FirstChoice {
  readonly id: string;
  readonly name: string;
  readonly distanceKm: number | null;
}

/** The best ranked enterprise from outside for each segment that has any, by the segment’s code. */
export const useFirstChoices = (place: PlaceName, chain: string): ReadonlyMap<string, FirstChoice> => {
  const [{ data }] = useQuery({ query: FirstChoicesDocument, variables: { input: { place, chain } } });
  return useMemo(() => {
    const choices = new Map<string, FirstChoice>();
    if (data?.targetCandidates.__typename !== 'CandidateReport') return choices;
    for (const { node } of data.targetCandidates.candidates.edges)
      for (const { code } of [node.segment, ...node.segments])
        if (!choices.has(code))
          choices.set(code, {
            id: node.enterprise.ownId,
            name: node.enterprise.name,
            distanceKm: node.distanceKm ?? null,
          });
    return choices;
  }, [data]);
};
