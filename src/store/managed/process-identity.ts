import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Process that can be told from a later process with the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startedAt: string;
}

/** Field 22 of /proc/PID/stat, counted after the name in brackets: the start in clock ticks since boot. */
const startFromProc = (pid: number): string | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
};

const startFromPs = (pid: number): string | undefined => {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
};

const startOf = process.platform === 'linux' ? startFromProc : startFromPs;

export const identityOf = (pid: number): ProcessIdentity => ({ pid, startedAt: startOf(pid) ?? '' });

/** True while this very process runs; a zombie does not count. */
export const isRunning = ({ pid, startedAt }: ProcessIdentity): boolean =>
  startedAt !== '' && startOf(pid) === startedAt;
