/** Opens a query and its variables in a new tab without running it. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';

export function useOpenTab(): ((query: string, variables: string) => void) | undefined {
  const actions = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  if (queryEditor === undefined || variableEditor === undefined) return undefined;
  return (query, variables) => {
    actions.addTab();
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
  };
}
