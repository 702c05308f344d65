import { regionShortName } from '../../../codes/region-short-name.js';
import { none, type Snapshot } from '../../../snapshot/tables/snapshot.js';
import { type GraphFact, placed } from './graph-fact.js';

/** Row of the region of a level around a place; undefined where there is none. */
const around = ({ places }: Snapshot, place: number, level: string): number | undefined => {
  for (let row = place; row !== none; row = places.parent[row] ?? none)
    if (places.levels[row] === level) return row;
  return undefined;
};

/** Tells the city and the region of a place: 柳州市, 广西. */
export const placeFacts = (snapshot: Snapshot, place: number): Map<string, GraphFact> => {
  const { names } = snapshot.places;
  const [city, region] = ['PREFECTURE', 'PROVINCE'].map((level) => around(snapshot, place, level));
  const facts = new Map<string, GraphFact>();
  if (city !== undefined) facts.set('city', placed(names[city] ?? ''));
  if (region !== undefined) {
    const name = names[region] ?? '';
    facts.set('region', placed(regionShortName(name) ?? name));
  }
  return facts;
};
