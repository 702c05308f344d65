import { useId, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useMutation, useQuery } from 'urql';
import { Link } from 'wouter';
import { Note } from '../app/states';
import type { PlaceName } from '../place/place-code';
import { type Say, useSay } from '../words/language';
import {
  AddToListDocument,
  type AddToListMutation,
  ListsToChooseDocument,
  NewListDocument,
} from './add-to-list.gen';
import './add-to-list.css';

export interface NewTarget {
  readonly enterprise: string;
  readonly name: string;
  readonly segments: readonly string[];
}

interface AddToListProps {
  readonly targets: readonly NewTarget[];
  readonly place?: PlaceName;
  readonly chain?: string;
  /** Name that a new list is given unless the reader writes another. */
  readonly suggestion: string;
  readonly close: () => void;
}

type Report = Extract<AddToListMutation['addTargets'], { __typename: 'AddTargetsReport' }>;

const Done = ({
  report,
  list,
  close,
}: {
  readonly report: Report;
  readonly list: string;
  readonly close: () => void;
}) => {
  const say = useSay();
  return (
    <>
      <Note kind="done">
        <p>
          {say(`已加入 ${report.added.length} 家。`, `${report.added.length} added.`)}
          {report.alreadyListed.length > 0 &&
            say(
              `${report.alreadyListed.length} 家原来就在名单上。`,
              ` ${report.alreadyListed.length} were on it already.`,
            )}
        </p>
      </Note>
      {report.conflicts.map(({ organisation, enterprise }) => (
        <Note kind="warn" key={`${organisation.name} ${enterprise?.name}`}>
          <p>
            <b>{enterprise?.name}</b>
            {say(
              `也在${organisation.name}的名单上，先与对方商量。`,
              ` is also on a list of ${organisation.nameEn ?? organisation.name}: talk to them first.`,
            )}
          </p>
        </Note>
      ))}
      {report.rejected.map(({ index, message }) => (
        <Note kind="error" key={index}>
          <p>{message}</p>
        </Note>
      ))}
      <div className="buttons">
        <Link className="button primary" href={`/lists/${encodeURIComponent(list)}`}>
          {say('看名单', 'Open the list')}
        </Link>
        <button type="button" className="button" onClick={close}>
          {say('继续挑选', 'Go on choosing')}
        </button>
      </div>
    </>
  );
};

const SignInFirst = () => {
  const say = useSay();
  return (
    <>
      <p>{say('名单由各单位共用，要先登录。', 'Lists are shared by organisations: sign in first.')}</p>
      <div className="buttons">
        <Link
          className="button primary"
          href={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`}
        >
          {say('登录', 'Sign in')}
        </Link>
      </div>
    </>
  );
};

const title = (targets: readonly NewTarget[], say: Say): string =>
  targets.length === 1
    ? say(`把${targets[0]!.name}加入名单`, `Add ${targets[0]!.name} to a list`)
    : say(`把 ${targets.length} 家加入名单`, `Add ${targets.length} to a list`);

/** Adds an idempotent request’s answer to the page: which list, or a new one, then what became of each. */
const useAdding = ({ targets, place, chain }: AddToListProps) => {
  const [, create] = useMutation(NewListDocument);
  const [, add] = useMutation(AddToListDocument);
  const [done, setDone] = useState<{ readonly report: Report; readonly list: string }>();
  const [fault, setFault] = useState<string>();
  const newList = async (name: string): Promise<string | undefined> => {
    const { data, error } = await create({
      input: { name, ...(place ? { place } : {}), ...(chain ? { chain } : {}) },
    });
    if (data?.createTargetList.__typename === 'TargetList') return data.createTargetList.id;
    setFault(data?.createTargetList.message ?? error?.message);
    return undefined;
  };
  const submit = async (chosen: string, name: string): Promise<void> => {
    setFault(undefined);
    const list = chosen === '' ? await newList(name) : chosen;
    if (!list) return;
    const input = {
      list,
      targets: targets.map(({ enterprise, segments }) => ({ enterprise, segments: [...segments] })),
    };
    const { data, error } = await add({ input });
    if (data?.addTargets.__typename === 'AddTargetsReport') setDone({ report: data.addTargets, list });
    else setFault(data?.addTargets.message ?? error?.message);
  };
  return { done, fault, submit };
};

const Form = (props: AddToListProps) => {
  const say = useSay();
  const id = useId();
  const [{ data, fetching }] = useQuery({ query: ListsToChooseDocument, requestPolicy: 'cache-and-network' });
  const lists = data?.targetLists.filter(({ permission }) => permission !== 'VIEW') ?? [];
  const fitting = lists.find(
    (list) => list.chain?.code === props.chain && list.place?.code === props.place?.code,
  );
  const [asked, setAsked] = useState<string>();
  const [name, setName] = useState(props.suggestion);
  const { done, fault, submit } = useAdding(props);
  const chosen = asked ?? fitting?.id ?? '';
  if (done) return <Done {...done} close={props.close} />;
  if (!fetching && !data?.viewer) return <SignInFirst />;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit(chosen, name);
      }}
    >
      <div className="field">
        <label htmlFor={`${id}list`}>{say('名单', 'List')}</label>
        <select
          id={`${id}list`}
          className="input"
          value={chosen}
          onChange={(event) => setAsked(event.target.value)}
        >
          {lists.map((list) => (
            <option key={list.id} value={list.id}>
              {list.name}（{list.targetCount}）
            </option>
          ))}
          <option value="">{say('新建一张名单', 'A new list')}</option>
        </select>
      </div>
      {chosen === '' && (
        <div className="field">
          <label htmlFor={`${id}name`}>{say('名称', 'Name')}</label>
          <input
            id={`${id}name`}
            className="input"
            value={name}
            required
            onChange={(event) => setName(event.target.value)}
          />
        </div>
      )}
      {fault && (
        <Note kind="error">
          <p>{fault}</p>
        </Note>
      )}
      <div className="buttons">
        <button type="submit" className="button primary">
          {say(`加入 ${props.targets.length} 家`, `Add ${props.targets.length}`)}
        </button>
        <button type="button" className="button" onClick={props.close}>
          {say('取消', 'Cancel')}
        </button>
      </div>
    </form>
  );
};

/** Puts enterprises on a list that organisations share, or on a new one. */
export const AddToList = (props: AddToListProps) => {
  const say = useSay();
  return (
    <ModalOverlay className="modal-back" isOpen isDismissable onOpenChange={(open) => !open && props.close()}>
      <Modal className="modal">
        <Dialog>
          <Heading slot="title">{title(props.targets, say)}</Heading>
          <Form {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
