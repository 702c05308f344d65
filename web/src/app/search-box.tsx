import { useEffect, useRef, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useQuery } from 'urql';
import { useLocation } from 'wouter';
import { useLanguage } from '../words/language';
import { named } from '../words/named';
import { SearchDocument, type SearchQuery } from './app.gen';
import { enterprisePath } from './enterprise-path';

type Hit = Extract<SearchQuery['search'], { __typename: 'SearchResult' }>['hits'][number];

const kinds: Readonly<Record<Hit['kind'], readonly [zh: string, en: string]>> = {
  CENTRE: ['产业合作中心', 'Centre'],
  CHAIN: ['产业链', 'Chain'],
  ENCLAVE: ['飞地', 'Enclave'],
  ENTERPRISE: ['企业', 'Enterprise'],
  LIST: ['名单', 'List'],
  PARK: ['园区', 'Park'],
  POLICY: ['政策', 'Policy'],
  REGION: ['地区', 'Region'],
  SEGMENT: ['环节', 'Segment'],
  TECHNOLOGY: ['技术', 'Technology'],
};

const pages: Partial<Record<Hit['kind'], (code: string) => string>> = {
  CHAIN: (code) => `/?chain=${code}`,
  ENTERPRISE: enterprisePath,
  LIST: (code) => `/lists/${encodeURIComponent(code)}`,
  PARK: (code) => `/?place=PARK:${code}`,
  POLICY: (code) => `/policies?document=${encodeURIComponent(code)}`,
  REGION: (code) => `/?place=${code}`,
  SEGMENT: (code) => `/enterprises?segment=${encodeURIComponent(code)}`,
};

const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 150);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};

/** Focus on `/` and Ctrl K, unless the reader is typing. */
const useShortcut = (focus: () => void): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
      const wanted =
        (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing);
      if (!wanted) return;
      event.preventDefault();
      focus();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [focus]);
};

/** One box for everything that has a name: places, chains, enterprises, documents, lists. */
export const SearchBox = () => {
  const { say, language } = useLanguage();
  const [, go] = useLocation();
  const [text, setText] = useState('');
  const asked = useSettled(text.trim());
  const [{ data, fetching, operation }] = useQuery({
    query: SearchDocument,
    variables: { text: asked, first: 12 },
    pause: asked.length === 0,
  });
  const input = useRef<HTMLInputElement>(null);
  const focus = useRef(() => input.current?.select());
  useShortcut(focus.current);
  const found = asked.length > 0 && data?.search.__typename === 'SearchResult' ? data.search.hits : [];
  const hits = found.filter(({ kind }) => pages[kind]);
  const answered = !fetching && operation?.variables.text === text.trim();
  const [hurried, setHurried] = useState(false);
  const open = (hit: Hit | undefined): void => {
    if (!hit) return;
    setText('');
    input.current?.blur();
    go(pages[hit.kind]!(hit.code));
  };
  // Enter takes the first that is found, once it is, unless the arrows chose another.
  const enter = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant')) return;
    if (answered) open(hits[0]);
    else setHurried(true);
  };
  const type = (next: string): void => {
    setText(next);
    setHurried(false);
  };
  useEffect(() => {
    if (!hurried || !answered) return;
    setHurried(false);
    open(hits[0]);
  });
  return (
    <ComboBox
      className="search"
      aria-label={say('搜索', 'Search')}
      inputValue={text}
      onInputChange={type}
      selectedKey={null}
      onSelectionChange={(key) => open(hits.find(({ kind, code }) => `${kind} ${code}` === key))}
      items={hits}
      defaultFilter={() => true}
      allowsEmptyCollection
    >
      <Input
        ref={input}
        onKeyDown={enter}
        placeholder={say('找地区、园区、产业链、企业', 'Find a place, chain or enterprise')}
      />
      <span className="key" aria-hidden="true">
        /
      </span>
      <Popover className="popup" placement="bottom end">
        <ListBox
          renderEmptyState={() => (
            <p className="empty">
              {asked === ''
                ? say('输入名称、代码、拼音或首字母', 'Type a name, code, pinyin or initials')
                : say('没有找到', 'Nothing found')}
            </p>
          )}
        >
          {(hit: Hit) => (
            <ListBoxItem className="option" id={`${hit.kind} ${hit.code}`} textValue={named(hit, language)}>
              <span>{named(hit, language)}</span>
              <span className="quiet">
                {hit.detail ?? ''} {say(...kinds[hit.kind])}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
