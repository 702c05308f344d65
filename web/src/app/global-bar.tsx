import { Link, useLocation } from 'wouter';
import { useLanguage } from '../words/language';
import { MemberMenu } from './member-menu';
import { SearchBox } from './search-box';

const doors = [
  { path: '/', zh: '首页', en: 'Home' },
  { path: '/enterprises', zh: '企业', en: 'Enterprises' },
  { path: '/lists', zh: '名单', en: 'Lists' },
  { path: '/policies', zh: '政策', en: 'Policies' },
  { path: '/data', zh: '数据', en: 'Data' },
] as const;

const isOpen = (path: string, at: string): boolean =>
  path === '/' ? at === '/' : at === path || at.startsWith(`${path}/`);

/** The bar of every page: doors, search, language, member. */
export const GlobalBar = () => {
  const { language, say, setLanguage } = useLanguage();
  const [at] = useLocation();
  return (
    <>
      <a className="skip button" href="#content">
        {say('跳到内容', 'Skip to content')}
      </a>
      <header className="bar">
        <Link className="brand" href="/">
          {say('链图', 'liantu 链图')}
        </Link>
        <nav className="tabs" aria-label={say('主导航', 'Main')}>
          {doors.map(({ path, zh, en }) => (
            <Link key={path} href={path} aria-current={isOpen(path, at) ? 'page' : undefined}>
              {say(zh, en)}
            </Link>
          ))}
        </nav>
        <span className="grow" />
        <SearchBox />
        <button
          type="button"
          className="link"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
        >
          {say('English', '中文')}
        </button>
        <a className="link-like keep" href="/manual" hrefLang="zh-CN">
          {say('手册', 'Manual')}
        </a>
        <MemberMenu />
      </header>
    </>
  );
};
