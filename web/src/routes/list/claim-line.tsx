import { shortDay } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { dueSoon, type Entry } from './list-words';
import { useChanges } from './use-changes';

interface ClaimLineProps {
  readonly entry: Entry;
  readonly again: () => void;
}

/** Who follows a target and until when, or the way to follow it. */
export const ClaimLine = ({ entry, again }: ClaimLineProps) => {
  const { language, say } = useLanguage();
  const { claim, busy, fault } = useChanges(entry, again);
  if (!entry.claim)
    return (
      <>
        <p className="claim-line">
          <span className="quiet">{say('无人认领', 'nobody follows')}</span>
          <button
            type="button"
            className="link"
            disabled={busy}
            onClick={(event) => {
              event.stopPropagation();
              void claim();
            }}
          >
            {say('认领', 'Claim')}
          </button>
        </p>
        {fault && (
          <p role="alert" className="small fault">
            {fault}
          </p>
        )}
      </>
    );
  const due = dueSoon([entry]).length > 0;
  const until = say(`到 ${shortDay(entry.claim.until)}`, `to ${shortDay(entry.claim.until)}`);
  return (
    <p className="claim-line">
      <span>
        {say(`${named(entry.claim.organisation, language)}认领`, named(entry.claim.organisation, language))}
      </span>
      <span className="keep">{due ? <b>{until}</b> : <span className="quiet">{until}</span>}</span>
    </p>
  );
};
