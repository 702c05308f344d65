import DataLoader from 'dataloader';
import { type EventsAfterRow, eventsAfter, listPosition } from '../../../../cypher/queries.gen.js';
import { InputError } from '../../../request/errors.js';
import type { RequestContext } from '../../../request/request-context.js';
import { requireMember } from '../../../request/require-member.js';
import type { Store } from '../../../store/store.js';
import { noSuchList } from '../access/refusals.js';
import { keyOfId } from '../read/key-of-id.js';
import type { TargetEvent } from '../read/target.type.js';
import { toEvent } from '../read/target-list.repository.js';

const lookEveryMs = 500;
const maxAtOnce = 1_000;

/** A list, who looks at it, and the number of the last event they were told. */
interface Watch {
  readonly list: string;
  readonly organisation: string;
  readonly after: number;
}

type Events = EventsAfterRow['events'];

/** What happened since, for each watch; undefined where its list may not be seen. */
const look = async (store: Store, watches: readonly Watch[]): Promise<(Events | undefined)[]> => {
  const rows = await store.run(eventsAfter, { watches, first: maxAtOnce });
  const found = new Map(rows.map(({ watch, events }) => [watch, events]));
  return watches.map((_, i) => found.get(i));
};

/** All that look into one store within a moment ask one query. */
const looks = new WeakMap<Store, DataLoader<Watch, Events | undefined>>();

const looksOf = (store: Store): DataLoader<Watch, Events | undefined> => {
  const known = looks.get(store);
  if (known) return known;
  const made = new DataLoader<Watch, Events | undefined>((watches) => look(store, watches), {
    cache: false,
    batchScheduleFn: (run) => setTimeout(run, lookEveryMs).unref(),
  });
  looks.set(store, made);
  return made;
};

/**
 * Events of a list are numbered without gaps, in the order of their commits. What is read while a commit is being
 * applied may miss one and hold the next: such a next waits for the next look.
 */
const withoutGap = (events: Events, after: number): Events => {
  const gap = events.findIndex(({ number }, i) => number !== after + 1 + i);
  return gap < 0 ? events : events.slice(0, gap);
};

/** Each event as it comes; undefined after every look, so that whoever listens may see whether to go on. */
const follow = async function* (
  store: Store,
  { list, organisation, after }: Watch,
): AsyncGenerator<TargetEvent | undefined> {
  let last = after;
  for (;;) {
    const events = await looksOf(store).load({ list, organisation, after: last });
    if (!events) throw noSuchList();
    const next = withoutGap(events, last);
    for (const one of next) if (!one.confidential || one.organisation === organisation) yield toEvent(one);
    last += next.length;
    yield undefined;
  }
};

/** What happens on a list from now on, or after an event that the member has seen; ends when it may not be seen. */
export const listChanges = async (
  context: RequestContext,
  id: string,
  since?: string | null,
): Promise<AsyncGenerator<TargetEvent | undefined>> => {
  const { organisation } = requireMember(context);
  const { store } = context;
  const list = keyOfId('TargetList', id);
  const [position] = await store.run(listPosition, { list, organisation, cursor: since ?? null });
  if (!position) throw noSuchList();
  if (since && position.number === null)
    throw new InputError('since', since, {
      zh: '本清单某条记录的标识',
      en: 'the id of an event of this list',
    });
  return follow(store, { list, organisation, after: position.number ?? position.last });
};
