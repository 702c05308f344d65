import { type ReactNode, useEffect, useState } from 'react';
import type { CombinedError } from 'urql';
import type { Asked } from '../api/use-answer';
import { useSay } from '../words/language';
import './states.css';

const useSeconds = (): number => {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((value) => value + 0.2), 200);
    return () => clearInterval(timer);
  }, []);
  return seconds;
};

/** Nothing before 0.4 s, then still grey bars, from 1 s how long it has taken. */
export const Waiting = ({ rows = 6 }: { readonly rows?: number }) => {
  const say = useSay();
  const seconds = useSeconds();
  if (seconds < 0.4) return <div className="waiting" aria-busy="true" />;
  return (
    <div className="waiting" aria-busy="true">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars are all alike.
        <div key={row} className="waiting-row" aria-hidden="true">
          <span style={{ width: `${30 + ((row * 17) % 30)}%` }} />
          <span />
        </div>
      ))}
      {seconds >= 1 && (
        <p className="quiet" role="status">
          {say(
            `正在计算，已 ${Math.floor(seconds)} 秒。`,
            `Working it out, ${Math.floor(seconds)} s so far.`,
          )}
        </p>
      )}
    </div>
  );
};

/** A message that stands where the action was. */
export const Note = ({
  kind,
  children,
}: {
  readonly kind: 'error' | 'warn' | 'note' | 'done';
  readonly children: ReactNode;
}) => (
  <div className={`note note-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
    {children}
  </div>
);

const numberOf = (error: CombinedError): string | undefined => {
  const extensions = error.graphQLErrors[0]?.extensions as { readonly id?: string } | undefined;
  return extensions?.id;
};

/** What happened, that nothing is lost, and one button. */
export const Fault = ({ error, again }: { readonly error: CombinedError; readonly again?: () => void }) => {
  const say = useSay();
  const number = numberOf(error);
  return (
    <>
      <Note kind="error">
        <p>
          <b>{say('没有算出来。', 'No answer came.')}</b> {error.graphQLErrors[0]?.message ?? error.message}
        </p>
        {again && (
          <button type="button" className="button" onClick={again}>
            {say('再试一次', 'Try again')}
          </button>
        )}
      </Note>
      {number && (
        <p className="quiet">
          {say('还不行，就把编号', 'If it fails again, tell the administrator the number')} <b>{number}</b>
          {say('告诉管理员。', '.')}
        </p>
      )}
    </>
  );
};

const timeOf = (at: Date | undefined): string =>
  at ? `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}` : '';

/** A line above the last answer while the server cannot be reached. */
export const Offline = ({ at }: { readonly at: Date | undefined }) => {
  const say = useSay();
  return (
    <Note kind="warn">
      <p>
        <b>{say('连不上服务器。', 'The server cannot be reached.')}</b>
        {say(`下面是 ${timeOf(at)} 的结果。`, ` Below is the answer of ${timeOf(at)}.`)}
      </p>
    </Note>
  );
};

/** The states of an answer: waiting, failed, out of reach, or there. */
export const Answer = <Data,>({
  asked,
  children,
}: {
  readonly asked: Asked<Data>;
  readonly children: (data: Data) => ReactNode;
}) => {
  const { data, error, at, again } = asked;
  if (data !== undefined && data !== null)
    return (
      <>
        {error?.networkError && <Offline at={at} />}
        {children(data)}
      </>
    );
  return error ? <Fault error={error} again={again} /> : <Waiting />;
};
