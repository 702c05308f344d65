import type { Snapshot } from '../../snapshot/tables/snapshot.js';

/** A whole answer as it was sent. */
export interface KeptAnswer {
  readonly contentType: string;
  readonly body: Buffer;
}

const maxBytes = 64 * 2 ** 20;
const largestAnswer = 2 ** 20;

interface Kept {
  bytes: number;
  readonly answers: Map<string, KeptAnswer>;
}

/**
 * Answers that are a function of the graph alone, kept as long as the snapshot they were computed on: the next revision
 * drops them all. The oldest give way when there are too many.
 */
export class KeptAnswers {
  readonly #keptOf = new WeakMap<Snapshot, Kept>();

  find(snapshot: Snapshot, question: string): KeptAnswer | undefined {
    return this.#keptOf.get(snapshot)?.answers.get(question);
  }

  keep(snapshot: Snapshot, question: string, answer: KeptAnswer): void {
    if (answer.body.length > largestAnswer) return;
    const kept = this.#keptOf.get(snapshot) ?? { bytes: 0, answers: new Map<string, KeptAnswer>() };
    this.#keptOf.set(snapshot, kept);
    if (kept.answers.has(question)) return;
    kept.answers.set(question, answer);
    kept.bytes += sizeOf(question, answer);
    for (const [oldest, one] of kept.answers) {
      if (kept.bytes <= maxBytes) break;
      kept.answers.delete(oldest);
      kept.bytes -= sizeOf(oldest, one);
    }
  }
}

const sizeOf = (question: string, { body }: KeptAnswer): number => 2 * question.length + body.length;
