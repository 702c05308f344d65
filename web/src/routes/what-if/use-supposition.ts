import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { usePathParts } from '../../app/use-path-parts';
import { placeOf } from '../../place/place-code';

const listOf = (search: URLSearchParams, name: string): string[] =>
  search.get(name)?.split(',').filter(Boolean) ?? [];

/** Reads from the address who settles, who leaves and which segments somebody comes for, and changes it. */
export const useSupposition = () => {
  const { place = '', chain = '' } = usePathParts<'place' | 'chain'>();
  const [search, setSearch] = useSearchParams();
  const text = search.toString();
  const here = useMemo(() => placeOf(place), [place]);
  const { settle, leave, segments } = useMemo(() => {
    const params = new URLSearchParams(text);
    return {
      settle: listOf(params, 'settle'),
      leave: listOf(params, 'leave'),
      segments: listOf(params, 'segments'),
    };
  }, [text]);
  const begun = settle.length + leave.length + segments.length > 0;
  const input = useMemo(
    () => ({
      place: here,
      chain,
      leave,
      settle: [...settle.map((enterprise) => ({ enterprise })), ...segments.map((segment) => ({ segment }))],
    }),
    [here, chain, leave, settle, segments],
  );
  const set = (name: string, values: readonly string[]): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (values.length > 0) next.set(name, values.join(','));
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  return { place, chain, here, settle, leave, segments, begun, input, set };
};
