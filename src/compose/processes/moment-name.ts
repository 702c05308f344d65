import type { GraphMoment } from '../../store/graph-moment.js';
import type { MomentName } from './questions.js';

/** Names a state of the graph; one without a mark by its revision alone. */
export const momentName = ({ revision, key }: GraphMoment): MomentName => key ?? `@${revision}`;
