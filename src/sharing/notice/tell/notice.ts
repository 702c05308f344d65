import { type Stage, stageNames } from '../../list/read/stage.js';
import type { NoticeKind, WebhookFormat } from '../notice-kind.js';

/** Something that happened, as an outsider may know it: no person by name, no text of a note. */
export interface Notice {
  readonly kind: NoticeKind | 'TEST';
  readonly at: string;
  readonly list: string | null;
  readonly enterprise: string | null;
  /** Organisation that did it. */
  readonly by: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

const verbs: Readonly<Record<Notice['kind'], string>> = {
  CLAIM: '认领有变',
  STAGE: '阶段有变',
  DUE: '到期待办',
  CONFLICT: '多方跟进',
  NOTE: '新增备注',
  TEST: '测试消息',
};

const wordOf = (stage: string | null): string | undefined =>
  stage === null ? undefined : (stageNames[stage as Stage]?.zh ?? stage);

/** Says what changed: the stages, or the day that is due; what is to be done then is a text that members wrote. */
const changeOf = ({ kind, from, to }: Notice): string =>
  [from, kind === 'DUE' ? null : to].flatMap((each) => wordOf(each) ?? []).join(' → ');

/** Says a notice in one line, for the robot of a messenger. */
export const textOf = (notice: Notice): string => {
  const { kind, list, enterprise, by } = notice;
  return [
    `【链图】${verbs[kind]}`,
    list && `名单：${list}`,
    enterprise && `企业：${enterprise}`,
    changeOf(notice),
    by && `机构：${by}`,
  ]
    .filter(Boolean)
    .join('；');
};

/** Writes the body that a webhook is sent, once: every attempt sends the same. */
export const bodyOf = (notice: Notice, format: WebhookFormat): string => {
  const content = textOf(notice);
  if (format !== 'JSON') return JSON.stringify({ msgtype: 'text', text: { content } });
  const { kind, at, ...data } = notice;
  return JSON.stringify({
    type: `list.${kind.toLowerCase()}`,
    timestamp: at,
    data: { ...data, text: content },
  });
};
