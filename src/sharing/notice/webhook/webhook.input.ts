import { Field, ID, InputType } from 'type-graphql';
import type { WebhookFormat as Format, NoticeKind as Kind } from '../notice-kind.js';
import { NoticeKind, WebhookFormat } from './webhook.type.js';

@InputType({ description: 'A webhook to be set; for managers (设置通知地址).' })
export class SetWebhookInput {
  @Field(() => String, {
    description:
      'Address, https; http where the operator named an IP address. Its host stands in LIANTU_WEBHOOK_HOSTS (地址)',
  })
  url!: string;

  @Field(() => WebhookFormat, { defaultValue: 'JSON', description: 'Form of what is sent (格式)' })
  format!: Format;

  @Field(() => [NoticeKind], { description: 'Kinds to be told of (类别)' })
  kinds!: Kind[];

  @Field(() => String, {
    nullable: true,
    description: 'Any text of the client’s: a request sent again acts once (幂等键)',
  })
  idempotencyKey?: string;
}

@InputType({ description: 'A webhook of the member’s organisation; for managers (通知地址).' })
export class WebhookInput {
  @Field(() => ID, { description: 'Its id (标识)' })
  id!: string;
}
