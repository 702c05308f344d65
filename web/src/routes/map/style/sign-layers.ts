import type { StyleSpecification } from 'maplibre-gl';
import type { Drawn } from './drawn';
import { text, token } from './map-paint';

type Layers = StyleSpecification['layers'];

/** Flows to the place, and parks. */
export const parkLayers = (): Layers => [
  {
    id: 'flows',
    type: 'line',
    source: 'flows',
    paint: {
      'line-color': token('accent'),
      'line-opacity': 0.75,
      'line-width': ['interpolate', ['linear'], ['get', 'count'], 1, 1.2, 10, 4],
    },
  },
  {
    id: 'parks',
    type: 'symbol',
    source: 'parks',
    layout: {
      'text-field': '◇',
      'text-size': 15,
      'text-font': ['Noto Sans CJK SC'],
      'text-allow-overlap': true,
    },
    paint: { 'text-color': token('ink'), 'text-halo-color': token('ground'), 'text-halo-width': 1 },
  },
];

/** Cooperation centres. */
export const centreLayers = (): Layers => [
  {
    id: 'centres',
    type: 'symbol',
    source: 'centres',
    layout: {
      'text-field': '□',
      'text-size': 15,
      'text-font': ['Noto Sans CJK SC'],
      'text-allow-overlap': true,
      visibility: 'none',
    },
    paint: { 'text-color': token('ink'), 'text-halo-color': token('ground'), 'text-halo-width': 1 },
  },
];

/** The chosen area, cities that firms would come from, and names. */
export const originLayers = ({ nameOf }: Drawn): Layers => [
  {
    id: 'area',
    type: 'line',
    source: 'area',
    paint: { 'line-color': token('accent'), 'line-width': 2, 'line-dasharray': [3, 2] },
  },
  {
    id: 'origins',
    type: 'circle',
    source: 'origins',
    paint: {
      'circle-radius': 9,
      'circle-color': token('ground'),
      'circle-stroke-width': 2,
      'circle-stroke-color': token('missing-mark'),
    },
  },
  {
    id: 'origins-count',
    type: 'symbol',
    source: 'origins',
    layout: { ...text(11), 'text-field': ['to-string', ['get', 'count']], 'text-allow-overlap': true },
    paint: { 'text-color': token('ink') },
  },
  {
    id: 'origins-name',
    type: 'symbol',
    source: 'origins',
    layout: {
      ...text(12),
      'text-field': ['get', 'name'],
      'text-anchor': 'left',
      'text-offset': [1.1, 0],
    },
    paint: { 'text-color': token('ink'), 'text-halo-color': token('ground'), 'text-halo-width': 2 },
  },
  {
    id: 'regions-name',
    type: 'symbol',
    source: 'region-names',
    layout: { ...text(12), 'text-field': ['coalesce', ['get', nameOf], ['get', 'name']] },
    paint: { 'text-color': token('ink-2'), 'text-halo-color': token('ground'), 'text-halo-width': 2 },
  },
];
