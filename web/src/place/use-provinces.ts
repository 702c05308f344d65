import { useQuery } from 'urql';
import { ProvincesDocument } from './place.gen';
import type { NamedPlace } from './use-home';

/** Every province of the graph; none until they are known. */
export const useProvinces = (): readonly NamedPlace[] => {
  const [{ data }] = useQuery({ query: ProvincesDocument });
  return data?.regions.map(({ code, name, nameEn }) => ({ kind: 'REGION', code, name, nameEn })) ?? [];
};
