import { Page } from '../../frame/page.js';

export default function Record() {
  return <Page title="Record">{null}</Page>;
}
