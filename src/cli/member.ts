import { Command, Option } from 'commander';
import { secondsNow } from '../codes/seconds-now.js';
import { readConfig } from '../config/read-config.js';
import { servingAt } from '../http/serving/serving-file.js';
import { accountOf, accountsOf, removeAccount, writeAccount } from '../http/sign-in/account/account-files.js';
import { newLink } from '../http/sign-in/account/one-time-link.js';
import { revoke } from '../http/sign-in/revocations.js';
import { type Role, roles } from '../request/member/member.js';
import { UnusableError } from '../store/unusable-error.js';

interface Given {
  readonly org: string;
  readonly role: Role;
}

const maxCharacters = 100;

const homeOf = (): string => readConfig(process.env).home;

const requireId = (given: string): string => {
  const id = given.trim().normalize('NFKC');
  if (/^[^\p{Cc}\s]+$/u.test(id) && id.length <= maxCharacters) return id;
  throw new UnusableError(
    `${given}: a member is named by 1 to ${maxCharacters} characters without blanks 成员名为1到${maxCharacters}个字符，不含空格.`,
  );
};

/** Ends what a member was given before this second: a new link may be used within it. */
const endAll = (home: string, member: string): void => revoke(home, { member, until: secondsNow() - 1 });

/** Where the API of this home is met: as its operator says, as it runs, or as it would. */
const addressOf = (): string => {
  const { publicUrl, home, host, port } = readConfig(process.env);
  return publicUrl?.replace(/\/$/, '') ?? servingAt(home) ?? `http://${host}:${port}`;
};

/** Makes the account of a member, or a new link for one that is there: the passphrase so far then ends with it. */
const add = (given: string, { org, role }: Given): void => {
  const [home, id] = [homeOf(), requireId(given)];
  const { secret, link } = newLink();
  if (accountOf(home, id)) endAll(home, id);
  writeAccount(home, { id, organisation: org, role, link });
  console.log(`${addressOf()}/sign-in#${secret}`);
  console.error('Good once, for 7 days: give it to the member 一次性链接，7天内有效，请交给成员.');
};

const list = (): void => {
  for (const { id, organisation, role, passphrase } of accountsOf(homeOf()))
    console.log([id, organisation, role, passphrase ? 'active' : 'invited'].join('\t'));
};

const remove = (given: string): void => {
  const [home, id] = [homeOf(), requireId(given)];
  if (!removeAccount(home, id)) throw new UnusableError(`There is no member ${id} 没有该成员.`);
  revoke(home, { member: id, until: secondsNow() });
  console.log('Removed 已移除.');
};

const addCommand = (): Command =>
  new Command('add')
    .description('make an account and print its one-time link, or a new link 新建账号并打印一次性链接')
    .argument('<member>', 'name that the member signs in with 成员名')
    .requiredOption('--org <code>', 'organisation 机构代码')
    .addOption(new Option('--role <role>', 'role 角色').choices([...roles]).default('viewer'))
    .action(add);

/** `liantu member`: local accounts, for installations without an identity provider. */
export const memberCommand = (): Command =>
  new Command('member')
    .description('local accounts for the pages of this home’s API 本地账号')
    .addCommand(addCommand())
    .addCommand(new Command('list').description('list them 列出账号').action(list))
    .addCommand(
      new Command('remove')
        .description('remove one and end its sessions 移除账号并结束会话')
        .argument('<member>', 'the member 成员名')
        .action(remove),
    );
