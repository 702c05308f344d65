import { type ObservationsOfPlaceRow, observationsOfPlace } from '../../../../cypher/queries.gen.js';
import { keptWithSnapshot } from '../../../request/kept-with-snapshot.js';

const endsOf = (key: string) => {
  const code = key.slice(key.indexOf(':') + 1);
  return key.startsWith('PARK:') ? { region: null, park: code } : { region: code, park: null };
};

/** Observations of a place by its key, by metric and period. */
export const observationsByPlace = keptWithSnapshot<readonly ObservationsOfPlaceRow[]>('observations', {
  load: ({ store }, keys) =>
    Promise.all(keys.map(async (key) => store.run(observationsOfPlace, endsOf(key)))),
});
