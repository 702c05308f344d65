import type { ProjectList } from './project-list.js';

/** An item of a list in a version; `effect` is 禁止 where the list does not say 许可 or 限制. */
export interface ListItem {
  readonly list: string;
  readonly version: string | null;
  readonly words: string;
  readonly effect: string | null;
}

/** What a project makes and by which processes; null where not told. */
export interface ProjectWords {
  readonly products: readonly string[] | null;
  readonly processes: readonly string[] | null;
}

/** A list held against a project: its version in use, items that the words of the project meet, whether it prohibits. */
export interface HeldList<Item extends ListItem> {
  readonly list: ProjectList;
  readonly version: string | null;
  readonly items: number;
  readonly hits: readonly Item[];
  /** Null where the list is not loaded, or where what it names was not told of the project and nothing was met. */
  readonly prohibits: boolean | null;
}

/** The newest version of those loaded, by its own writing: 2024 before 2025. */
const newest = (items: readonly ListItem[]): string | null =>
  items.reduce<string | null>((last, { version }) => ((version ?? '') > (last ?? '') ? version : last), null);

type How = 'NAMED' | 'NARROWER' | null;

/** NAMED where a word of the project is or holds the item, NARROWER where the item is a case of what the word says. */
const metBy = ({ words }: ListItem, told: readonly string[]): How => {
  if (words !== '' && told.some((word) => word.includes(words))) return 'NAMED';
  return told.some((word) => word !== '' && words.includes(word)) ? 'NARROWER' : null;
};

const allows = ({ effect }: ListItem): boolean => effect === '许可' || effect === '限制';

/**
 * Holds the newest version of a list against the words of a project, all folded. An item that they name prohibits it,
 * unless the item only asks for a licence or restricts; an item narrower than a word leaves it open. A list that is not
 * loaded says nothing, never “not listed”.
 */
export const heldAgainstList = <Item extends ListItem>(
  list: ProjectList,
  loaded: readonly Item[],
  project: ProjectWords,
): HeldList<Item> => {
  const own = loaded.filter((item) => item.list === list.name);
  const version = newest(own);
  const items = own.filter((item) => item.version === version);
  const told = list.names.flatMap((name) => project[name] ?? []);
  const hits = items.filter((item) => metBy(item, told) !== null);
  const banning = hits.filter((item) => !allows(item));
  const open = items.length === 0 || list.names.some((name) => project[name] === null) || banning.length > 0;
  const named = banning.some((item) => metBy(item, told) === 'NAMED');
  return { list, version, items: items.length, hits, prohibits: named || (open ? null : false) };
};
