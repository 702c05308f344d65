import { keyOfPlace } from '../../facts/place/key-of-place.js';
import { InputError } from '../../request/errors.js';
import { nameAt } from '../../snapshot/tables/name-at.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';

const allowed = {
  zh: '至少有一家环节已知的企业的地点；该地点没有，请换一个地点，或先导入其企业',
  en: 'a place with at least one enterprise of a known segment, which this one has not; name another, or import its enterprises',
};

/** Throws InputError where no enterprise is known to work in any segment in a place: there is nothing to say of it. */
export const requireData = (snapshot: Snapshot, argument: string, place: number): void => {
  const { rollup, places } = snapshot;
  if (rollup.start[place + 1]! > rollup.start[place]!) return;
  const [key, name] = [keyOfPlace(snapshot, place), nameAt(places, place)];
  throw new InputError(argument, { zh: `${key} ${name.zh}`, en: `${key} ${name.en}` }, allowed);
};
