import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Links } from './random-graph.js';

export interface MatrixCase {
  readonly name: string;
  readonly places: number;
  readonly segments: number;
  /** Whether the package's own pipeline, from values to printed columns, runs as well. */
  readonly published: boolean;
  /** Dense, row by row. */
  readonly values: Float64Array;
  readonly present: Float64Array;
}

export interface GraphCase {
  readonly name: string;
  readonly nodes: number;
  readonly links: Links;
  /** Whether the slower questions are asked too. */
  readonly small: boolean;
  readonly maxLength: number;
}

export interface GraphAnswer {
  readonly name: string;
  readonly seconds: Readonly<Record<string, number>>;
  readonly directed: readonly number[];
  readonly undirected?: readonly number[];
  readonly cutNodes?: readonly number[];
  readonly bridges?: readonly (readonly [number, number])[];
  readonly paths?: readonly number[];
}

export interface Reference {
  /** One column of answers for one matrix. */
  column(name: string, column: string): Float64Array;
  readonly seconds: ReadonlyMap<string, Readonly<Record<string, number>>>;
  readonly graphs: readonly GraphAnswer[];
}

function doubles(path: string): Float64Array {
  const bytes = readFileSync(path);
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

interface Answer {
  readonly matrices: readonly { readonly name: string; readonly seconds: Record<string, number> }[];
  readonly graphs: readonly GraphAnswer[];
}

/** Runs reference.py over the cases with the Python named and hands its answers to `use`; its files go afterwards. */
export function withReference(
  python: string,
  matrices: readonly MatrixCase[],
  graphs: readonly GraphCase[],
  use: (reference: Reference) => void,
): void {
  const folder = mkdtempSync(join(tmpdir(), 'methods-'));
  try {
    for (const { name, values, present } of matrices) {
      writeFileSync(join(folder, `${name}.values`), new Uint8Array(values.buffer));
      writeFileSync(join(folder, `${name}.present`), new Uint8Array(present.buffer));
    }
    const named = matrices.map(({ name, places, segments, published }) => ({
      name,
      places,
      segments,
      published,
    }));
    writeFileSync(join(folder, 'request.json'), JSON.stringify({ matrices: named, graphs }));
    const script = fileURLToPath(new URL('reference.py', import.meta.url));
    execFileSync(python, [script, folder], { stdio: ['ignore', 'ignore', 'inherit'] });
    const answer = JSON.parse(readFileSync(join(folder, 'answer.json'), 'utf8')) as Answer;
    use({
      column: (name, column) => doubles(join(folder, `${name}.${column}`)),
      seconds: new Map(answer.matrices.map(({ name, seconds }) => [name, seconds])),
      graphs: answer.graphs,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
