import { chainRow } from '../../../request/chain-row.js';
import { segmentRow } from '../../../request/segment-row.js';
import { liesIn } from '../../../snapshot/ask/containment.js';
import { foldText } from '../../../snapshot/search/fold-text.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import { placeRow } from '../../place/place-row.js';
import { placesOfEntry } from './entry-within.js';
import type { RegisterEntriesInput } from './register-entries.input.js';
import type { RegisterEntry } from './register-entry.type.js';

type Passes = (entry: RegisterEntry) => boolean;

const nearPark = (snapshot: Snapshot, code: string): Passes => {
  const park = placeRow(snapshot, 'input.park', { kind: 'PARK', code });
  return (entry) => placesOfEntry(snapshot, entry).some((place) => liesIn(snapshot.places, park, place));
};

const withinRegion = (snapshot: Snapshot, code: string): Passes => {
  const region = placeRow(snapshot, 'input.region', { kind: 'REGION', code });
  return (entry) => placesOfEntry(snapshot, entry).some((place) => liesIn(snapshot.places, place, region));
};

const inChain = (snapshot: Snapshot, code: string): Passes => {
  chainRow(snapshot, code, 'input.chain');
  return ({ chainCode }) => chainCode === code;
};

const inSegment = (snapshot: Snapshot, code: string): Passes => {
  segmentRow(snapshot, 'input.segment', code);
  return ({ segmentCode }) => segmentCode === code;
};

const ofField = (given: string): Passes => {
  const asked = foldText(given);
  const fieldsOf = ({ attributes, name }: RegisterEntry): string[] => {
    const fields = attributes.filter(({ code }) => code === 'field' || code === 'fields');
    return [name, ...fields.map(({ value }) => value)].map(foldText);
  };
  return (entry) => fieldsOf(entry).some((field) => field.includes(asked) || asked.includes(field));
};

/** Lists what an entry must meet. Throws UnknownName for a place, chain or segment that is not in the graph. */
export const entryConditions = (snapshot: Snapshot, input: RegisterEntriesInput): Passes[] => {
  const { park, region, chain, segment, field, status } = input;
  const given = <T>(value: T | null | undefined, condition: (value: T) => Passes): Passes[] =>
    value === null || value === undefined ? [] : [condition(value)];
  return [
    ...given(park, (code) => nearPark(snapshot, code)),
    ...given(region, (code) => withinRegion(snapshot, code)),
    ...given(chain, (code) => inChain(snapshot, code)),
    ...given(segment, (code) => inSegment(snapshot, code)),
    ...given(field, ofField),
    ...given(status, (asked) => (entry) => entry.status === asked),
  ];
};
