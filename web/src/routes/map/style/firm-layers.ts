import type { StyleSpecification } from 'maplibre-gl';
import type { Drawn } from './drawn';
import { statusPaint, text, token } from './map-paint';

type Layers = StyleSpecification['layers'];

/** Rings of firms with their numbers. */
export const ringLayers = ({ tiles }: Drawn): Layers => [
  ...(tiles
    ? [
        {
          id: 'enterprises',
          type: 'circle' as const,
          source: 'enterprises',
          'source-layer': 'enterprises',
          paint: {
            'circle-radius': [
              'interpolate',
              ['linear'],
              ['coalesce', ['get', 'count'], 1],
              1,
              4.5,
              30,
              14,
            ] as never,
            'circle-color': token('ground'),
            'circle-stroke-width': 3,
            'circle-stroke-color': statusPaint(),
          },
        },
        {
          id: 'enterprises-count',
          type: 'symbol' as const,
          source: 'enterprises',
          'source-layer': 'enterprises',
          filter: ['>', ['coalesce', ['get', 'count'], 1], 1] as never,
          layout: {
            ...text(11),
            'text-field': ['to-string', ['get', 'count']] as never,
            'text-allow-overlap': true,
          },
          paint: { 'text-color': token('ink') },
        },
      ]
    : []),
];

/** Firms of one ring, fanned out. */
export const fanLayers = (): Layers => [
  {
    id: 'fan-lines',
    type: 'line',
    source: 'fan',
    paint: { 'line-color': token('ink-2'), 'line-width': 1 },
  },
  {
    id: 'fan',
    type: 'circle',
    source: 'fan',
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-radius': 5,
      'circle-color': token('ground'),
      'circle-stroke-width': 3,
      'circle-stroke-color': statusPaint(),
    },
  },
  {
    id: 'fan-names',
    type: 'symbol',
    source: 'fan',
    filter: ['==', ['geometry-type'], 'Point'],
    layout: {
      ...text(12),
      'text-field': ['get', 'name'],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.9,
    },
    paint: { 'text-color': token('ink'), 'text-halo-color': token('ground'), 'text-halo-width': 2 },
  },
];
