import {
  dueForWebhooks,
  type FormatsOfWebhooksRow,
  formatsOfWebhooks,
  type NewsForWebhooksRow,
  newsForWebhooks,
  noteTold,
  queueDeliveries,
} from '../../../../cypher/queries.gen.js';
import { todayInChina } from '../../../codes/today.js';
import type { Store } from '../../../store/store.js';
import type { NoticeKind, WebhookFormat } from '../notice-kind.js';
import { kindsOfEvent } from './kinds-of-event.js';
import { bodyOf, type Notice } from './notice.js';

/** Events of a list, and steps due, taken up at once. */
const atOnce = 100;

interface Delivery {
  readonly id: string;
  readonly webhook: string;
  readonly kind: NoticeKind;
  readonly body: string;
}

type Webhook = FormatsOfWebhooksRow;

const deliveryOf = (
  webhook: Webhook,
  key: string,
  kind: NoticeKind,
  notice: Omit<Notice, 'kind'>,
): Delivery[] =>
  webhook.kinds.includes(kind)
    ? [
        {
          id: `${webhook.id}|${key}`,
          webhook: webhook.id,
          kind,
          body: bodyOf({ ...notice, kind }, webhook.format as WebhookFormat),
        },
      ]
    : [];

type NewsEvent = NewsForWebhooksRow['events'][number];

const deliveriesOfEvent = (webhook: Webhook, list: string, event: NewsEvent): Delivery[] => {
  const { cursor, at, by, from, to, enterprise } = event;
  return kindsOfEvent(event).flatMap((kind) => {
    const moved = kind === 'STAGE' ? { from, to } : { from: null, to: null };
    const key = kind === 'CONFLICT' ? `conflict|${cursor}` : cursor;
    return deliveryOf(webhook, key, kind, { at, by, enterprise, list, ...moved });
  });
};

/** What the events of a list are to a webhook: confidential ones are for the organisation that did them alone. */
const deliveriesOf = (webhook: Webhook, { listName, events }: NewsForWebhooksRow): Delivery[] =>
  events
    .filter(({ confidential, byCode }) => !confidential || byCode === webhook.organisation)
    .flatMap((event) => deliveriesOfEvent(webhook, listName, event));

const byId = async (store: Store): Promise<ReadonlyMap<string, Webhook>> =>
  new Map((await store.run(formatsOfWebhooks, {})).map((webhook) => [webhook.id, webhook]));

const news = async (store: Store, webhooks: ReadonlyMap<string, Webhook>) => {
  const rows = await store.run(newsForWebhooks, { first: atOnce });
  return {
    deliveries: rows.flatMap((row) => {
      const webhook = webhooks.get(row.webhook);
      return webhook ? deliveriesOf(webhook, row) : [];
    }),
    told: rows.map(({ webhook, list, told, events }) => ({
      webhook,
      list,
      number: events.at(-1)?.number ?? told,
    })),
  };
};

const due = async (store: Store, webhooks: ReadonlyMap<string, Webhook>): Promise<Delivery[]> => {
  const at = new Date().toISOString();
  const rows = await store.run(dueForWebhooks, { today: todayInChina(), first: atOnce });
  return rows.flatMap(({ webhook, target, dueOn, listName, enterprise, nextStep }) => {
    const known = webhooks.get(webhook);
    const notice = { at, list: listName, enterprise, by: null, from: dueOn, to: nextStep || null };
    return known ? deliveryOf(known, `due|${target}|${dueOn}`, 'DUE', notice) : [];
  });
};

/** Queues what webhooks are to be told, each thing once, and notes how far they are told: both or neither. */
export const gatherNotices = async (store: Store): Promise<void> => {
  const webhooks = await byId(store);
  if (webhooks.size === 0) return;
  const { deliveries, told } = await news(store, webhooks);
  const rows = [...deliveries, ...(await due(store, webhooks))].map((row, turn) => ({ ...row, turn }));
  if (rows.length === 0 && told.length === 0) return;
  await store.transaction('write', async (run) => {
    await run(queueDeliveries, { rows, at: new Date().toISOString() });
    await run(noteTold, { rows: told });
  });
};
