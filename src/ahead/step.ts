/** Piece of work whose result is kept, so that the question that needs it finds it done. Short, or letting others in. */
export type Step = () => unknown;
