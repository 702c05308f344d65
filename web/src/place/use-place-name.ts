import { useQuery } from 'urql';
import { useLanguage } from '../words/language';
import { named } from '../words/named';
import { NamePlaceDocument } from './place.gen';
import type { PlaceName } from './place-code';

/** Name of a place in the reader’s language; its code until it is known. */
export const usePlaceName = ({ kind, code }: PlaceName): string => {
  const { language } = useLanguage();
  const [{ data }] = useQuery({ query: NamePlaceDocument, variables: { code, park: kind === 'PARK' } });
  const place = data?.region ?? data?.park;
  if (!place) return code;
  return named(place, language);
};
