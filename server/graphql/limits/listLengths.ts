import { MAX_FOLLOWS } from '../../../schema/activity'
import { MAX_MATRIX_HEADS, MAX_PAGE_SIZE, MAX_PRECHECK_PLACES } from '../../../schema/limits'
import { MAX_ANSWER_STEPS } from '../../../schema/proposals'
import { MAX_NEW_ENTRIES } from '../../activity/activity'
import { MAX_HISTORY } from '../../declarations/history'
import { MAX_YEARS, YEARS_SHOWN } from '../../queries/fragmentation'
import { NEAREST } from '../../queries/question/nearestNames'
import { MAX_LANE_GROUPS, MAX_RECORD_YEARS } from '../../queries/recordYears'

/**
 * How many items a list without `first` counts as. For a list with a fixed bound, this is the bound. For one that only the data
 * bounds, it is a length that rows seldom pass: the limit of size (`http/answerSize.ts`) stops a larger answer.
 */
export type ListLength = number | ((root: RootArguments) => number)

/** The arguments of the root field above a list, with the values of variables. */
export type RootArguments = Readonly<Record<string, unknown>>

/** The length of a list by its type and field. A test checks that each list is declared below; others count as a full page. */
export function listLength(typeName: string, fieldName: string, root: RootArguments): number {
	const length = LIST_LENGTHS.get(`${typeName}.${fieldName}`) ?? MAX_PAGE_SIZE
	return typeof length === 'number' ? length : length(root)
}

/** Years of a trend, the current one included. */
const years: ListLength = ({ filter }) => {
	const { from, asOf } = typeof filter === 'object' && filter !== null ? (filter as RootArguments) : {}
	if (typeof from !== 'string') return YEARS_SHOWN + 1
	const max = MAX_YEARS + 1
	const count = typeof asOf === 'string' ? Number(asOf.slice(0, 4)) - Number(from.slice(0, 4)) + 1 : max
	return count >= 1 && count <= max ? count : max
}

/** `limit` bounds the actors of a neighbourhood, and a path has few. Each actor has about five relations. */
const actors: ListLength = ({ limit }) => (typeof limit === 'number' ? limit : 10)
const relations: ListLength = (root) => 5 * listLength('Subgraph', 'nodes', root)

const DECLARED: readonly (readonly [ListLength, string])[] = [
	[MAX_FOLLOWS, 'Following.follows'],
	[MAX_NEW_ENTRIES, 'Subscription.activityAdded'],
	// A text of 200 characters has at most 100 words.
	[100, 'Query.readQuestion'],
	[NEAREST, 'QuestionPart.nearest SearchConnection.elsewhere SearchConnection.nearest'],
	// The parts of one record.
	[
		3,
		`Record.sources Mission.sources Office.sources Partnership.sources Event.sources Wish.sources Evidence.sources
		PublicFunction.sources MandateEvidence.sources Organisation.sources Holiday.sources Partnership.frenchActors Partnership.partnerActors`,
	],
	[
		5,
		`Record.actors Mission.actors Mission.participants Mission.stops Mission.sectors Office.actors Office.owners
		Partnership.actors Partnership.sectors Partnership.namesAtSignature Event.actors Wish.actors Wish.sectors
		Evidence.actors Evidence.holders GraphEdge.sectors GraphEdge.fromHolders GraphEdge.toHolders
		Overlap.matchedSectors Opportunity.matchedSectors Actor.aliases Territory.aliases Organisation.aliases Actor.formerNames Territory.formerNames
		Organisation.formerNames Actor.functions Territory.functions Organisation.functions Territory.partOf
		Organisation.jurisdiction`,
	],
	[3, 'RecordEnds.french RecordEnds.partner RecordEnd.holders'],
	[5, 'ListedRecord.places ListedRecord.sectors'],
	[2, 'Duplicate.records'],
	// The parts and sentences of one result.
	[
		20,
		`ActivityEntry.sentenceParts Overlap.sentenceParts Opportunity.sentenceParts Constellation.sentenceParts PlacePrecheck.sentenceParts
		ActorSummary.sentenceParts`,
	],
	[
		10,
		`UnansweredWish.sentenceParts DominatedPlace.sentenceParts JointPartner.sentenceParts Overlap.factors
		RivalMandates.factors Overlap.mitigations Opportunity.criteria Opportunity.wouldLower Opportunity.paths SuggestedDates.reasons`,
	],
	[4, 'ConstellationPath.steps'],
	[
		3,
		'ActorSummary.notes Constellation.missing ConstellationLink.records ConstellationStep.records Precheck.dates Precheck.quietest',
	],
	// Consulates and embassies of one place.
	[
		5,
		`Overlap.contacts Opportunity.contacts Meeting.contacts RivalMandates.contacts
		Actor.contacts Territory.contacts Organisation.contacts`,
	],
	// Vocabularies, and counts by their words.
	[50, 'Query.sectors Gaps.rows Gaps.divisions GapRow.actorCounts'],
	[30, 'OrganisationConnection.countsByType HolidayConnection.knownYears'],
	[30, 'Coverage.tables Coverage.licences Coverage.attributions'],
	[2, 'MapProjection.parallels'],
	// The fields of a declared record, each with a text or two.
	[20, 'OwnRecord.fields HistoryEntry.changes'],
	// Judgements of overlaps and of pairs of records.
	[20, 'OwnOverlap.changedEvidence Case.changedEvidence Case.actors Case.history'],
	[5, 'CaseConnection.countsByState Query.ownJudgements Query.casesOfOverlap Discussion.voices'],
	[30, 'Query.judgementHistory Discussion.comments Discussion.readers'],
	[40, 'Query.pairJudgements'],
	// A proposal: at most twelve parties and twelve points, and the records of one overlap or opportunity.
	[
		12,
		'Proposal.parties Proposal.partyIds Proposal.ownIds Proposal.awaitedIds Proposal.slots Proposal.outcomes Proposal.points ProposalSlot.points Proposal.sectors ConfirmedScore.owners ConfirmedScore.recordIds',
	],
	[20, 'Proposal.records Query.soundedNearby'],
	[MAX_ANSWER_STEPS, 'ProposalSlot.history'],
	// At most ten remarks, and about as many answers.
	[20, 'Report.notes'],
	[5, 'OwnRecord.partyAnswers RecordStanding.parts'],
	[4, 'OwnRecordConnection.countsByVisibility'],
	[7, 'Retention.counts RetentionRun.counts'],
	// Data held of a person, and the audit log: each field of a form, each kind of entry.
	[20, 'HeldEntryConnection.countsByCategory HeldEntry.fields AuditLine.fields AuditCheck.wentBack'],
	[5, 'HeldField.values ErasurePlace.excerpts'],
	[100, 'AuditLineConnection.actions'],
	[2, 'DeclaredField.values FieldChange.before FieldChange.after'],
	[MAX_HISTORY, 'Query.recordHistory'],
	// One account.
	[10, 'Me.roles Me.sessions Me.apiTokens Me.passkeys Person.roles'],
	[3, 'Me.signsInBy'],
	[1, 'ApiToken.scopes'],
	[
		12,
		'CountryMap.insets CountryMap.partnerInsets Examples.actors Examples.searches Examples.questions Query.suggest OpportunityBoard.groups',
	],
	[
		8,
		'Coverage.levels Coverage.countries Actor.countries Territory.countries Organisation.countries OpportunityBoard.countsByKind',
	],
	[
		4,
		'OverlapConnection.countsByKind OverlapGroup.countsByKind RecordConnection.countsByKind FragmentationIndex.sizes',
	],
	// Years, weeks and days; a draft lasts MAX_PRECHECK_DAYS at most.
	[years, 'FragmentationIndex.trend'],
	[16, 'PlacePrecheck.drafts'],
	[40, 'Precheck.dateWarnings'],
	[600, 'Query.missionMonths'],
	[5, 'RecordYears.lanes'],
	[MAX_LANE_GROUPS, 'LaneYears.groups'],
	[MAX_RECORD_YEARS, 'RecordYears.starts LaneYears.counts RecordGroup.counts'],
	[100, 'Crowding.steps'],
	[MAX_PRECHECK_PLACES, 'Precheck.places'],
	[MAX_MATRIX_HEADS, 'Matrix.rows Matrix.columns'],
	[5, 'MatrixOverlap.heads'],
	[actors, 'Subgraph.nodes'],
	[relations, 'Subgraph.edges'],
]

export const LIST_LENGTHS: ReadonlyMap<string, ListLength> = new Map(
	DECLARED.flatMap(([length, fields]) => fields.split(/\s+/).map((field) => [field, length] as const)),
)
