import { Glyph } from '../../marks/glyph';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import type { Entry } from './list-words';
import type { Statuses } from './use-statuses';

/** Segments that a target is listed for, each with how it stands. */
export const SegmentNames = ({
  segments,
  statuses,
}: {
  readonly segments: Entry['segments'];
  readonly statuses: Statuses;
}) => {
  const { language } = useLanguage();
  return segments.map((segment) => {
    const state = statuses.get(segment.code);
    return (
      <span key={segment.code} className="segment-name">
        {state && <Glyph status={state.status} certainty={state.certainty} size={13} />}{' '}
        {named(segment, language)}
      </span>
    );
  });
};
