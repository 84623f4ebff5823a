import { Page } from '../../frame/page.js';

export default function People() {
  return <Page title="People">{null}</Page>;
}
