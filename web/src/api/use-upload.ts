import { useSession } from '../session/session';
import { useLanguage } from '../words/language';

/** Sends a file to an address of this server in the member’s name; gives what is answered. */
export const useUpload = () => {
  const { token } = useSession();
  const { language } = useLanguage();
  return async <Answer>(
    url: string,
    file: Blob,
  ): Promise<{ readonly ok: boolean; readonly answer: Answer }> => {
    const { pathname, search } = new URL(url, location.href);
    const headers = {
      'accept-language': language,
      'content-type': 'application/octet-stream',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    };
    const sent = await fetch(pathname + search, { method: 'POST', headers, body: file });
    return { ok: sent.ok, answer: (await sent.json()) as Answer };
  };
};
