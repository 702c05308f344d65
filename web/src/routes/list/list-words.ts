import type { Language, Say } from '../../words/language';
import { named } from '../../words/named';
import type { EntryFragment, ListChangedSubscription, OneListQuery } from './list.gen';
import { type Stage, stageWords } from './stages';

export type List = Extract<OneListQuery['targetList'], { __typename: 'TargetList' }>;
export type Entry = EntryFragment;
export type Change = ListChangedSubscription['targetListChanged'];

interface Firm {
  readonly enterprise?: { readonly name: string } | null;
  readonly pending?: { readonly name: string } | null;
}

/** Name of a target: of its enterprise, or as it was put down where the graph does not know it. */
export const firmOf = ({ enterprise, pending }: Firm): string => enterprise?.name ?? pending?.name ?? '';

/** Targets that somebody works on: neither put aside nor lost. */
export const underWay = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ stage }) => stage !== 'PARKED' && stage !== 'LOST');

const day = 86_400_000;

/** Claims that end within seven days, the first first. */
export const dueSoon = (entries: readonly Entry[], today = Date.now()): Entry[] =>
  entries
    .filter(({ claim }) => claim && Date.parse(claim.until) < today + 7 * day)
    .sort((a, b) => a.claim!.until.localeCompare(b.claim!.until));

/** Sentence that holds the answer: how many are followed, what is due, what conflicts. */
export const listAnswer = (list: List, entries: readonly Entry[], say: Say): string => {
  const due = dueSoon(entries).length;
  const conflicts = list.conflicts.length;
  const parts = [
    say(`${underWay(entries).length} 家在谈`, `${underWay(entries).length} under way`),
    say(
      due > 0 ? `本周 ${due} 家认领到期` : '本周没有认领到期',
      due > 0 ? `${due} claims end this week` : 'no claim ends this week',
    ),
    ...(conflicts > 0 ? [say(`${conflicts} 处冲突`, `${conflicts} conflicts`)] : []),
  ];
  return `${list.name}${say('：', ': ')}${parts.join(say('，', ', '))}${say('。', '.')}`;
};

/** Whom the list belongs to, and who else works on it. */
export const listNext = ({ place, chain, owner, shares }: List, language: Language, say: Say): string => {
  const about = [place, chain].flatMap((one) => (one ? [named(one, language)] : [])).join(say('，', ', '));
  const others = shares.map(({ organisation }) => named(organisation, language)).join(say('、', ', '));
  const own = say(`${named(owner, language)}所有`, `owned by ${named(owner, language)}`);
  const shared = others
    ? say(`；共享给${others}`, `; shared with ${others}`)
    : say('；还没有共享', '; not shared yet');
  return `${about ? `${about}${say('。', '. ')}` : ''}${own}${shared}${say('。', '.')}`;
};

const stageOf = (stage: string | null | undefined, language: Language): string =>
  stageWords[stage as Stage]?.[language] ?? stage ?? '';

const kinds: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ADDED: ['加入名单', 'added'],
  ARCHIVED: ['收起名单', 'put the list away'],
  CLAIMED: ['认领', 'claimed'],
  CONTACT: ['记录联系', 'logged a contact'],
  COPIED: ['复制名单', 'copied the list'],
  DESCRIBED: ['改说明', 'described the list anew'],
  EXPORTED: ['导出', 'exported'],
  INVESTMENT: ['记预计投资', 'noted an investment'],
  LIST_CREATED: ['建立名单', 'began the list'],
  MATCHED: ['与图谱对上', 'was matched with the graph'],
  NEXT_STEP: ['定下一步', 'planned a next step'],
  NOTED: ['写备注', 'wrote a note'],
  RELEASED: ['放弃认领', 'released the claim'],
  RENAMED: ['改名', 'renamed the list'],
  RESPONSIBLE: ['定负责人', 'named who sees to it'],
  SCOPED: ['改范围', 'said anew what the list is for'],
  SHARED: ['共享', 'shared'],
  TAKEN_OVER: ['接手', 'took over'],
  WITHDRAWN: ['取消共享', 'withdrew the share'],
};

/** What happened, in words: “移到‘互访’”. */
export const eventWords = (
  { kind, to, note }: { readonly kind: string; readonly to?: string | null; readonly note?: string | null },
  language: Language,
  say: Say,
): string => {
  const what = kind.includes('MOVE')
    ? say(`移到“${stageOf(to, language)}”`, `moved to ${stageOf(to, language)}`)
    : say(...(kinds[kind] ?? [kind, kind]));
  return note ? `${what}${say('：', ': ')}${note}` : what;
};

/** The change that came in last, in words. */
export const changeWords = (change: Change, language: Language, say: Say): string => {
  const firm = change.target ? firmOf(change.target) : '';
  const what = eventWords({ kind: change.kind, to: change.to }, language, say);
  return say(
    `刚刚更新：${named(change.by, language)} ${firm} ${what}`,
    `Just now: ${named(change.by, language)}, ${firm}: ${what}`,
  );
};
