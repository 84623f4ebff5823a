import { Page } from '../../frame/page.js';

export default function Queue() {
  return <Page title="Queue">{null}</Page>;
}
