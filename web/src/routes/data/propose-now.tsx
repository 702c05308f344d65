import { useState } from 'react';
import { useMutation } from 'urql';
import { Note } from '../../app/states';
import type { PlaceName } from '../../place/place-code';
import { counted } from '../../words/counted';
import { useSay } from '../../words/language';
import { ProposeDocument } from './data.gen';

/** Where nothing waits: reads the texts of the firms of a place that nobody has read yet. */
export const ProposeNow = ({
  place,
  chain,
  done,
}: {
  readonly place: PlaceName;
  readonly chain: string | null;
  readonly done: () => void;
}) => {
  const say = useSay();
  const [{ data, error, fetching }, propose] = useMutation(ProposeDocument);
  const [asked, setAsked] = useState(false);
  const given = data?.proposeForEnterprises;
  const fault = error?.message ?? (given && 'message' in given ? given.message : undefined);
  const start = async (): Promise<void> => {
    setAsked(true);
    await propose({ input: { place, ...(chain ? { chains: [chain] } : {}) } });
    done();
  };
  return (
    <>
      <p className="quiet">
        {say(
          '导入名册时会自动提出；名册早已在图谱里的，可以现在读一遍。',
          'An import proposes by itself; firms that were there before can be read now.',
        )}
      </p>
      <button type="button" className="button" disabled={fetching} onClick={() => void start()}>
        {fetching
          ? say('正在读产品和经营范围', 'Reading products and scopes')
          : say('提出环节', 'Propose segments')}
      </button>
      {asked && given?.__typename === 'ProposedForEnterprises' && (
        <Note kind="done">
          <p>
            {say(
              `新读 ${given.read} 家，提出 ${given.proposed} 条；其余已有环节，或文字未变。`,
              `${counted(given.read, 'firm')} read, ${counted(given.proposed, 'proposal')}; the others have segments, or no new text.`,
            )}
          </p>
        </Note>
      )}
      {fault && (
        <Note kind="error">
          <p>{fault}</p>
        </Note>
      )}
    </>
  );
};
