import { useId, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Link, useLocation, useSearch } from 'wouter';
import { useSay } from '../words/language';
import { useViews } from './use-views';
import './views.css';

/** Heading of the page, without its full stop: a name to begin with. */
const suggestion = (): string => document.title.replace(/ · 链图$/, '').slice(0, 40);

const SaveForm = ({ save }: { readonly save: (name: string, path: string) => Promise<boolean> }) => {
  const say = useSay();
  const id = useId();
  const [path] = useLocation();
  const search = useSearch();
  const [name, setName] = useState(suggestion);
  const [done, setDone] = useState(false);
  return (
    <form
      className="views-form"
      onSubmit={async (event) => {
        event.preventDefault();
        setDone(await save(name, `${path}${search ? `?${search}` : ''}`));
      }}
    >
      <label htmlFor={id}>{say('把本页存为', 'Keep this page as')}</label>
      <input
        id={id}
        className="input"
        required
        maxLength={100}
        value={name}
        onChange={(event) => {
          setName(event.target.value);
          setDone(false);
        }}
      />
      <button type="submit" className="button">
        {say('保存视图', 'Save view')}
      </button>
      <p role="status" className="small quiet">
        {done && say('已保存，首页也能打开。', 'Saved; it stands on the first page too.')}
      </p>
    </form>
  );
};

/** Pages that the member keeps: open one, keep this one, keep one no more. */
export const ViewsMenu = () => {
  const say = useSay();
  const { views, save, remove, fault } = useViews(true);
  return (
    <DialogTrigger>
      <Button className="link">{say('视图', 'Views')}</Button>
      <Popover className="popup views-popup" placement="bottom end">
        <Dialog aria-label={say('保存的视图', 'Saved views')}>
          {({ close }) => (
            <>
              <ul className="views">
                {views.map(({ name, path }) => (
                  <li key={name}>
                    <Link href={path} onClick={close}>
                      {name}
                    </Link>
                    <button
                      type="button"
                      className="link"
                      aria-label={say(`删除视图${name}`, `Delete the view ${name}`)}
                      onClick={() => void remove(name)}
                    >
                      {say('删除', 'Delete')}
                    </button>
                  </li>
                ))}
              </ul>
              <SaveForm save={save} />
              {fault && (
                <p role="alert" className="views-fault">
                  {fault}
                </p>
              )}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
