import { type ReactNode, useMemo } from 'react';
import { Client, cacheExchange, fetchExchange, Provider } from 'urql';
import { useSession } from '../session/session';
import { useLanguage } from '../words/language';

const clientOf = (language: string, token: string | undefined): Client =>
  new Client({
    url: '/graphql',
    // What was seen is shown at once, and asked again: an import, or a colleague, may have changed it meanwhile.
    requestPolicy: 'cache-and-network',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetchSubscriptions: true,
    fetchOptions: () => ({
      headers: {
        'accept-language': language === 'zh' ? 'zh-CN' : 'en',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
    }),
  });

/** Asks the API in the reader’s language and in the member’s name; another of either begins anew. */
export const ClientProvider = ({ children }: { readonly children: ReactNode }) => {
  const { language } = useLanguage();
  const { token, changes } = useSession();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another member by the same cookie begins anew.
  const client = useMemo(() => clientOf(language, token), [language, token, changes]);
  return <Provider value={client}>{children}</Provider>;
};
