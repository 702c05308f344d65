import { type ClassType, createUnionType } from 'type-graphql';
import {
  ConflictProblem,
  ForbiddenProblem,
  InvalidInputProblem,
  NotFoundProblem,
  UnauthenticatedProblem,
} from '../../request/problem.type.js';
import { CalendarFeed, RevokedCalendarFeed } from './calendar/calendar.type.js';
import { DeletedWebhook, Webhook, WebhookDelivery, Webhooks } from './webhook/webhook.type.js';

const resultOf = (name: string, answer: ClassType<object>, chinese: string) =>
  createUnionType({
    name,
    description: `The answer, or the problem that stood in its way (${chinese})`,
    types: () =>
      [
        answer,
        NotFoundProblem,
        InvalidInputProblem,
        UnauthenticatedProblem,
        ForbiddenProblem,
        ConflictProblem,
      ] as const,
    resolveType: (value) => (value as { readonly __typename: string }).__typename,
  });

export const WebhooksResult = resultOf('WebhooksResult', Webhooks, '通知地址列表结果');
export const WebhookResult = resultOf('WebhookResult', Webhook, '通知地址结果');
export const DeletedWebhookResult = resultOf('DeletedWebhookResult', DeletedWebhook, '删除结果');
export const WebhookDeliveryResult = resultOf('WebhookDeliveryResult', WebhookDelivery, '投递结果');
export const CalendarFeedResult = resultOf('CalendarFeedResult', CalendarFeed, '日历地址结果');
export const RevokedCalendarFeedResult = resultOf(
  'RevokedCalendarFeedResult',
  RevokedCalendarFeed,
  '撤销结果',
);
