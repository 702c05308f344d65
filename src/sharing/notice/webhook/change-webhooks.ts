import { randomBytes, randomUUID } from 'node:crypto';
import {
  createWebhook,
  deleteWebhook,
  deliveryById,
  queueDeliveries,
} from '../../../../cypher/queries.gen.js';
import { changeRequest, idOfRequest } from '../../../request/change-request.js';
import { InputError, RefusedError } from '../../../request/errors.js';
import { requireRole } from '../../../request/member/require-role.js';
import type { RequestContext } from '../../../request/request-context.js';
import { sendDue } from '../send/send-due.js';
import { bodyOf } from '../tell/notice.js';
import { listWebhooks, toDelivery } from './list-webhooks.js';
import { requireUrl } from './require-url.js';
import type { SetWebhookInput } from './webhook.input.js';
import type { DeletedWebhook, Webhook, WebhookDelivery } from './webhook.type.js';

const noSuchWebhook = (): RefusedError =>
  new RefusedError('NOT_FOUND', { zh: '没有这个通知地址', en: 'there is no such webhook' });

const webhookOf = async (context: RequestContext, id: string): Promise<Webhook> => {
  const webhook = (await listWebhooks(context)).find((one) => one.id === id);
  if (!webhook) throw noSuchWebhook();
  return webhook;
};

const hostsOf = ({ webhookHosts = [] }: RequestContext): readonly string[] => webhookHosts;

/** Sets a webhook of the manager’s organisation; it is told of what happens from now on. */
export const setWebhook = async (context: RequestContext, input: SetWebhookInput): Promise<Webhook> => {
  const member = requireRole(context, 'manager');
  const url = requireUrl(input.url, hostsOf(context));
  if (input.kinds.length === 0)
    throw new InputError('kinds', '[]', { zh: '至少一种', en: 'at least one kind' });
  const request = changeRequest(member, 'SET_WEBHOOK', input);
  const id = idOfRequest(request);
  await context.store.run(createWebhook, {
    ...{ id, url, format: input.format, kinds: [...new Set(input.kinds)] },
    ...{ organisation: member.organisation, member: member.id, at: request.at },
    secret: `whsec_${randomBytes(24).toString('base64')}`,
  });
  return webhookOf(context, id);
};

/** Deletes a webhook of the manager’s organisation, with what was sent to it. */
export const removeWebhook = async (context: RequestContext, id: string): Promise<DeletedWebhook> => {
  const { organisation } = requireRole(context, 'manager');
  const [gone] = await context.store.run(deleteWebhook, { id, organisation });
  if (!gone) throw noSuchWebhook();
  return { __typename: 'DeletedWebhook', id };
};

/** Sends a test notice to a webhook at once, and tells how that ended. */
export const tryWebhook = async (context: RequestContext, id: string): Promise<WebhookDelivery> => {
  const webhook = await webhookOf(context, id);
  const at = new Date().toISOString();
  const notice = { at, list: null, enterprise: null, by: null, from: null, to: null };
  const delivery = `${id}|test|${randomUUID()}`;
  const body = bodyOf({ ...notice, kind: 'TEST' }, webhook.format);
  await context.store.run(queueDeliveries, {
    rows: [{ id: delivery, webhook: id, kind: 'TEST', body, turn: 0 }],
    at,
  });
  await sendDue(context.store, hostsOf(context));
  const [row] = await context.store.run(deliveryById, { id: delivery });
  if (!row) throw noSuchWebhook();
  return toDelivery(row);
};
