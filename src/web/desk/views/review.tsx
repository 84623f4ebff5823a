import { Page } from '../../frame/page.js';

export default function Review() {
  return <Page title="Review">{null}</Page>;
}
