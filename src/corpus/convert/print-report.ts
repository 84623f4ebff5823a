/** The report of a conversion as a Markdown page: everything that found no home, and every mismatch. */
import { chapters, type Chapter, type Findings } from './findings.js';

const INTRODUCTION = `# What the conversion left out, and what it noticed

\`node dist/cli/convert-corpus.js <shared folder> <seeds folder>\` writes this page together with the
seed files and \`manifest.json\`. It lists every value of the corpus that the seeds do not have, and
every mismatch found on the way. Ids here are the corpus's own, without a prefix, unless they have one.
A field that no rule knows stops the conversion; none did.`;

export function printReport({ remarks }: Pick<Findings, 'remarks'>): string {
  // Object.keys widens to string; the keys are exactly the chapters.
  const sections = (Object.keys(chapters) as readonly Chapter[]).map((chapter) => {
    const lines = remarks.get(chapter) ?? ['None.'];
    return `## ${chapter}\n\n${chapters[chapter]}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
  });
  return `${[INTRODUCTION, ...sections].join('\n\n')}\n`;
}
