import { writeContact } from '../../../../cypher/queries.gen.js';
import { idOfRequest } from '../../../request/change-request.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { Target } from '../read/target.type.js';
import { changeTarget } from './change-target.js';
import type { LogContactInput } from './log-contact.input.js';
import { optionalText, requireText } from './note-text.js';
import { requireOfficeNumber } from './office-number.js';
import { requirePastDay } from './past-day.js';

const longestRole = 100;

const optionalRole = (role: string | null | undefined): string | null =>
  role == null || role.trim() === '' ? null : requireText('role', role, longestRole);

/** Records a visit or contact. It contradicts nothing, so the target’s version stays. */
export const logContact = async (context: RequestContext, input: LogContactInput): Promise<Target> => {
  const { kind, confidential } = input;
  const facts = {
    kind,
    confidential,
    on: requirePastDay('on', input.on),
    role: optionalRole(input.role),
    phone: requireOfficeNumber('phone', input.phone),
    text: optionalText('text', input.text),
  };
  return changeTarget(context, 'NOTE', input, async ({ run, target, request }) => {
    const { organisation, id: member } = request.member;
    const id = idOfRequest(request);
    await run(writeContact, { id, target: target.id, organisation, member, at: request.at, ...facts });
    return { events: [{ kind: 'CONTACT', to: `${kind} ${facts.on}`, confidential }] };
  });
};
