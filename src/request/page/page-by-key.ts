import type { LoaderDefinition, RequestContext } from '../request-context.js';
import type { Page } from './page-of.js';

/** A key, and the page of its list that is asked for. */
interface PageKey extends Page {
  readonly key: string;
}

declare const paged: unique symbol;
/** A page key as text, which a loader can compare; a bare key is no page key. */
type PageText = string & { readonly [paged]: true };

const textOf = ({ first, skip, key }: PageKey): PageText => `${first} ${skip} ${key}` as PageText;

const pageKeyOf = (text: PageText): PageKey => {
  const [first = '', skip = ''] = text.split(' ', 2);
  return { first: Number(first), skip: Number(skip), key: text.slice(first.length + skip.length + 2) };
};

const groupByPage = (texts: readonly PageText[]): PageKey[][] => {
  const groups = new Map<string, PageKey[]>();
  for (const pageKey of texts.map(pageKeyOf)) {
    const page = `${pageKey.first} ${pageKey.skip}`;
    groups.set(page, [...(groups.get(page) ?? []), pageKey]);
  }
  return [...groups.values()];
};

/** A loader that reads a page of the list of each key, in the order of the rows: one query for each page asked for. */
export const pageByKey = <Row, Value>(
  read: (context: RequestContext, keys: readonly string[], page: Page) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
  toValue: (row: Row) => Value,
): LoaderDefinition<PageText, readonly Value[]> => {
  const loadGroup = async (
    context: RequestContext,
    group: readonly PageKey[],
  ): Promise<[PageText, Value[]][]> => {
    const [page] = group;
    if (page === undefined) return [];
    const lists = new Map<string, Value[]>(group.map(({ key }) => [key, []]));
    for (const row of await read(context, [...lists.keys()], page)) lists.get(keyOf(row))?.push(toValue(row));
    return group.map((pageKey) => [textOf(pageKey), lists.get(pageKey.key) ?? []]);
  };
  return {
    load: async (context, texts) => {
      const groups = await Promise.all(groupByPage(texts).map((group) => loadGroup(context, group)));
      const lists = new Map(groups.flat());
      return texts.map((text) => lists.get(text) ?? []);
    },
  };
};

/** Loads a page of the list of a key, and accounts for its rows. */
export const loadPage = async <Value>(
  context: RequestContext,
  definition: LoaderDefinition<PageText, readonly Value[]>,
  key: string,
  page: Page,
): Promise<readonly Value[]> => {
  const list = await context.loader(definition).load(textOf({ ...page, key }));
  context.spend(list.length);
  return list;
};
