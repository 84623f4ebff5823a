import { Page } from '../../frame/page.js';

export default function NewArticle() {
  return <Page title="New article">{null}</Page>;
}
