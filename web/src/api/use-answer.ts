import { useEffect, useState } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useQuery } from 'urql';

/** What a page knows of its answer. */
export interface Asked<Data> {
  /** Last answer; it stays while the next is on its way. */
  readonly data: Data | undefined;
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
  /** When the answer came. */
  readonly at: Date | undefined;
  readonly again: () => void;
}

/** Asks a question whenever its variables change; `pause` holds it back. */
export const useAnswer = <Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): Asked<Data> => {
  const [{ data, fetching, error }, ask] = useQuery({ query, variables, pause });
  const [at, setAt] = useState<Date>();
  useEffect(() => {
    if (data) setAt(new Date());
  }, [data]);
  return { data, fetching, error, at, again: () => ask({ requestPolicy: 'network-only' }) };
};
