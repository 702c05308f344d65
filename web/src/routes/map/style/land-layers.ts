import type { StyleSpecification } from 'maplibre-gl';
import type { Basemap } from '../use-basemap';
import type { Drawn } from './drawn';
import { token } from './map-paint';

type Layers = StyleSpecification['layers'];

/** Land is laid thinly over tiles, so that they can be read. */
const landOverTiles = 0.25;

const tileLayers = (basemap: Basemap | null): StyleSpecification['layers'] =>
  (basemap?.tiles ?? []).map((_, at) => ({
    id: `base-${at}`,
    type: 'raster' as const,
    source: `base-${at}`,
  }));

/** Land of home and partners, over the base map where there is one. */
export const landLayers = ({ own, basemap }: Drawn): Layers => {
  const land = basemap ? landOverTiles : 1;
  return [
    { id: 'ground', type: 'background', paint: { 'background-color': token('ground') } },
    ...tileLayers(basemap),
    {
      id: 'partners',
      type: 'fill',
      source: 'partners',
      paint: { 'fill-color': token('map-partner'), 'fill-opacity': land },
    },
    {
      id: 'partners-line',
      type: 'line',
      source: 'partners',
      paint: { 'line-color': token('line-2'), 'line-width': 1 },
    },
    {
      id: 'regions',
      type: 'fill',
      source: 'regions',
      paint: {
        'fill-color': ['case', ['==', ['get', 'code'], own], token('accent-ground'), token('map-land')],
        'fill-opacity': land,
      },
    },
    {
      id: 'regions-line',
      type: 'line',
      source: 'regions',
      paint: {
        'line-color': ['case', ['==', ['get', 'code'], own], token('accent'), token('map-border')],
        'line-width': ['case', ['==', ['get', 'code'], own], 1.6, 1],
      },
    },
  ];
};
