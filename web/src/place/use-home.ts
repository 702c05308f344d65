import { useQuery } from 'urql';
import { HomeParksDocument, type HomeParksQuery, RegionPartsDocument } from './place.gen';
import type { PlaceName } from './place-code';

type Park = HomeParksQuery['parks']['edges'][number]['node'];

interface Around {
  readonly code: string;
  readonly level: string;
  readonly parent?: Around | null;
}

const provinceOf = (region: Around | null | undefined): string | undefined => {
  if (!region) return undefined;
  return region.level === 'PROVINCE' ? region.code : provinceOf(region.parent);
};

/** Province that most parks of the graph lie in: whoever keeps a graph knows the parks of home best. */
const homeOf = (parks: readonly Park[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const { region } of parks) {
    const code = provinceOf(region);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};

export interface NamedPlace extends PlaceName {
  readonly name: string;
  readonly nameEn?: string | null;
}

export interface Home {
  readonly province: NamedPlace | undefined;
  readonly parts: readonly NamedPlace[];
  readonly parks: readonly NamedPlace[];
}

/** The province that the graph is about, its prefectures and its parks; undefined until they are known. */
export const useHome = (): Home | undefined => {
  const [{ data }] = useQuery({ query: HomeParksDocument });
  const parks = data?.parks.edges.map(({ node }) => node) ?? [];
  const code = homeOf(parks) ?? '100000';
  const [{ data: within }] = useQuery({ query: RegionPartsDocument, variables: { code }, pause: !data });
  if (!data || !within) return undefined;
  const region = (one: {
    readonly code: string;
    readonly name: string;
    readonly nameEn?: string | null;
  }) => ({
    ...one,
    kind: 'REGION' as const,
  });
  return {
    province: within.region ? region(within.region) : undefined,
    parts: within.region?.children.map(region) ?? [],
    parks: parks.map(({ code, name, nameEn }) => ({ kind: 'PARK' as const, code, name, nameEn })),
  };
};
