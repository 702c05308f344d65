import { useMemo } from 'react';
import { useParams } from 'wouter';
import { decodedPart } from './decoded-part';

/** Parts of an address by name. */
export const usePathParts = <Name extends string>(): Readonly<Partial<Record<Name, string>>> => {
  const parts = useParams<Record<Name, string>>();
  return useMemo(
    () =>
      Object.fromEntries(
        Object.entries<string | undefined>(parts).map(([name, part]) => [name, part && decodedPart(part)]),
      ) as Partial<Record<Name, string>>,
    [parts],
  );
};
