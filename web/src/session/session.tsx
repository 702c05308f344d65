import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

interface Session {
  /** Token that was pasted, kept in memory alone; undefined without one. */
  readonly token: string | undefined;
  readonly setToken: (token: string | undefined) => void;
  /** Grows whenever another member, or nobody, is signed in by the cookie. */
  readonly changes: number;
  readonly changed: () => void;
}

const nothing = (): void => undefined;
const Context = createContext<Session>({ token: undefined, setToken: nothing, changes: 0, changed: nothing });

/** Keeps in whose name this page asks: by the session of the browser, or by a token that it forgets. */
export const SessionProvider = ({ children }: { readonly children: ReactNode }) => {
  const [token, setToken] = useState<string>();
  const [changes, setChanges] = useState(0);
  const changed = useCallback(() => setChanges((count) => count + 1), []);
  const session = useMemo(() => ({ token, setToken, changes, changed }), [token, changes, changed]);
  return <Context value={session}>{children}</Context>;
};

export const useSession = (): Session => useContext(Context);
