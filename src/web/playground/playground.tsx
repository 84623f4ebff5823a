/** GraphiQL with an example gallery, share links, and explanations of empty answers. */
import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { useCallback, useMemo, useState } from 'react';
import { createFetcher } from './create-fetcher.js';
import { examples } from './examples.js';
import { GALLERY } from './gallery.js';
import { ShareButton, ShareReader } from './share.js';
import { WhyEmpty, type Asked } from './why-empty.js';

const PLUGINS = [GALLERY, HISTORY_PLUGIN];

/** GraphiQL stores its tabs under this key; only a first visit starts with an example. */
const TABS_KEY = 'graphiql:tabState';
const [first] = examples;
const firstTab =
  first !== undefined && window.localStorage.getItem(TABS_KEY) === null
    ? { initialQuery: first.query, initialVariables: first.variables }
    : {};

export function Playground() {
  const [asked, setAsked] = useState<Asked>();
  const [told, setTold] = useState<string>();
  const fetcher = useMemo(
    () =>
      createFetcher((question, answer) => {
        setTold(undefined);
        setAsked({ question, answer });
      }),
    [],
  );
  const tell = useCallback((sentence: string) => {
    setTold(sentence);
  }, []);
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={PLUGINS}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      {...firstTab}
      visiblePlugin={GALLERY}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>
        <a href="/playground">Demarche</a>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy, merge }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <ShareButton tell={tell} />
            <ShareReader tell={tell} />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <div className="notice" role="status">
          {told === undefined ? <WhyEmpty asked={asked} /> : <p>{told}</p>}
        </div>
      </GraphiQL.Footer>
    </GraphiQL>
  );
}
