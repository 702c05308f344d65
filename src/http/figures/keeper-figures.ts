import { Counter, Gauge } from 'prom-client';
import { nodeFigures } from './node-figures.js';
import { type Figures, figuresOf } from './shared-figures.js';

/** What the keeper knows of the processes that answer. */
export interface Kept {
  readonly present: () => number;
  readonly replaced: () => number;
}

/** Makes what reads the metrics of the keeper: Node’s own, and those of the processes that answer. */
export const keeperFigures = ({ present, replaced }: Kept): (() => Promise<Figures>) => {
  const registry = nodeFigures();
  const registers = [registry];
  new Gauge({
    name: 'liantu_processes',
    help: 'Processes that answer',
    registers,
    collect: function collect() {
      this.set(present());
    },
  });
  new Counter({
    name: 'liantu_processes_replaced_total',
    help: 'Processes that ended and were replaced',
    registers,
    collect: function collect() {
      this.reset();
      this.inc(replaced());
    },
  });
  return () => figuresOf(registry, 'keeper');
};
