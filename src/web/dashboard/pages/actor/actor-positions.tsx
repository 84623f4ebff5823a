/** What an actor said, and what was said of it, by side and kind. */
import { Choice } from '../../filter/choice.js';
import { FilterForm } from '../../filter/filter-form.js';
import { WordPicker } from '../../filter/word-picker.js';
import { Empty } from '../../frame/empty.js';
import { PositionList } from '../../record/position-list.js';
import { usePositionFilter } from '../../state/use-position-filter.js';
import { useChoice } from '../../state/use-parameter.js';
import { kindNames } from '../../words/vocabulary.js';
import { toSideFilter, type Side } from '../../state/actor-filter.js';

const PAGE = 10;

const sideNames: Readonly<Record<Side, string>> = {
  made: 'made by it',
  received: 'aimed at it',
  accused: 'accusations of it',
  answered: 'accusations of it that were answered',
  unanswered: 'accusations of it that were not answered',
};

interface ActorPositionsProps {
  readonly id: string;
  readonly name: string;
}

export function ActorPositions({ id, name }: ActorPositionsProps) {
  const [side, setSide] = useChoice<Side>('show', [
    'made',
    'received',
    'accused',
    'answered',
    'unanswered',
  ]);
  const { filter, valuesOf, setValues } = usePositionFilter();
  // The other choices are accusations already.
  const hasKinds = side === 'made' || side === 'received';
  const kind = hasKinds ? filter.kind : undefined;
  return (
    <>
      <Choice label="Show positions" names={sideNames} value={side} setValue={setSide} />
      {hasKinds && (
        <FilterForm>
          <WordPicker
            label="Kind"
            words={kindNames}
            values={valuesOf('kind')}
            setValues={(values) => {
              setValues('kind', values);
            }}
          />
        </FilterForm>
      )}
      <PositionList
        title={`${name}: ${sideNames[side]}`}
        list={side}
        size={PAGE}
        filter={{ ...toSideFilter(side, id), ...(kind && { kind }) }}
        empty={
          <Empty isFiltered={kind !== undefined}>
            The corpus holds no positions {sideNames[side]}
            {kind !== undefined && ' of the chosen kind'}: {name}.
          </Empty>
        }
      />
    </>
  );
}
