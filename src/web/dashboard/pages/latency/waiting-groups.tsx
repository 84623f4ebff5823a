/** The same estimate by group, as small multiples on one scale. */
import { axisX, axisY, frame, text, type PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import {
  ReplyLatencyGroupsDocument,
  type PositionFilter,
  type ReplyLatencyGroupsQuery,
  type ReplyLatencyKey,
  type WaitingGroupFragment,
} from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { Drawing } from '../../charts/drawing.js';
import { boundsCell, shareCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Choice } from '../../filter/choice.js';
import { Answered } from '../../frame/answered.js';
import { useChoice } from '../../state/use-parameter.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { drawWaiting } from './draw-waiting.js';
import { linkGroup, nameGroup } from './name-group.js';
import { printMedian } from './waiting-steps.js';

const KEY_NAMES: Readonly<Record<ReplyLatencyKey, string>> = {
  RESPONDER: 'who is accused',
  PAIR: 'accuser and accused',
  YEAR: 'year of the accusation',
  FORM: 'form of the denial',
};

/** Small multiples; the table has all groups. */
const SHOWN = 12;
const DAYS = 30;
const PANEL_HEIGHT = 144;
/** Room for a panel's name and numbers. */
const HEAD = 54;

export function WaitingGroups({ filter }: { readonly filter: PositionFilter }) {
  const [key, setKey] = useChoice<ReplyLatencyKey>('group', ['RESPONDER', 'PAIR', 'YEAR', 'FORM']);
  const variables = { filter, groupBy: key };
  const asked = useAnswer(ReplyLatencyGroupsDocument, variables);
  return (
    <>
      <Choice label="Compare by" names={KEY_NAMES} value={key} setValue={setKey} />
      <Answered asked={asked}>
        {({ replyLatency }) => (
          <Groups latency={replyLatency} groupKey={key} variables={variables} />
        )}
      </Answered>
    </>
  );
}

interface GroupsProps {
  readonly latency: ReplyLatencyGroupsQuery['replyLatency'];
  readonly groupKey: ReplyLatencyKey;
  readonly variables: Readonly<Record<string, unknown>>;
}

function Groups({ latency, groupKey, variables }: GroupsProps) {
  const { groups, totalCount } = latency;
  const shown = useMemo(() => groups.slice(0, SHOWN), [groups]);
  const draw = useCallback(
    (width: number) => drawPanels(shown, groupKey, width),
    [shown, groupKey],
  );
  return (
    <Figure
      id="groups"
      title={`How many still wait, by ${KEY_NAMES[groupKey]}`}
      unit={`share of accusations without an answer, over ${String(DAYS)} days`}
      extent={`${printNumber(shown.length)} of ${printCount(totalCount, 'group')}, most accusations first`}
      source={{ document: ReplyLatencyGroupsDocument, variables }}
      table={{
        columns: [
          { heading: KEY_NAMES[groupKey], csv: groupKey.toLowerCase() },
          'accusations',
          { heading: 'answered by this side', csv: 'answered_by_side' },
          { heading: 'share answered by this side', csv: 'share_answered_by_side' },
          { heading: 'median wait of all', csv: 'median_wait' },
        ],
        rows: groups.map((group) => [
          toCell(group, groupKey),
          group.accusations,
          group.answeredBySide,
          shareCell(group.answeredBySide, group.accusations),
          boundsCell(printMedian(group), {
            minDays: group.soonest.medianDays,
            maxDays: group.latest.medianDays,
          }),
        ]),
      }}
      note={
        groupKey === 'FORM'
          ? 'Accusations that were not denied have no form, so none counts as waiting here: the curves show how fast a form comes, not how often.'
          : 'Small groups move in large steps: read the number beside the name. The table has every group.'
      }
    >
      {shown.length > 0 && (
        <Drawing
          label={`Share of accusations that still wait, by ${KEY_NAMES[groupKey]}`}
          draw={draw}
        />
      )}
    </Figure>
  );
}

function toCell(group: WaitingGroupFragment, key: ReplyLatencyKey) {
  const text = nameGroup(group, key);
  // A pair is two ids.
  const value = group.value.replace(' ', ';');
  return { text, href: linkGroup(group, key), data: { '': value, label: group.label } };
}

function drawPanels(
  groups: readonly WaitingGroupFragment[],
  key: ReplyLatencyKey,
  width: number,
): PlotOptions {
  const columns = Math.min(groups.length, Math.max(2, Math.floor(width / 260)));
  const rows = Math.ceil(groups.length / columns);
  const panels = groups.map((group, index) => ({
    group,
    fx: index % columns,
    fy: Math.floor(index / columns),
  }));
  type Titled = (typeof panels)[number];
  const head = { fx: 'fx', fy: 'fy', frameAnchor: 'top-left', lineAnchor: 'bottom' } as const;
  return {
    width,
    height: rows * PANEL_HEIGHT + 40,
    marginLeft: 46,
    marginRight: 16,
    marginTop: HEAD,
    marginBottom: 30,
    fx: { axis: null, padding: 0.14 },
    fy: { axis: null, padding: HEAD / PANEL_HEIGHT },
    x: { domain: [0, DAYS] },
    y: { domain: [0, 1] },
    marks: [
      frame({ anchor: 'bottom', stroke: 'var(--soft)' }),
      axisX({ ticks: [0, 10, 20, 30], tickSize: 3, label: null }),
      axisY({
        ticks: [0, 0.5, 1],
        tickSize: 0,
        label: null,
        tickFormat: (share: number) => `${String(share * 100)} %`,
      }),
      ...panels.flatMap(({ group, fx, fy }) => drawWaiting(group, DAYS, { fx, fy })),
      text(panels, {
        ...head,
        dy: -24,
        fontWeight: 600,
        text: ({ group }: Titled) => nameGroup(group, key),
        href: ({ group }: Titled) => linkGroup(group, key),
      }),
      text(panels, {
        ...head,
        dy: -9,
        fill: 'var(--soft)',
        text: ({ group }: Titled) =>
          `${printNumber(group.answeredBySide)} of ${printNumber(group.accusations)} answered by this side`,
      }),
    ],
  };
}
