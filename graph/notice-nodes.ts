import type { NodeModel } from './model-types.js';
import { integer, list, text } from './property.js';

/** Nodes by which changes of lists reach programs and calendars outside. No import touches them. */
export const noticeNodes: readonly NodeModel[] = [
  {
    label: 'Webhook',
    key: 'id',
    means: 'An address that an organisation is told at what happens on its lists',
    properties: {
      id: text('Derived from the request that made it'),
      url: text('The address'),
      format: text('JSON, WECOM, DINGTALK'),
      kinds: list('CLAIM, STAGE, DUE, CONFLICT, NOTE'),
      secret: text('Key of its signatures, whsec_ and base64'),
      createdAt: text('Time (ISO)'),
      createdBy: text('The member who set it'),
    },
  },
  {
    label: 'Delivery',
    key: 'id',
    indexed: ['nextAt'],
    means: 'A notice on its way to a webhook, or arrived',
    properties: {
      id: text('Webhook id|what it tells of: a thing is told once'),
      kind: text('CLAIM, STAGE, DUE, CONFLICT, NOTE, TEST'),
      body: text('What is sent, the same at every attempt'),
      state: text('PENDING, DELIVERED, FAILED'),
      attempts: integer('How often it was tried'),
      at: text('Time it was made (ISO)'),
      turn: integer('Its place among those made at once: what happened first is sent first'),
      nextAt: text('Time of the next attempt (ISO); absent once it is over'),
      status: integer('HTTP status of the last answer'),
      error: text('Why the last attempt failed'),
    },
  },
  {
    label: 'CalendarFeed',
    key: 'id',
    means: 'A private address under which a member’s calendar is read',
    properties: {
      id: text('SHA-256 of the secret in the address'),
      member: text('The member'),
      createdAt: text('Time (ISO)'),
    },
  },
];
