/** What the data are, how they were made, how far to trust them, and under which terms to use them. */
import { AboutTheDataDocument } from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../frame/answered.js';
import { Page } from '../../../frame/page.js';
import { Agreement } from './agreement.js';
import { Citing } from './citing.js';
import { Codebook } from './codebook.js';
import { Coverage } from './coverage.js';
import { Holdings } from './holdings.js';
import { Method } from './method.js';

const SOURCE = { document: AboutTheDataDocument, variables: {} };

export default function About() {
  const asked = useAnswer(AboutTheDataDocument, {});
  return (
    <Page
      title="About the data"
      lead="What states say to each other about cyber affairs: positions taken in public, each linked to the words and pages that show it, and each answer to exactly what it answers. It is a collection of statements that could be read, not a sample of all that were made."
    >
      <ul className="contents" aria-label="On this page">
        <li>
          <a href="#holdings">Holdings</a>
        </li>
        <li>
          <a href="#coverage">Coverage</a>
        </li>
        <li>
          <a href="#method">Method and neutrality</a>
        </li>
        <li>
          <a href="#codebook">Codebook</a>
        </li>
        <li>
          <a href="#agreement">Intercoder agreement</a>
        </li>
        <li>
          <a href="#citing">Licence and citing</a>
        </li>
      </ul>
      <Answered asked={asked}>
        {({ dataset }) => <Holdings dataset={dataset} source={SOURCE} />}
      </Answered>
      <Coverage />
      <Method />
      <Codebook />
      <Answered asked={asked}>
        {({ dataset }) => (
          <>
            <Agreement figures={dataset.agreement} source={SOURCE} />
            <Citing dataset={dataset} />
          </>
        )}
      </Answered>
    </Page>
  );
}
