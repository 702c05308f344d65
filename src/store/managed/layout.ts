import { join } from 'node:path';
import type { ServerMemory } from '../../config/config.js';

export const serverVersion = '5.26.29';

/** Layout of the managed server’s files under LIANTU_HOME. Jars may be shared by several homes. */
export interface Layout {
  readonly root: string;
  readonly lib: string;
  readonly home: string;
  readonly conf: string;
  readonly log: string;
  readonly password: string;
  readonly state: string;
  readonly lock: string;
  readonly memory: ServerMemory;
}

export const layoutOf = (
  liantuHome: string,
  jarsHome: string = liantuHome,
  memory: ServerMemory = {},
): Layout => {
  const root = join(liantuHome, 'neo4j');
  return {
    root,
    lib: join(jarsHome, 'neo4j', `lib-${serverVersion}`),
    home: join(root, 'server'),
    conf: join(root, 'conf'),
    log: join(root, 'server.log'),
    password: join(root, 'password'),
    state: join(root, 'server.json'),
    lock: join(root, 'starting.lock'),
    memory,
  };
};
