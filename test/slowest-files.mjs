// A reporter for vitest: which files a run spent its time in, loading and hooks included.
import { relative } from 'node:path';

const shown = 10;

const secondsOf = (module) => {
  const { collectDuration, setupDuration, duration } = module.diagnostic();
  return (collectDuration + setupDuration + duration) / 1000;
};

export default class SlowestFiles {
  onTestRunEnd(modules) {
    const files = modules
      .map((module) => ({ file: relative(process.cwd(), module.moduleId), seconds: secondsOf(module) }))
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, shown);
    console.log('\nThe slowest files:');
    for (const { file, seconds } of files) console.log(`${seconds.toFixed(1).padStart(7)} s  ${file}`);
  }
}
