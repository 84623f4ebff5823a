/**
 * The keystrokes that code an article in the shape of the founding one: a denial in the denier's own media,
 * which reports the accusation too. Two statements, eleven acts.
 */
import type { KeyboardRun } from './keyboard-run.js';

export interface FoundingShape {
  readonly text: string;
  readonly url: string;
  /** Date of the report that is denied. */
  readonly reportedOn: string;
  /** Sentences that are written anew; the others are taken as proposed. */
  readonly sentences: {
    readonly condemnation: string;
    readonly prediction: string;
    readonly appeal: string;
  };
  /** Finds the agency that issued the report. */
  readonly agency: string;
  /** Words after the call of the report, which are no part of it. */
  readonly wordsAfterCall: number;
  /** Whether a clause follows the last act. */
  readonly hasClauseAfterLast: boolean;
  /** Conduct that the counter-accusation alleges. */
  readonly counterConduct: string;
}

export async function workFoundingShape(run: KeyboardRun, shape: FoundingShape): Promise<void> {
  const { page } = run;
  /** Suggestions arrive while the coder reads. */
  const read = () => page.locator('[aria-current] .reply-targets[aria-busy=false]').waitFor();

  await page.locator('.new-article textarea').waitFor();
  await run.paste(shape.text);
  await run.run('Tab');
  await run.paste(shape.url);
  await run.run('Control+Enter');
  await page.locator('.act-row[aria-current]').waitFor();

  // The report: its date is not in the text.
  await run.run('t', 'E');
  await run.type(shape.reportedOn);
  await run.run('Escape');
  await run.run('a', 'h5', 'b0', 'od', 'j');
  await run.run('Alt+[', 'a', 'h1', 'b0', 'o2', 'o3', 'j');
  await run.run('c');
  await run.repeat('Alt+]', shape.wordsAfterCall);
  await run.run('g');

  // The spokesperson: a denial of both accusations.
  await run.run('t');
  await read();
  await run.run('1d', '2d', 'f2', 'G');
  await run.type(shape.agency);
  await page.locator('.picker [role=option]').first().waitFor();
  await run.run('ArrowDown', 'Enter', 'Escape', 'j');
  await read();
  await run.run('v', '2r', 'e');
  await run.type(shape.sentences.condemnation);
  await run.run('Escape', 'j');
  await run.repeat('Alt+[', 2);
  await run.run('i', 'j', 'x');
  await run.repeat('Alt+[', 2);
  await run.run('p', 'j', 'x');
  await read();
  await run.run('2c', 'h1', 'b9', shape.counterConduct, 'j');
  await run.run('z', 'e');
  await run.type(shape.sentences.prediction);
  await run.run('Escape', 'j');
  await run.run('Alt+Shift+[', 'j', 'x');
  await run.run('c', 'g', 'e');
  await run.type(shape.sentences.appeal);
  await run.run('Escape');
  if (shape.hasClauseAfterLast) await run.run('Alt+Shift+]');
  await run.run('Control+Enter');
  await page.locator('.save-status[data-state=SAVED]').waitFor();
}
