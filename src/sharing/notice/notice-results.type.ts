import { changeResult } from '../../request/change-result.type.js';
import { CalendarFeed, RevokedCalendarFeed } from './calendar/calendar.type.js';
import { DeletedWebhook, Webhook, WebhookDelivery, Webhooks } from './webhook/webhook.type.js';

export const WebhooksResult = changeResult('WebhooksResult', Webhooks, '通知地址列表结果');
export const WebhookResult = changeResult('WebhookResult', Webhook, '通知地址结果');
export const DeletedWebhookResult = changeResult('DeletedWebhookResult', DeletedWebhook, '删除结果');
export const WebhookDeliveryResult = changeResult('WebhookDeliveryResult', WebhookDelivery, '投递结果');
export const CalendarFeedResult = changeResult('CalendarFeedResult', CalendarFeed, '日历地址结果');
export const RevokedCalendarFeedResult = changeResult(
  'RevokedCalendarFeedResult',
  RevokedCalendarFeed,
  '撤销结果',
);
