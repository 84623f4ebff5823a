import { CiteBox } from './cite-box.js';

export function Footer() {
  return (
    <footer className="site-footer">
      <p>
        Nothing here is a finding of fact: who did what appears only in positions, each attributed
        to the actor who takes it. Counts describe this corpus, which is a collection and not a
        sample; a gap in it is not the silence of a state.
      </p>
      <CiteBox />
    </footer>
  );
}
