import {
  Autocomplete,
  Button,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  Select,
  SelectValue,
  useFilter,
} from 'react-aria-components';
import { useSay } from '../words/language';

interface PickerItem {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

interface PickerProps {
  readonly label: string;
  readonly chosen: string;
  readonly items: readonly PickerItem[];
  readonly choose: (id: string) => void;
}

/** A choice out of a list that can be narrowed by typing. */
export const Picker = ({ label, chosen, items, choose }: PickerProps) => {
  const say = useSay();
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <Select
      className="picker"
      aria-label={label}
      value={chosen}
      onChange={(key) => {
        if (key !== null && key !== chosen) choose(String(key));
      }}
    >
      <Button>
        <SelectValue className="value">
          {() => items.find(({ id }) => id === chosen)?.name ?? chosen}
        </SelectValue>
      </Button>
      <Popover className="popup">
        <Autocomplete filter={contains}>
          <SearchField aria-label={say('筛选', 'Filter')} className="filter" autoFocus>
            <Input className="input" placeholder={say('名称或代码', 'Name or code')} />
          </SearchField>
          <ListBox
            items={items}
            renderEmptyState={() => <p className="empty">{say('没有找到', 'Nothing found')}</p>}
          >
            {(item) => (
              <ListBoxItem className="option" textValue={`${item.name} ${item.detail}`}>
                <span>{item.name}</span>
                <span className="quiet">{item.detail}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Autocomplete>
      </Popover>
    </Select>
  );
};
