/** The whole conversion, in memory: the shared corpus and the reference tables in, seeds out. */
import {
  actorsOfType,
  convertAgency,
  convertBloc,
  convertGroup,
  convertOrganization,
  reportAttributions,
} from './actors.js';
import type { CheckedText } from './anchor-excerpt.js';
import { checkConsistency } from './consistency.js';
import type { Corpus } from './corpus-schema.js';
import type { Findings } from './findings.js';
import {
  addParisCallSupporters,
  convertInitiative,
  convertResolution,
  convertVotes,
} from './initiatives.js';
import { groupByStatement } from './positions.js';
import {
  checkPublisherIds,
  convertDocument,
  convertIncident,
  convertPublisher,
} from './publications.js';
import type { ReferenceData } from './reference-data.js';
import { createReferences } from './references.js';
import type { Seeds } from './seed-entries.js';
import { convertPerson, createUnnamedSpeakers } from './speakers.js';
import { convertStatement, type StatementContext } from './statements.js';
import { convertStates } from './states.js';
import { reportForms, reportSuperseded } from './superseded.js';

const PARIS_CALL = 'initiative:paris-call';

/**
 * @param checkedTexts by the corpus's id of the source: texts to find the quoted words in
 * @throws CorpusError with every fault of the corpus
 */
export function convertCorpus(
  corpus: Corpus,
  reference: ReferenceData,
  checkedTexts: ReadonlyMap<string, CheckedText>,
  findings: Findings,
): Seeds {
  const references = createReferences(corpus, findings);
  const states = convertStates(corpus, reference, findings);
  const stateIds = new Set(states.map(({ id }) => id));
  const publisherByName = new Map(corpus.publishers.map((entry) => [entry.publisher, entry]));
  const positionsOf = groupByStatement(corpus.positions);
  const context: StatementContext = {
    references,
    findings,
    checkedTexts,
    sources: new Map(corpus.sources.map((source) => [source.id, source])),
    actors: new Map(corpus.actors.map((actor) => [actor.id, actor])),
  };
  const initiatives = corpus.initiatives
    .map((initiative) => convertInitiative(initiative, references, findings))
    .map((initiative) =>
      initiative.id === PARIS_CALL
        ? addParisCallSupporters(initiative, reference.parisCall, findings)
        : initiative,
    );
  const seeds: Seeds = {
    states,
    agencies: actorsOfType(corpus, 'agency').map((agency) => convertAgency(agency, references)),
    spokespersons: [
      ...actorsOfType(corpus, 'person').map((person) =>
        convertPerson(person, references, findings),
      ),
      ...createUnnamedSpeakers(corpus, references, findings),
    ],
    blocs: actorsOfType(corpus, 'bloc').map(convertBloc),
    organizations: actorsOfType(corpus, 'organisation').map((organization) =>
      convertOrganization(organization, references),
    ),
    groups: actorsOfType(corpus, 'group').map(convertGroup),
    initiatives: [
      ...initiatives,
      ...reference.resolutions.map((resolution) => convertResolution(resolution, findings)),
    ],
    votes: reference.resolutions.map((resolution) =>
      convertVotes(resolution, reference.votes, findings),
    ),
    incidents: corpus.incidents.map((incident) => convertIncident(incident, references, findings)),
    publishers: corpus.publishers.map((entry) => convertPublisher(entry, stateIds, findings)),
    documents: corpus.sources.map((source) => convertDocument(source, publisherByName, findings)),
    statements: corpus.statements.map((statement) =>
      convertStatement(statement, positionsOf.get(statement.id) ?? [], context),
    ),
  };
  checkPublisherIds(seeds.publishers, findings);
  checkConsistency(corpus, findings);
  reportSuperseded(corpus, findings);
  reportForms(corpus, findings);
  reportAttributions(corpus, findings);
  findings.throwIfFaulty();
  return seeds;
}
