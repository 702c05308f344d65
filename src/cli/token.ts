import { Command, Option } from 'commander';
import { secondsNow } from '../codes/seconds-now.js';
import { readConfig } from '../config/read-config.js';
import { issueToken } from '../http/sign-in/local-tokens.js';
import { type Revocation, revoke } from '../http/sign-in/revocations.js';
import { idOfToken } from '../http/sign-in/token-id.js';
import { type Role, roles } from '../request/member/member.js';
import { UnusableError } from '../store/unusable-error.js';
import { parseDuration } from './duration.js';

interface Given {
  readonly org?: string;
  readonly role: Role;
  readonly member: string;
  readonly expires: string;
}

const issue = async ({ org, role, member, expires }: Given): Promise<void> => {
  if (!org)
    throw new UnusableError('--org is missing: give the code of an organisation 请用 --org 指定机构.');
  const seconds = parseDuration('--expires', expires);
  const { home } = readConfig(process.env);
  console.log(await issueToken(home, { id: member, organisation: org, roles: [role] }, seconds));
};

const revocationOf = (token: string | undefined, member: string | undefined): Revocation => {
  if (token && !member) return { token: idOfToken(token) ?? token };
  if (member && !token) return { member, until: secondsNow() };
  throw new UnusableError(
    'Give a token, or --all-of MEMBER for every token given to one so far 请给出令牌或 --all-of 成员.',
  );
};

const takeBack = (token: string | undefined, { allOf }: { readonly allOf?: string }): void => {
  revoke(readConfig(process.env).home, revocationOf(token, allOf));
  console.log('Revoked 已吊销.');
};

const revokeCommand = (): Command =>
  new Command('revoke')
    .description('take a token back, or all that a member was given so far 吊销令牌')
    .argument('[token]', 'the token, or its id (claim jti) 令牌')
    .option('--all-of <member>', 'every token given to this member so far 该成员的全部令牌')
    .action((token: string | undefined, _given: object, self: Command) =>
      takeBack(token, self.opts<{ allOf?: string }>()),
    );

/** `liantu token`: prints a token and nothing else. */
export const tokenCommand = (): Command =>
  new Command('token')
    .description('print a token that this home’s API accepts 签发令牌')
    .option('--org <code>', 'organisation 机构代码')
    .addOption(new Option('--role <role>', 'role 角色').choices([...roles]).default('viewer'))
    .option('--member <name>', 'the member 成员', process.env.USER || 'local')
    .option(
      '--expires <time>',
      'how long it is valid: 30m, 8h, 30d; days for a service that asks by itself 有效期',
      '8h',
    )
    .action(issue)
    .addCommand(revokeCommand());
