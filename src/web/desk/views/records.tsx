import { Page } from '../../frame/page.js';

export default function Records() {
  return <Page title="Records">{null}</Page>;
}
