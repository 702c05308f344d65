import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

interface Session {
  /** Token that was pasted, kept in memory alone; undefined without one. */
  readonly token: string | undefined;
  readonly setToken: (token: string | undefined) => void;
}

const Context = createContext<Session>({ token: undefined, setToken: () => undefined });

/** Keeps the sign-in of this page, and forgets it when the page is left. */
export const SessionProvider = ({ children }: { readonly children: ReactNode }) => {
  const [token, setToken] = useState<string>();
  const session = useMemo(() => ({ token, setToken }), [token]);
  return <Context value={session}>{children}</Context>;
};

export const useSession = (): Session => useContext(Context);
