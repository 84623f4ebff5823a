import { Page } from '../../frame/page.js';

export default function Agreement() {
  return <Page title="Agreement">{null}</Page>;
}
