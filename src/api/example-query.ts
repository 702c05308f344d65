import type { Snapshot } from '../snapshot/tables/snapshot.js';

const askable = (snapshot: Snapshot): { readonly place: number; readonly chain: number } | undefined => {
  const { chains, surveys } = snapshot;
  if (chains.codes.length === 0) return undefined;
  // A surveyed place has an answer worth reading; else the first place there is.
  const [surveyed] = [...surveys].sort((a, b) => b.coverage - a.coverage);
  return surveyed ?? { place: 0, chain: 0 };
};

/** Makes a query to try on the graph as it is: the gaps of its best surveyed chain, or what there is. */
export const exampleQuery = (snapshot: Snapshot): string => {
  const { places, chains } = snapshot;
  const asked = askable(snapshot);
  if (!asked || places.size === 0) return '{ graph { revision counts { regions chains enterprises } } }';
  const place = `{ kind: ${asked.place < places.regionCount ? 'REGION' : 'PARK'}, code: ${JSON.stringify(places.codes[asked.place])} }`;
  const input = `{ place: ${place}, chain: ${JSON.stringify(chains.codes[asked.chain])} }`;
  const asks = '... on ChainGapReport { completeness segments { segment { name } status verb } }';
  return `{ chainGaps(input: ${input}) { ${asks} } }`;
};
