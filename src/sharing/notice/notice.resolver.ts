import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { changeOrProblem } from '../../request/answer-or-problem.js';
import type { RequestContext } from '../../request/request-context.js';
import { makeFeed, revokeFeed } from './calendar/change-feed.js';
import {
  CalendarFeedResult,
  DeletedWebhookResult,
  RevokedCalendarFeedResult,
  WebhookDeliveryResult,
  WebhookResult,
  WebhooksResult,
} from './notice-results.type.js';
import { removeWebhook, setWebhook, tryWebhook } from './webhook/change-webhooks.js';
import { listWebhooks } from './webhook/list-webhooks.js';
import { SetWebhookInput, WebhookInput } from './webhook/webhook.input.js';
import { Webhook } from './webhook/webhook.type.js';

@Resolver(() => Webhook)
export class NoticeResolver {
  @Query(() => WebhooksResult, {
    description:
      'Webhooks of the member’s organisation, with what was sent to them; for managers (通知地址).',
  })
  webhooks(@Ctx() context: RequestContext) {
    return changeOrProblem(context, async () => ({
      __typename: 'Webhooks' as const,
      webhooks: await listWebhooks(context),
    }));
  }

  @Mutation(() => WebhookResult, {
    description:
      'Sets an address that the organisation is told at what happens on its lists; for managers (设置通知地址).',
  })
  setWebhook(@Ctx() context: RequestContext, @Arg('input', () => SetWebhookInput) input: SetWebhookInput) {
    return changeOrProblem(context, () => setWebhook(context, input));
  }

  @Mutation(() => WebhookDeliveryResult, {
    description: 'Sends a test notice at once, and says how that ended; for managers (测试通知).',
  })
  testWebhook(@Ctx() context: RequestContext, @Arg('input', () => WebhookInput) { id }: WebhookInput) {
    return changeOrProblem(context, () => tryWebhook(context, id));
  }

  @Mutation(() => DeletedWebhookResult, {
    description: 'Deletes a webhook with what was sent to it; for managers (删除通知地址).',
  })
  deleteWebhook(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string) {
    return changeOrProblem(context, () => removeWebhook(context, id));
  }

  @Mutation(() => CalendarFeedResult, {
    description: 'Makes a private calendar address of what is due; the one before leads nowhere (日历订阅).',
  })
  makeCalendarFeed(@Ctx() context: RequestContext) {
    return changeOrProblem(context, () => makeFeed(context));
  }

  @Mutation(() => RevokedCalendarFeedResult, {
    description: 'Makes the member’s calendar address lead nowhere (撤销日历订阅).',
  })
  revokeCalendarFeed(@Ctx() context: RequestContext) {
    return changeOrProblem(context, () => revokeFeed(context));
  }
}
