import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { Geo } from './bounds';
import { firmsOfSpot, reachOf, type Spot, type SpotFirm } from './fan';
import { type Crs, SpotFirmsDocument } from './map.gen';

const none: readonly SpotFirm[] = [];

/** Firms that stand at a ring of the map, of a chain in a province. */
export const useSpotFirms = (
  spot: Spot | undefined,
  chain: string,
  province: string,
  crs: Crs,
): readonly SpotFirm[] => {
  const near = spot && {
    longitude: spot.longitude,
    latitude: spot.latitude,
    radiusKm: reachOf(spot),
    crs,
  };
  const [{ data, fetching }] = useQuery({
    query: SpotFirmsDocument,
    variables: {
      input: {
        layer: 'ENTERPRISES',
        chain,
        place: { kind: 'REGION', code: province },
        crs,
        filter: near ? { near } : null,
      },
    },
    pause: !spot,
  });
  return useMemo(
    () =>
      spot && !fetching && data?.mapFeatures.__typename === 'MapFeatures'
        ? firmsOfSpot((data.mapFeatures.geojson as unknown as Geo).features as never, spot)
        : none,
    [data, fetching, spot],
  );
};
