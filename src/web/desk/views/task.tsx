import { Page } from '../../frame/page.js';

export default function Task() {
  return <Page title="Task">{null}</Page>;
}
