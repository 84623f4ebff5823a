/** One record: its form, in a draft, or its history. */
import { useParams, useSearchParams } from 'wouter';
import { Page } from '../../frame/page.js';
import { toSection } from '../records/record-words.js';
import { History } from './record/history.js';
import { OpenRecord } from './record/open-record.js';

export default function Record() {
  const { section: segment, id } = useParams<{ section: string; id: string }>();
  const [parameters] = useSearchParams();
  const section = toSection(segment);
  if (section === undefined) {
    return (
      <Page title="Not found">
        <p>
          There is no section <code>{segment}</code>. <a href="/desk/records">See all sections</a>.
        </p>
      </Page>
    );
  }
  return parameters.has('history') ? (
    <History section={section} id={id} />
  ) : (
    <OpenRecord section={section} id={id} />
  );
}
