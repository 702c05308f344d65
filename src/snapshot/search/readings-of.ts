import { pinyin } from 'pinyin-pro';

/** Readings in names of places that dictionaries of single characters leave out. */
const readingsInNames: Readonly<Record<string, readonly string[]>> = {
  百: ['bo'],
  六: ['lu'],
  番: ['pan'],
  蚌: ['beng'],
  铅: ['yan'],
  台: ['tai'],
  歙: ['she'],
  洞: ['tong'],
  牟: ['mu'],
  尉: ['yu'],
  蔚: ['yu'],
  浚: ['xun'],
  枞: ['zong'],
  厦: ['xia'],
  莘: ['shen'],
  乐: ['le', 'yue', 'lao'],
  珲: ['hun'],
  泌: ['bi'],
  砀: ['dang'],
  穆: ['mu'],
  都: ['du'],
  阿: ['a', 'e'],
  石: ['shi'],
};

const read = (char: string): string[] => {
  const listed = pinyin(char, { toneType: 'none', multiple: true, type: 'array', v: true });
  const known = [...listed, ...(readingsInNames[char] ?? [])].filter((reading) => /^[a-z]+$/.test(reading));
  const typed = known.flatMap((reading) =>
    /^[ln]v/.test(reading) ? [reading, reading.replace('v', 'u')] : [reading],
  );
  return [...new Set(typed)];
};

const readings: (readonly string[] | undefined)[] = [];

/** Lists the readings of a Chinese character without tones, the usual first, `ü` as `v` and as `u`; none for all else. */
export const readingsOf = (char: string): readonly string[] => {
  const code = char.charCodeAt(0);
  const known = readings[code];
  if (known !== undefined) return known;
  const found = code < 0x3400 ? [] : read(char);
  readings[code] = found;
  return found;
};
