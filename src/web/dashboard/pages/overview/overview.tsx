import { Page } from '../../../frame/page.js';
import { LatestExchanges } from './latest-exchanges.js';
import { MostAccusing } from './most-accusing.js';
import { WhenItWasSaid } from './when-it-was-said.js';

export default function Overview() {
  return (
    <Page
      title="What states say to each other about cyber affairs"
      lead="Who accuses whom of what, who denies it and in which words, and what is proposed instead. Every number leads to the words behind it and to their source."
    >
      <div className="columns">
        <MostAccusing />
        <WhenItWasSaid />
      </div>
      <LatestExchanges />
    </Page>
  );
}
