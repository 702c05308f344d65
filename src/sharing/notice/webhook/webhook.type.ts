import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../request/enum-of.js';
import { type WebhookFormat as Format, noticeKinds, webhookFormats } from '../notice-kind.js';

export const NoticeKind = enumOf(noticeKinds);
export const WebhookFormat = enumOf(webhookFormats);

registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'Kind of what a webhook is told of (通知类别)',
  valuesConfig: {
    CLAIM: { description: 'A target is claimed, renewed, taken over or released (认领)' },
    STAGE: { description: 'A target is at another stage (阶段)' },
    DUE: { description: 'A next step is due today or was before (到期)' },
    CONFLICT: {
      description:
        'An enterprise is added, or claimed by another organisation, that stands on another list which the organisation may see (冲突)',
    },
    NOTE: {
      description:
        'A note or contact is recorded that the organisation may read; its text is not sent (备注)',
    },
  },
});

registerEnumType(WebhookFormat, {
  name: 'WebhookFormat',
  description: 'Form of what is sent (通知格式)',
  valuesConfig: {
    JSON: { description: 'JSON, signed by Standard Webhooks (签名的 JSON)' },
    WECOM: { description: 'A text message for a robot of 企业微信 (企业微信机器人)' },
    DINGTALK: { description: 'A text message for a robot of 钉钉 (钉钉机器人)' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A notice sent to a webhook, or on its way (投递记录).' })
export class WebhookDelivery {
  readonly __typename!: 'WebhookDelivery';

  @Field(() => String, { description: 'Id that every attempt bears as webhook-id (标识)' })
  id!: string;

  @Field(() => String, { description: 'Kind, or TEST (类别)' })
  kind!: string;

  @Field(() => String, { description: 'PENDING, DELIVERED, FAILED (状态)' })
  state!: string;

  @Field(() => Int, { description: 'Attempts made (尝试次数)' })
  attempts!: number;

  @Field(() => String, { description: 'Time it was made, ISO (时间)' })
  at!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Time of the next attempt; null once it is over (下次尝试)',
  })
  nextAt!: string | null;

  @Field(() => Int, { nullable: true, description: 'HTTP status of the last answer (状态码)' })
  status!: number | null;

  @Field(() => String, { nullable: true, description: 'Why the last attempt failed (失败原因)' })
  error!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An address that an organisation is told at what happens on the lists it may see (通知地址).',
})
export class Webhook {
  readonly __typename!: 'Webhook';

  @Field(() => ID, { description: 'Id (标识)' })
  id!: string;

  @Field(() => String, { description: 'Address (地址)' })
  url!: string;

  @Field(() => WebhookFormat, { description: 'Form of what is sent (格式)' })
  format!: Format;

  @Field(() => [NoticeKind], { description: 'Kinds it is told of (类别)' })
  kinds!: readonly string[];

  @Field(() => String, { description: 'Key of its signatures, for the receiver to check (签名密钥)' })
  secret!: string;

  @Field(() => String, { description: 'Time it was set, ISO (设置时间)' })
  createdAt!: string;

  @Field(() => [WebhookDelivery], { description: 'Last hundred notices, the newest first (最近投递)' })
  deliveries!: readonly WebhookDelivery[];
}

@ObjectType({ simpleResolvers: true, description: 'A webhook that is no more (已删除的通知地址).' })
export class DeletedWebhook {
  readonly __typename!: 'DeletedWebhook';

  @Field(() => ID, { description: 'Its id (标识)' })
  id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Webhooks of an organisation (通知地址列表).' })
export class Webhooks {
  readonly __typename!: 'Webhooks';

  @Field(() => [Webhook], { description: 'The oldest first (先设置的在前)' })
  webhooks!: readonly Webhook[];
}
