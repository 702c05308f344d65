import { InputError } from '../place/input-error.js';
import { keyOfPlace } from '../place/key-of-place.js';
import type { Image } from '../projection/image.js';

const allowed = {
  zh: '至少有一家环节已知的企业的地点；该地点没有，请换一个地点，或先导入其企业',
  en: 'a place with at least one enterprise of a known segment, which this one has not; name another, or import its enterprises',
};

/** Throws InputError where nobody is known to work in any segment in a place: there is nothing to say of it. */
export const requireData = (image: Image, argument: string, place: number): void => {
  const { rollup, places } = image;
  if (rollup.start[place + 1]! > rollup.start[place]!) return;
  throw new InputError(argument, `${keyOfPlace(image, place)} ${places.names[place]}`, allowed);
};
