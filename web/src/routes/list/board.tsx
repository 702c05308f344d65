import { useLanguage } from '../../words/language';
import { ClaimLine } from './claim-line';
import { type Entry, firmOf } from './list-words';
import { SegmentNames } from './segment-names';
import { columns, stageWords } from './stages';
import type { Statuses } from './use-statuses';

interface BoardProps {
  readonly entries: readonly Entry[];
  readonly statuses: Statuses;
  readonly changed: string | undefined;
  readonly open: (id: string) => void;
  readonly again: () => void;
}

/** A list by stage: a column a stage, an entry a firm. */
export const Board = ({ entries, statuses, changed, open, again }: BoardProps) => {
  const { language, say } = useLanguage();
  return (
    <div className="board">
      {columns.map(({ stage, holds }) => {
        const here = entries.filter((entry) => holds.includes(entry.stage));
        return (
          <section key={stage} aria-label={stageWords[stage][language]}>
            <h2>
              {stageWords[stage][language]} <span>{here.length}</span>
            </h2>
            {here.length === 0 && <p className="small quiet">{say('还没有。', 'None yet.')}</p>}
            <ul>
              {here.map((entry) => (
                <li key={entry.id} className={entry.id === changed ? 'entry changed' : 'entry'}>
                  <button type="button" className="entry-name" onClick={() => open(entry.id)}>
                    {firmOf(entry)}
                  </button>
                  <p>
                    <SegmentNames segments={entry.segments} statuses={statuses} />
                    {!entry.enterprise && <span className="tag">{say('待入库', 'not in the graph')}</span>}
                    {holds.length > 1 && <span className="tag">{stageWords[entry.stage][language]}</span>}
                  </p>
                  <ClaimLine entry={entry} again={again} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
};
