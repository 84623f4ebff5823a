import { useParams } from 'wouter';
import { Page } from '../../frame/page.js';
import { useMe } from '../api/me.js';
import { toReview } from '../desk-urls.js';

export default function Article() {
  const { id = '' } = useParams<{ id: string }>();
  const me = useMe();
  return (
    <Page title="Draft">{me.may('submitChangeSet') && <a href={toReview(id)}>Review</a>}</Page>
  );
}
