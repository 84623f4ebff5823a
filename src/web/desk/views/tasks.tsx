import { Page } from '../../frame/page.js';

export default function Tasks() {
  return <Page title="Tasks">{null}</Page>;
}
