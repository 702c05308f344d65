import { Link } from 'wouter';
import { type PlaceName, placeCode } from '../../place/place-code';
import { useSay } from '../../words/language';

/** What to do where nobody looked: survey first, or see all the same who could come. */
export const NotSurveyed = ({
  place,
  chain,
  anyway,
}: {
  readonly place: PlaceName;
  readonly chain: string;
  readonly anyway: () => void;
}) => {
  const say = useSay();
  return (
    <>
      <p>
        {say(
          '没有摸排，就分不清“没有”和“不知道”。先摸排再招商；要先看看有谁，也可以把没摸排的环节算进来。',
          'Without a survey absent and unknown cannot be told apart. Survey first; to see already who there is, count segments in that nobody surveyed.',
        )}
      </p>
      <p className="buttons">
        <Link className="button primary" href={`/data?part=survey&place=${placeCode(place)}&chain=${chain}`}>
          {say('登记摸排', 'Record a survey')}
        </Link>
        <button type="button" className="button" onClick={anyway}>
          {say('没摸排的环节也算', 'Count those segments too')}
        </button>
      </p>
    </>
  );
};
