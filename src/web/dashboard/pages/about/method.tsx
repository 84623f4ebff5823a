/** How the data were made and what they never say. */

export function Method() {
  return (
    <section id="method" className="prose" aria-labelledby="method-title">
      <h2 id="method-title">Method and neutrality</h2>
      <p>
        <strong>Coded by hand.</strong> Each statement was read on the pages that report it and
        taken apart into positions: who takes it on whose behalf, at whom it is aimed, what it
        asserts in one neutral sentence, and which position it answers. The words that show it are
        kept, at most twenty of them, with the page, its publisher and its dates.
      </p>
      <p>
        <strong>No finding of fact.</strong> That somebody did something stands only in positions,
        with the name of who says so. An incident has no perpetrator here, an intrusion set no
        owner. Between an alleged perpetrator and an incident there is always a position, and
        somebody who takes it.
      </p>
      <p>
        <strong>Dates are as exact as they are known.</strong> A month stays a month. Times between
        an act and its answer therefore have a least and a greatest length.
      </p>
      <p>
        <strong>Missing is said.</strong> Not coded, not known and none given are three different
        things. “Answered” means: in this corpus, by the side that was accused.
      </p>
      <p>
        <strong>Derived by rule.</strong> Threads, waiting times, contradictions and counts are
        worked out from the positions; each figure opens the query that gives it. What each question
        means stands in <code>docs/questions.md</code>, the coding rules in{' '}
        <code>seeds/CODEBOOK.md</code>.
      </p>
      <p>
        <strong>What it cannot tell.</strong> It is no sample, so it says nothing about who accuses
        or denies most. That an answer is missing may mean that nobody looked in the right place.
      </p>
    </section>
  );
}
