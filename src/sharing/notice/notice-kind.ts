/** Kinds of what a webhook is told of. */
export const noticeKinds = ['CLAIM', 'STAGE', 'DUE', 'CONFLICT', 'NOTE'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Forms of what is sent: our own JSON, or a text message for a robot of 企业微信 or 钉钉. */
export const webhookFormats = ['JSON', 'WECOM', 'DINGTALK'] as const;
export type WebhookFormat = (typeof webhookFormats)[number];
