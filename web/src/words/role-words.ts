import type { Say } from './language';

/** What a member of a role may do. */
export const roleWords = (role: string, say: Say): string =>
  ({
    viewer: say('查看', 'viewer'),
    editor: say('编辑', 'editor'),
    manager: say('管理名单、导入', 'manager'),
    admin: say('管理员', 'administrator'),
  })[role] ?? role;
