import { useSession } from '../session/session';
import { useLanguage } from '../words/language';

/** Fetches files of this server in the member’s name, and hands them to the browser. */
export const useDownload = () => {
  const { token } = useSession();
  const { language } = useLanguage();
  return async (url: string, name: string): Promise<boolean> => {
    const { pathname, search } = new URL(url, location.href);
    const headers = {
      'accept-language': language,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    };
    const answer = await fetch(pathname + search, { headers });
    if (!answer.ok) return false;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await answer.blob());
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    return true;
  };
};
