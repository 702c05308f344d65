import { useMemo } from 'react';
import { useQuery } from 'urql';
import { type Geo, nothing } from './bounds';
import { type MapFrameQuery, OutlineDocument } from './map.gen';

/** The partner province next to home, as far as one is: drawn beside it. */
export const usePartner = (data: MapFrameQuery | undefined): Geo => {
  const code = data?.pairings.find(
    ({ partner }) => partner?.kind === 'REGION' && partner.code.endsWith('0000'),
  )?.partner?.code;
  const [{ data: outline }] = useQuery({
    query: OutlineDocument,
    variables: {
      input: { layer: 'REGIONS', level: 'PROVINCE', place: { kind: 'REGION', code: code ?? '' } },
    },
    pause: !code,
  });
  return useMemo(
    () =>
      outline?.mapFeatures.__typename === 'MapFeatures'
        ? (outline.mapFeatures.geojson as unknown as Geo)
        : nothing,
    [outline],
  );
};
