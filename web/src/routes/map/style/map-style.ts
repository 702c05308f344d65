import type { StyleSpecification } from 'maplibre-gl';
import type { Drawn } from './drawn';
import { fanLayers, ringLayers } from './firm-layers';
import { landLayers } from './land-layers';
import { mapSources } from './map-sources';
import { centreLayers, originLayers, parkLayers } from './sign-layers';

/** Style of the map: land of home and partners alone, never the nation. What comes later lies above. */
export const mapStyle = (drawn: Drawn): StyleSpecification => ({
  version: 8,
  sources: mapSources(drawn),
  layers: [
    ...landLayers(drawn),
    ...parkLayers(),
    ...ringLayers(drawn),
    ...centreLayers(),
    ...fanLayers(),
    ...originLayers(drawn),
  ],
});
