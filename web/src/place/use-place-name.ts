import { useQuery } from 'urql';
import { useLanguage } from '../words/language';
import { NamePlaceDocument } from './place.gen';
import type { PlaceName } from './place-code';

/** Name of a place in the reader’s language; its code until it is known. */
export const usePlaceName = ({ kind, code }: PlaceName): string => {
  const { language } = useLanguage();
  const [{ data }] = useQuery({ query: NamePlaceDocument, variables: { code, park: kind === 'PARK' } });
  const place = data?.region ?? data?.park;
  if (!place) return code;
  return language === 'en' ? (place.nameEn ?? place.name) : place.name;
};
