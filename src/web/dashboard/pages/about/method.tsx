/** How the data were made, and their limits. */

export function Method() {
  return (
    <section id="method" className="prose" aria-labelledby="method-title">
      <h2 id="method-title">Method and neutrality</h2>
      <p>
        <strong>Coded by hand.</strong> Each statement was read on the pages that report it and
        split into positions: who takes it on whose behalf, at whom it is aimed, what it asserts in
        one neutral sentence, and which position it answers. The words that show it are quoted, at
        most twenty of them, with the page, its publisher and its dates.
      </p>
      <p>
        <strong>No finding of fact.</strong> Only positions say that somebody did something, each
        with the name of who says so. An incident has no perpetrator here, and an intrusion set has
        no owner. An alleged perpetrator is linked to an incident only through a position and the
        actor who takes it.
      </p>
      <p>
        <strong>Dates are as precise as they are known.</strong> A month stays a month. The time
        between an act and its answer therefore has a lower and an upper bound.
      </p>
      <p>
        <strong>Missing values are explicit.</strong> Not coded, not known and none given are three
        different things. “Answered” means: in this corpus, by the side that was accused.
      </p>
      <p>
        <strong>Derived by rule.</strong> Threads, waiting times, contradictions and counts are
        computed from the positions; each figure links to its query. The questions are defined in{' '}
        <code>docs/questions.md</code>, the coding rules in <code>seeds/CODEBOOK.md</code>.
      </p>
      <p>
        <strong>What it cannot tell.</strong> It is not a sample, so it cannot tell who accuses or
        denies most. A missing answer may only mean that nobody looked in the right place.
      </p>
    </section>
  );
}
