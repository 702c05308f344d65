/** List that was cut, with the number of its items shown and in all. */
export interface Cut {
  readonly path: string;
  readonly shown: number;
  readonly total: number;
}

interface Found {
  readonly path: string;
  readonly list: unknown[];
}

/** Lists that are never cut: sums by verb are the answer itself. */
const whole = new Set(['verbs']);

const listsIn = (value: unknown, path: string): Found[] => {
  if (Array.isArray(value))
    return [{ path, list: value }, ...value.flatMap((item, i) => listsIn(item, `${path}[${i}]`))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    whole.has(name) ? [] : listsIn(item, path ? `${path}.${name}` : name),
  );
};

const sizeOf = (value: unknown): number => JSON.stringify(value).length;

const longest = (data: object): Found | undefined =>
  listsIn(data, '')
    .filter(({ list }) => list.length > 1)
    .toSorted((a, b) => sizeOf(b.list) - sizeOf(a.list))[0];

/** Shortens the lists of an answer, the largest first, until it fits; nothing else is left out. */
export const shorten = (data: object, maxCharacters: number): { data: object; cuts: readonly Cut[] } => {
  if (sizeOf(data) <= maxCharacters) return { data, cuts: [] };
  const copy = structuredClone(data);
  const cuts = new Map<string, Cut>();
  for (let size = sizeOf(copy); size > maxCharacters; size = sizeOf(copy)) {
    const found = longest(copy);
    if (!found) break;
    const { path, list } = found;
    const total = cuts.get(path)?.total ?? list.length;
    list.length = Math.max(1, Math.floor((list.length * maxCharacters) / size));
    cuts.set(path, { path, shown: list.length, total });
  }
  return { data: copy, cuts: [...cuts.values()] };
};
