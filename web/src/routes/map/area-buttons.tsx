import { useSay } from '../../words/language';

/** Chooses an area by hand or by what is in view, and gives it up. */
export const AreaButtons = ({
  picking,
  chosen,
  pick,
  takeView,
  clear,
}: {
  readonly picking: boolean;
  readonly chosen: boolean;
  readonly pick: () => void;
  readonly takeView: () => void;
  readonly clear: () => void;
}) => {
  const say = useSay();
  return (
    <div className="buttons map-area">
      <button type="button" className="button" aria-pressed={picking} onClick={pick}>
        {picking ? say('正在画范围', 'Drawing an area') : say('画范围', 'Draw an area')}
      </button>
      <button type="button" className="button" onClick={takeView}>
        {say('只看画面内', 'What is in view')}
      </button>
      {chosen && (
        <button type="button" className="button" onClick={clear}>
          {say('取消范围', 'Clear the area')}
        </button>
      )}
    </div>
  );
};
