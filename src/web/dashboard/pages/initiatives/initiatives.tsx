/** What was proposed, and what became of it: who backs it, who opposes it, who cites it and when. */
import { InitiativesDocument } from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { ActorPicker } from '../../filter/actor-picker.js';
import { FilterForm } from '../../filter/filter-form.js';
import { WordPicker } from '../../filter/word-picker.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import { Page } from '../../../frame/page.js';
import { usePage } from '../../state/use-page.js';
import { useValues } from '../../state/use-values.js';
import { initiativeKindNames } from '../../words/vocabulary.js';
import { Citations } from '../../record/citations.js';
import { parseInitiativeFilter } from './initiative-filter.js';
import { InitiativeList } from './initiative-list.js';
import { References } from './references.js';
import { Votes } from './votes.js';

const PAGE = 50;

export default function Initiatives() {
  const { parameters, valuesOf, setValues } = useValues();
  const filter = parseInitiativeFilter(parameters);
  const isFiltered = Object.keys(filter).length > 0;
  const variables = { filter, ...usePage('initiatives', PAGE) };
  const asked = useAnswer(InitiativesDocument, variables);
  const field = (key: string) => ({
    values: valuesOf(key),
    setValues: (values: readonly string[]) => {
      setValues(key, values);
    },
  });
  return (
    <Page
      title="Initiatives"
      lead="What was put forward instead: offers, norms, treaties, coalitions, resolutions. Supporters and opponents are listed only if a source that was read says so."
    >
      <FilterForm>
        <ActorPicker label="Put forward by" {...field('by')} />
        <WordPicker label="Kind" words={initiativeKindNames} {...field('kind')} />
      </FilterForm>
      <Answered asked={asked}>
        {({ initiatives }) =>
          initiatives.nodes.length === 0 ? (
            <Empty isFiltered={isFiltered}>The filter finds no initiative.</Empty>
          ) : (
            <>
              <div className="columns">
                <References initiatives={initiatives} variables={variables} />
                <Votes initiatives={initiatives} variables={variables} />
              </div>
              <InitiativeList initiatives={initiatives} variables={variables} />
              <Citations
                id="citations"
                title="Cited in their favour"
                empty="No position in this corpus cites one of them in its favour."
                filter={{
                  initiativeRelation: ['INVOKES'],
                  ...(isFiltered && { refersTo: initiatives.nodes.map(({ id }) => id) }),
                }}
              />
            </>
          )
        }
      </Answered>
    </Page>
  );
}
