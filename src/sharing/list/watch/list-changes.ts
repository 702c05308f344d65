import DataLoader from 'dataloader';
import { type EventsAfterRow, eventsAfter, listPosition } from '../../../../cypher/queries.gen.js';
import { InputError } from '../../../request/errors.js';
import { requireMember } from '../../../request/member/require-member.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { Store } from '../../../store/store.js';
import { noSuchList } from '../access/refusals.js';
import { keyOfId } from '../read/key-of-id.js';
import type { TargetEvent } from '../read/target.type.js';
import { toEvent } from '../read/target-list.repository.js';

const lookEveryMs = 500;
const maxAtOnce = 1_000;

/** A list, the organisation that watches it, and the number of the last event it was told. */
interface Watch {
  readonly list: string;
  readonly organisation: string;
  readonly after: number;
}

type Events = EventsAfterRow['events'];

/** Reads the later events of each watch; undefined where its list may not be seen. */
const look = async (store: Store, watches: readonly Watch[]): Promise<(Events | undefined)[]> => {
  const rows = await store.run(eventsAfter, { watches, first: maxAtOnce });
  const eventsByWatch = new Map(rows.map(({ watch, events }) => [watch, events]));
  return watches.map((_, i) => eventsByWatch.get(i));
};

/** Loaders by store: all watches that look within a moment share one query. */
const looks = new WeakMap<Store, DataLoader<Watch, Events | undefined>>();

const looksOf = (store: Store): DataLoader<Watch, Events | undefined> => {
  const loader = looks.get(store);
  if (loader) return loader;
  const made = new DataLoader<Watch, Events | undefined>((watches) => look(store, watches), {
    cache: false,
    batchScheduleFn: (run) => setTimeout(run, lookEveryMs).unref(),
  });
  looks.set(store, made);
  return made;
};

/**
 * Cuts the events at the first gap. They are numbered without gaps, in the order of their commits; a read during a
 * commit may miss an event and hold the next, which then waits for the next look.
 */
const withoutGap = (events: Events, after: number): Events => {
  const gap = events.findIndex(({ number }, i) => number !== after + 1 + i);
  return gap < 0 ? events : events.slice(0, gap);
};

/** Yields each event as it comes, and undefined after every look, so that the listener may stop. */
const follow = async function* (
  store: Store,
  { list, organisation, after }: Watch,
): AsyncGenerator<TargetEvent | undefined> {
  let last = after;
  for (;;) {
    const events = await looksOf(store).load({ list, organisation, after: last });
    if (!events) throw noSuchList();
    const next = withoutGap(events, last);
    for (const event of next)
      if (!event.confidential || event.organisation === organisation) yield toEvent(event);
    last += next.length;
    yield undefined;
  }
};

/**
 * Follows the events of a list from now on, or after an event that the member has seen; ends when the list may not be
 * seen.
 */
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
