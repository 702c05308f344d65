import { useEffect, useMemo, useRef, useState } from 'react';
import { useSubscription } from 'urql';
import { useAnswer } from '../../api/use-answer';
import { NotFound } from '../../app/not-found';
import { Page } from '../../app/page';
import { SignInFirst } from '../../app/sign-in-first';
import { Answer } from '../../app/states';
import { usePathParts } from '../../app/use-path-parts';
import { useSay } from '../../words/language';
import { ListChangedDocument, OneListDocument } from './list.gen';
import { ListPage } from './list-page';
import type { Change, List as ListData } from './list-words';

/** The last change, from the event that the page began with on; the list is read again after each. */
const useLast = (list: ListData | undefined, again: () => void): Change | undefined => {
  const [since] = useState(() => list?.lastEventId);
  const [{ data }] = useSubscription({
    query: ListChangedDocument,
    variables: { list: list?.id ?? '', since: since ?? list?.lastEventId ?? null },
    pause: !list,
  });
  const change = data?.targetListChanged;
  const read = useRef<string>(undefined);
  useEffect(() => {
    if (!change || read.current === change.id) return;
    read.current = change.id;
    again();
  }, [change, again]);
  return change;
};

const Live = ({
  list,
  again,
  own,
  fetching,
}: {
  readonly list: ListData;
  readonly again: () => void;
  readonly own: string | undefined;
  readonly fetching: boolean;
}) => {
  const [first] = useState(list);
  const change = useLast(first, again);
  return <ListPage list={list} own={own} again={again} change={change} fetching={fetching} />;
};

/** A list that organisations share: board and table, live. */
const List = () => {
  const say = useSay();
  const { id = '' } = usePathParts<'id'>();
  const asked = useAnswer(
    OneListDocument,
    useMemo(() => ({ id }), [id]),
  );
  if (!asked.data)
    return (
      <Page answer={say('名单。', 'List.')}>
        <Answer asked={asked}>{() => null}</Answer>
      </Page>
    );
  const { targetList, viewer } = asked.data;
  if (!viewer) return <SignInFirst answer={say('登录后看这张名单。', 'Sign in to see this list.')} />;
  if (targetList.__typename !== 'TargetList') return <NotFound message={targetList.message} />;
  return (
    <Live
      key={targetList.id}
      list={targetList}
      own={viewer.organisation.code}
      again={asked.again}
      fetching={asked.fetching}
    />
  );
};

export default List;
