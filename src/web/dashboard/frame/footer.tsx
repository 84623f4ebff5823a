import { CiteBox } from './cite-box.js';

export function Footer() {
  return (
    <footer className="site-footer">
      <p>
        Nothing here is a finding of fact: who did what stands only in positions that somebody took.
        Counts speak of this corpus, which is a collection and no sample; its silence is not silence
        of a state.
      </p>
      <CiteBox />
    </footer>
  );
}
