import type { GeoJSONSource, Map as MapInstance } from 'maplibre-gl';
import { useEffect } from 'react';
import { type Geo, nothing } from './bounds';
import { fanAround, maxInFan, type Spot, type SpotFirm } from './fan';

const ringLayers = [
  ['enterprises', 'circle-stroke-opacity'],
  ['enterprises-count', 'text-opacity'],
] as const;

/** Firms of a spot around it, each at the end of a line from it. */
const drawnFan = (map: MapInstance, { longitude, latitude }: Spot, firms: readonly SpotFirm[]): Geo => {
  const spot = [longitude, latitude] as [number, number];
  const { x, y } = map.project(spot);
  const ends = fanAround(Math.min(firms.length, maxInFan)).map((end) =>
    map.unproject([x + end.x, y + end.y]).toArray(),
  );
  return {
    type: 'FeatureCollection',
    features: ends.flatMap((end, i) => [
      { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [spot, end] } },
      {
        type: 'Feature',
        properties: { name: firms[i]!.name, [firms[i]!.status ?? '']: 1 },
        geometry: { type: 'Point', coordinates: end },
      },
    ]),
  };
};

/** Fans the firms of one spot out, also while the map moves; the other rings step back. */
export const useFan = (
  map: MapInstance | undefined,
  spot: Spot | undefined,
  firms: readonly SpotFirm[],
): void => {
  useEffect(() => {
    if (!map) return;
    const fanned = spot && firms.length > 1;
    const draw = (): void => {
      map.getSource<GeoJSONSource>('fan')?.setData(fanned ? drawnFan(map, spot, firms) : nothing);
    };
    for (const [layer, opacity] of ringLayers)
      if (map.getLayer(layer)) map.setPaintProperty(layer, opacity, fanned ? 0.25 : 1);
    draw();
    map.on('zoomend', draw);
    return () => {
      map.off('zoomend', draw);
    };
  }, [map, spot, firms]);
};
