import type { Language, Text } from '../../codes/language.js';

interface Named {
  readonly name: string;
  readonly nameEn: string | null;
}

/** Name in a language, where there is one; otherwise the Chinese name. */
export const nameIn = (thing: Named | undefined, language: Language): string | null =>
  thing ? ((language === 'en' ? thing.nameEn : null) ?? thing.name) : null;

const precisions: Readonly<Record<string, Text>> = {
  SITE: { zh: '厂址', en: 'site' },
  PARK: { zh: '园区', en: 'park' },
  DISTRICT: { zh: '区县中心（非企业门址）', en: 'centre of a district, not the enterprise’s door' },
  CITY: { zh: '城市中心（非企业门址）', en: 'centre of a city, not the enterprise’s door' },
};

/** Names a precision: the thing that a point marks. */
export const precisionName = (precision: string | null | undefined, language: Language): string | null =>
  precision ? (precisions[precision]?.[language] ?? precision) : null;
