import { shortDay } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { dueSoon, type Entry, firmOf } from './list-words';
import { following, stageWords } from './stages';
import { useChanges } from './use-changes';

interface DueTableProps {
  readonly entries: readonly Entry[];
  readonly own: string | undefined;
  readonly again: () => void;
  readonly open: (id: string) => void;
}

const Row = ({ entry, own, again, open }: Omit<DueTableProps, 'entries'> & { readonly entry: Entry }) => {
  const { language, say } = useLanguage();
  const { claim, move, busy, fault } = useChanges(entry, again);
  const mine = entry.claim?.organisation.code === own;
  const [next] = following[entry.stage];
  return (
    <tr>
      <td>
        <b>{shortDay(entry.claim!.until)}</b>
      </td>
      <td>
        <button type="button" className="link" onClick={() => open(entry.id)}>
          {firmOf(entry)}
        </button>
      </td>
      <td>{named(entry.claim!.organisation, language)}</td>
      <td>{stageWords[entry.stage][language]}</td>
      <td>
        {mine ? (
          <span className="buttons">
            <button type="button" className="link" disabled={busy} onClick={() => void claim()}>
              {say('续认领', 'Extend claim')}
            </button>
            {next && (
              <button type="button" className="link" disabled={busy} onClick={() => void move(next)}>
                {say(`移到${stageWords[next].zh}`, `Move to ${stageWords[next].en.toLowerCase()}`)}
              </button>
            )}
          </span>
        ) : (
          <span className="quiet">{say('由对方决定', 'theirs to decide')}</span>
        )}
        {fault && (
          <p role="alert" className="small fault">
            {fault}
          </p>
        )}
      </td>
    </tr>
  );
};

/** Claims that end this week, and what can be done about each. */
export const DueTable = ({ entries, ...props }: DueTableProps) => {
  const { say } = useLanguage();
  const due = dueSoon(entries);
  return (
    <section>
      <h2>{say('本周到期', 'Due this week')}</h2>
      {due.length === 0 ? (
        <p className="quiet">{say('七天内没有认领到期。', 'No claim ends within seven days.')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>{say('到期', 'Until')}</th>
              <th>{say('企业', 'Enterprise')}</th>
              <th>{say('认领', 'Holder')}</th>
              <th>{say('阶段', 'Stage')}</th>
              <th>{say('下一步', 'Next')}</th>
            </tr>
          </thead>
          <tbody>
            {due.map((entry) => (
              <Row key={entry.id} entry={entry} {...props} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
