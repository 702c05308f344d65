import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export type Language = 'zh' | 'en';

/** Picks the text of the reader’s language. */
export type Say = (zh: string, en: string) => string;

interface Spoken {
  readonly language: Language;
  readonly say: Say;
  readonly setLanguage: (language: Language) => void;
}

const Context = createContext<Spoken>({ language: 'zh', say: (zh) => zh, setLanguage: () => undefined });

const key = 'liantu.language';

const languageAtFirst = (): Language => {
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(key);
  return (asked ?? navigator.language).startsWith('en') ? 'en' : 'zh';
};

/** Gives the reader’s language to all that stands inside, and remembers the choice. */
export const LanguageProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, setLanguage] = useState(languageAtFirst);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    localStorage.setItem(key, language);
  }, [language]);
  const spoken = useMemo(
    () => ({ language, setLanguage, say: (zh: string, en: string) => (language === 'zh' ? zh : en) }),
    [language],
  );
  return <Context value={spoken}>{children}</Context>;
};

export const useLanguage = (): Spoken => useContext(Context);

/** Text of the reader’s language: `say('打印', 'Print')`. */
export const useSay = (): Say => useContext(Context).say;
