import { deliveriesOfWebhooks, webhooksOfOrganisation } from '../../../../cypher/queries.gen.js';
import { requireRole } from '../../../request/member/require-role.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { WebhookFormat } from '../notice-kind.js';
import type { Webhook, WebhookDelivery } from './webhook.type.js';

const shown = 100;

export const toDelivery = (row: Omit<WebhookDelivery, '__typename'>): WebhookDelivery => ({
  __typename: 'WebhookDelivery',
  ...row,
});

/** Lists the webhooks of the manager’s organisation, with the last hundred notices of each. */
export const listWebhooks = async (context: RequestContext): Promise<Webhook[]> => {
  const { organisation } = requireRole(context, 'manager');
  const rows = await context.store.run(webhooksOfOrganisation, { organisation });
  const sent = await context.store.run(deliveriesOfWebhooks, {
    webhooks: rows.map(({ id }) => id),
    first: shown,
  });
  const byWebhook = new Map(sent.map(({ webhook, deliveries }) => [webhook, deliveries]));
  return rows.map((row) => ({
    ...row,
    __typename: 'Webhook',
    format: row.format as WebhookFormat,
    deliveries: (byWebhook.get(row.id) ?? []).map(toDelivery),
  }));
};
