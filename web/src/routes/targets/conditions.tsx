import { placeCode } from '../../place/place-code';
import { useProvinces } from '../../place/use-provinces';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { toDo } from '../../words/state-words';
import type { Gaps } from './target-words';

interface ConditionsProps {
  readonly search: URLSearchParams;
  readonly set: (name: string, value: string | undefined) => void;
  readonly gaps: Gaps | undefined;
}

const NumberField = ({
  id,
  label,
  unit,
  value,
  set,
}: {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  readonly set: (value: string) => void;
}) => {
  const { say } = useLanguage();
  return (
    <li>
      <label htmlFor={id}>{label}</label>
      <span className="unit-input">
        <input
          id={id}
          className="input"
          inputMode="decimal"
          placeholder={say('不限', 'any')}
          defaultValue={value}
          onBlur={(event) => set(event.target.value.trim())}
          onKeyDown={(event) => event.key === 'Enter' && set(event.currentTarget.value.trim())}
        />
        <span className="quiet">{unit}</span>
      </span>
    </li>
  );
};

/** Which candidates are ranked: for which segments, from where, how far, how large. */
export const Conditions = ({ search, set, gaps }: ConditionsProps) => {
  const { language, say } = useLanguage();
  const provinces = useProvinces();
  const watch = search.get('watch') === '1';
  const fillable =
    gaps?.segments.filter(({ verb }) => verb && (toDo.includes(verb) || (watch && verb === 'WATCH'))) ?? [];
  const chosen = search.get('segments') ?? '';
  const offered =
    fillable.some(({ segment }) => segment.code === chosen) || chosen === ''
      ? fillable
      : (gaps?.segments ?? []);
  return (
    <section className="conditions">
      <h2>{say('条件', 'Conditions')}</h2>
      <ul>
        <li>
          <label htmlFor="segments">{say('环节', 'Segment')}</label>
          <select
            id="segments"
            className="input"
            value={chosen}
            onChange={(event) => set('segments', event.target.value)}
          >
            <option value="">{say('全部要补的', 'All to fill')}</option>
            {offered.map(({ segment }) => (
              <option key={segment.code} value={segment.code}>
                {named(segment, language)}
              </option>
            ))}
          </select>
        </li>
        <li>
          <label htmlFor="from">{say('来源地', 'From')}</label>
          <select
            id="from"
            className="input"
            value={search.get('from') ?? ''}
            onChange={(event) => set('from', event.target.value)}
          >
            <option value="">{say('区外全部', 'Anywhere else')}</option>
            {provinces.map((place) => (
              <option key={place.code} value={placeCode(place)}>
                {named(place, language)}
              </option>
            ))}
          </select>
        </li>
        <NumberField
          id="km"
          label={say('最远', 'At most')}
          unit={say('公里', 'km')}
          value={search.get('km') ?? ''}
          set={(value) => set('km', value)}
        />
        <NumberField
          id="wan"
          label={say('营收至少', 'Revenue from')}
          unit={say('万元', '10k yuan')}
          value={search.get('wan') ?? ''}
          set={(value) => set('wan', value)}
        />
        <li>
          <label className="check">
            <input
              type="checkbox"
              checked={watch}
              onChange={(event) => set('watch', event.target.checked ? '1' : undefined)}
            />
            {say('没摸排的环节也算', 'Segments nobody surveyed too')}
          </label>
        </li>
        <li>
          <label className="check">
            <input
              type="checkbox"
              checked={search.get('unclaimed') === '1'}
              onChange={(event) => set('unclaimed', event.target.checked ? '1' : undefined)}
            />
            {say('不要已被认领的', 'Leave out claimed ones')}
          </label>
        </li>
        <li>
          <label className="check">
            <input
              type="checkbox"
              checked={search.get('delisted') === '1'}
              onChange={(event) => set('delisted', event.target.checked ? '1' : undefined)}
            />
            {say('包括退市企业', 'Include delisted ones')}
          </label>
        </li>
      </ul>
    </section>
  );
};
