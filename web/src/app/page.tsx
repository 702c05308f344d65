import { type ReactNode, useEffect, useRef } from 'react';
import './page.css';

interface PageProps {
  /** The answer: a whole sentence that ends with a full stop. */
  readonly answer: string;
  /** What to do first. */
  readonly next?: ReactNode;
  readonly actions?: ReactNode;
  /** Data date, rule set, revision and the like, at the foot. */
  readonly foot?: readonly ReactNode[];
  /** What limits the answer, at the right of the foot. */
  readonly note?: ReactNode;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** A page: the answer, what to do first, then what it rests on, and its foot. */
export const Page = ({ answer, next, actions, foot = [], note, className = '', children }: PageProps) => {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${answer.replace(/[。.]$/, '')} · 链图`;
  }, [answer]);
  return (
    <>
      <main id="content" ref={main} tabIndex={-1} className={`page ${className}`}>
        <header className="page-head">
          <div className="page-answer">
            <h1>{answer}</h1>
            {next && <p className="quiet">{next}</p>}
          </div>
          {actions && <div className="buttons page-actions">{actions}</div>}
        </header>
        {children}
      </main>
      <footer className="foot">
        <ul>
          {foot.map((part, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a foot have no names and keep their order.
            <li key={i}>{part}</li>
          ))}
        </ul>
        {note && <p>{note}</p>}
      </footer>
    </>
  );
};
