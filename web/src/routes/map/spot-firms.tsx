import { Link } from 'wouter';
import { enterprisePath } from '../../app/enterprise-path';
import { Glyph } from '../../marks/glyph';
import { counted } from '../../words/counted';
import { useSay } from '../../words/language';
import type { Status } from '../../words/state-words';
import { maxInFan, type SpotFirm } from './fan';

/** The firms that stand at a ring of the map, each with a way to its page. */
export const SpotFirms = ({
  firms,
  close,
}: {
  readonly firms: readonly SpotFirm[];
  readonly close: () => void;
}) => {
  const say = useSay();
  return (
    <section className="map-spot" aria-live="polite">
      <h2>{say(`此处 ${firms.length} 家企业`, `${counted(firms.length, 'firm')} here`)}</h2>
      <p className="small quiet">
        {firms.length > maxInFan
          ? say(
              `图上展开前 ${maxInFan} 家，展开的位置仅为示意。`,
              `The first ${maxInFan} fan out; their places there are symbolic.`,
            )
          : say('图上展开的位置仅为示意。', 'Their places in the fan are symbolic.')}
      </p>
      <ul>
        {firms.map(({ id, name, status }) => (
          <li key={id}>
            {status && <Glyph status={status as Status} certainty={null} size={13} />}{' '}
            <Link href={enterprisePath(id)}>{name}</Link>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={close}>
        {say('收起', 'Close')}
      </button>
    </section>
  );
};
