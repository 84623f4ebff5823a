/** How far coders agreed: all figures, each with its number of cases and interval, and how terms meet. */
import { Page } from '../../frame/page.js';
import { AgreementDocument, type AgreementQuery } from '../../generated/desk/graphql.js';
import { useDesk } from '../api/use-desk.js';
import { Shown } from '../frame/shown.js';
import { protocolNames } from '../tasks/task-words.js';
import { ConfusionTable } from './agreement/confusion-table.js';

type Group = AgreementQuery['agreement']['groups'][number];

const measureNames: Readonly<Record<Group['figures'][number]['measure'], string>> = {
  F1: 'F1',
  COHENS_KAPPA: 'Cohen’s kappa',
  KRIPPENDORFFS_ALPHA: 'Krippendorff’s alpha',
  KRIPPENDORFFS_ALPHA_MASI: 'Krippendorff’s alpha (MASI)',
};

export default function Agreement() {
  const answer = useDesk(AgreementDocument, {});
  return (
    <Page
      title="Agreement"
      lead="Computed from the codings. Codings under different protocols, or from different sources, are never pooled. 1 is full agreement; for kappa and alpha, 0 is chance level."
    >
      <Shown answer={answer}>
        {({ agreement: { groups } }) =>
          groups.length === 0 ? (
            <p className="hint">No text was coded by two people yet.</p>
          ) : (
            groups.map((group) => (
              <GroupFigures key={`${group.protocol} ${group.source}`} group={group} />
            ))
          )
        }
      </Shown>
    </Page>
  );
}

function GroupFigures({ group }: { readonly group: Group }) {
  const { protocol, source, taskCount, statementCount, figures, tables } = group;
  const { firstActCount, secondActCount, matchedActCount } = group;
  const id = `${protocol}-${source}`;
  // All figures of a group have intervals of one level.
  const level = figures.find(({ interval }) => interval !== null)?.interval?.level;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {source === 'PUBLISHED' ? 'The published double coding' : protocolNames[protocol]}
      </h2>
      <p className="hint">
        {source === 'PUBLISHED' ? `${protocolNames[protocol]}. ` : `Tasks: ${String(taskCount)}. `}
        Statements of both coders: {statementCount}. Acts of the first coder: {firstActCount}, of
        the second: {secondActCount}; aligned: {matchedActCount}, unmatched:{' '}
        {firstActCount - matchedActCount} and {secondActCount - matchedActCount}.
      </p>
      <div className="table-frame" tabIndex={0} role="group" aria-label="Figures of agreement">
        <table className="agreement">
          <thead>
            <tr>
              <th scope="col">Of what</th>
              <th scope="col">Measure</th>
              <th scope="col" className="number">
                Figure
              </th>
              <th scope="col" className="number">
                {level === undefined ? 'Interval' : `${String(Math.round(level * 100))}% interval`}
              </th>
              <th scope="col" className="number">
                n
              </th>
              <th scope="col">Note</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ what, measure, value, reason, n, interval, note }) => (
              <tr key={`${what} ${measure}`}>
                <th scope="row">{what}</th>
                <td>{measureNames[measure]}</td>
                <td className="number">{value === null ? '—' : value.toFixed(3)}</td>
                <td className="number">
                  {interval === null
                    ? ''
                    : `${interval.low.toFixed(3)} to ${interval.high.toFixed(3)}`}
                </td>
                <td className="number">{n}</td>
                <td>{[reason, note].filter((text) => text !== null).join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>Confusion tables</h3>
      {tables.map((table) => (
        <ConfusionTable key={table.what} table={table} />
      ))}
    </section>
  );
}
