import { withShortZone } from './build/zone-endings.js';

/** English words of a level, as people write them behind a name that is stored without. */
const level =
  /(?<=[a-z].*)\s+(?:autonomous\s+)?(?:city|province|prefecture|region|county|district|municipality)\s*$/i;

/** Says a text as plainly as names are stored: zones by their short kind, English names of places without their level. */
export const plainerText = (text: string): string => withShortZone(text).replace(level, '');
