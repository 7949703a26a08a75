import { Field, Float, ID, InputType, Int } from 'type-graphql'
import type { ActorScope } from '../../../schema/enums'
import type { ConfidenceLevel, Direction, MissionStatus } from '../../domain/records'
import type { AcceptedProposalFilter } from '../../proposals/acceptedProposals'
import type { EventFilter } from '../../queries/events'
import type { MissionFilter } from '../../queries/missions'
import type { GraphFilter } from '../../queries/neighbourhood'
import type { OpportunityFilter } from '../../queries/opportunities'
import type { OrganisationFilter } from '../../queries/organisations'
import type { OverlapFilter } from '../../queries/overlaps'
import type { PartnershipFilter } from '../../queries/partnerships'
import {
	ActorKindEnum,
	ActorScopeEnum,
	CertaintyEnum,
	ConfidenceEnum,
	DirectionEnum,
	EdgeKindEnum,
	MissionStatusEnum,
	OpportunityActEnum,
	OpportunityKindEnum,
	OverlapKindEnum,
	OverlapNatureEnum,
	WhenEnum,
} from '../enums'

const AS_OF = 'ISO day; today in Europe/Paris when it is not given.'
const GRAPH_AS_OF =
	'ISO day. `records`, `matrix`, `recordYears`, `compare`, `neighbourhood` and `path` count only what stood on it, as `linkCounts` does: links and offices that may be open, missions that have begun and are not cancelled, wishes that still hold. When it is not given they count all on record, and today in Europe/Paris is the day of all else that depends on one.'
const WITHIN = 'Id of a territory: itself and all it contains.'
const SECTORS = 'Codes of sectors: one of them is enough.'
const LIST_LEVEL =
	'By default `listLevel` of `coverage`, except for a place below that level. If the data has such a level, the narrowest one asks for places as they are on record.'
const AMONG =
	'Ids of actors: at least two must have a part in it, or be the place where it is; a territory also stands for the actors in it.'
const FROM = 'YYYY, YYYY-MM or YYYY-MM-DD: what may be under way at that date or later.'
const TO = 'YYYY, YYYY-MM or YYYY-MM-DD: what may be under way at that date or earlier.'

@InputType('OverlapFilter', {
	description:
		'Which overlaps. asOf, the roll-ups, gapDays, maxSpanDays, minConfidence and includeScenario decide what is detected; the others select whole results.',
})
export class OverlapFilterInput implements OverlapFilter {
	@Field(() => [OverlapKindEnum], { nullable: true })
	kinds?: OverlapFilter['kinds']

	@Field(() => OverlapNatureEnum, { nullable: true })
	nature?: OverlapFilter['nature']

	@Field(() => CertaintyEnum, { nullable: true })
	certainty?: OverlapFilter['certainty']

	@Field(() => DirectionEnum, { nullable: true, description: 'For overlaps of missions.' })
	direction?: Direction | null

	@Field(() => ID, { nullable: true, description: 'Id of the territory where it happens.' })
	place?: string | null

	@Field(() => ID, { nullable: true, description: WITHIN })
	within?: string | null

	@Field(() => ID, {
		nullable: true,
		description:
			'Id of an actor with a part in it, on either side; a territory also stands for the actors in it (see `actorScope`). Under a roll-up, the actors in the result and those that hold the record both match.',
	})
	actor?: string | null

	@Field(() => ID, { nullable: true, description: 'Id of another actor that must also have a part in it.' })
	withActor?: string | null

	@Field(() => [ID], { nullable: true, description: AMONG })
	amongActors?: readonly string[] | null

	@Field(() => ActorScopeEnum, {
		nullable: true,
		defaultValue: 'WITHIN',
		description: 'Whether `actor`, if it is a territory, also stands for the actors in it.',
	})
	actorScope?: ActorScope | null

	@Field(() => ActorScopeEnum, {
		nullable: true,
		defaultValue: 'WITHIN',
		description:
			'The same for `withActor`. With EXACT, the list has as many items as the group of that actor counts.',
	})
	withActorScope?: ActorScope | null

	@Field(() => ID, { nullable: true, description: 'Id of a record in its evidence.' })
	record?: string | null

	@Field(() => [String], { nullable: true, description: SECTORS })
	sectors?: readonly string[] | null

	@Field(() => String, { nullable: true, description: AS_OF })
	asOf?: string | null

	@Field(() => String, { nullable: true, description: FROM })
	from?: string | null

	@Field(() => String, { nullable: true, description: TO })
	to?: string | null

	@Field(() => WhenEnum, { nullable: true })
	when?: OverlapFilter['when']

	@Field(() => Int, {
		nullable: true,
		description: '0 to 366, by default 30: most days between two missions of one overlap.',
	})
	gapDays?: number | null

	@Field(() => Int, {
		nullable: true,
		description: '1 to 3660, by default 184: most days between starts of one overlap.',
	})
	maxSpanDays?: number | null

	@Field(() => ConfidenceEnum, { nullable: true, description: 'Records of lower confidence are left out.' })
	minConfidence?: ConfidenceLevel | null

	@Field(() => Float, { nullable: true, description: '0 to 1.' })
	minSeverity?: number | null

	@Field(() => Boolean, {
		nullable: true,
		defaultValue: false,
		description: 'Whether fictitious records are included.',
	})
	includeScenario?: boolean | null

	@Field(() => String, {
		nullable: true,
		description:
			'Level at which French actors and places are shown; an actor without that level stays itself.',
	})
	rollUpFrench?: string | null

	@Field(() => String, {
		nullable: true,
		description: `The same for the other country: at a wider level, all places of one territory count together. ${LIST_LEVEL}`,
	})
	rollUpPartner?: string | null
}

@InputType('PartnershipFilter', { description: 'Which partnerships.' })
export class PartnershipFilterInput implements PartnershipFilter {
	@Field(() => ID, {
		nullable: true,
		description:
			'Id of an actor that is party to it, on either side, or of the body that it founded; a territory also stands for the actors in it (see `actorScope`).',
	})
	actor?: string | null

	@Field(() => ActorScopeEnum, {
		nullable: true,
		defaultValue: 'WITHIN',
		description: 'Whether `actor`, if it is a territory, also stands for the actors in it.',
	})
	actorScope?: ActorScope | null

	@Field(() => Boolean, {
		nullable: true,
		defaultValue: false,
		description: 'Whether fictitious partnerships are included.',
	})
	includeScenario?: boolean | null
}

@InputType('MissionFilter', { description: 'Which missions.' })
export class MissionFilterInput implements MissionFilter {
	@Field(() => DirectionEnum, { nullable: true })
	direction?: Direction | null

	@Field(() => ID, {
		nullable: true,
		description: 'Id of a territory that is visited or contains a visited place.',
	})
	place?: string | null

	@Field(() => ID, { nullable: true, description: WITHIN })
	within?: string | null

	@Field(() => ID, {
		nullable: true,
		description:
			'Id of an actor that leads or takes part; a territory also stands for the actors in it (see `actorScope`).',
	})
	actor?: string | null

	@Field(() => ActorScopeEnum, {
		nullable: true,
		defaultValue: 'WITHIN',
		description: 'Whether `actor`, if it is a territory, also stands for the actors in it.',
	})
	actorScope?: ActorScope | null

	@Field(() => [String], { nullable: true, description: SECTORS })
	sectors?: readonly string[] | null

	@Field(() => String, { nullable: true, description: FROM })
	from?: string | null

	@Field(() => String, { nullable: true, description: TO })
	to?: string | null

	@Field(() => MissionStatusEnum, { nullable: true, description: 'Status at `asOf`.' })
	status?: MissionStatus | null

	@Field(() => String, { nullable: true, description: AS_OF })
	asOf?: string | null

	@Field(() => ConfidenceEnum, { nullable: true })
	minConfidence?: ConfidenceLevel | null

	@Field(() => Boolean, {
		nullable: true,
		defaultValue: false,
		description: 'Whether fictitious missions are included.',
	})
	includeScenario?: boolean | null
}

@InputType('CriterionWeights', {
	description:
		'Weights of the criteria, 0 to 1, at least one above 0; absent ones keep their defaults (.35, .25, .2, .1, .1).',
})
export class CriterionWeightsInput {
	@Field(() => Float, { nullable: true })
	affinity?: number | null

	@Field(() => Float, { nullable: true })
	time?: number | null

	@Field(() => Float, { nullable: true })
	complementarity?: number | null

	@Field(() => Float, { nullable: true })
	feasibility?: number | null

	@Field(() => Float, { nullable: true })
	equity?: number | null
}

@InputType('OpportunityFilter', { description: 'Which opportunities.' })
export class OpportunityFilterInput implements OpportunityFilter {
	@Field(() => [OpportunityKindEnum], { nullable: true })
	kinds?: OpportunityFilter['kinds']

	@Field(() => ID, {
		nullable: true,
		description:
			'Id of an actor with a part in it; a territory also stands for the actors in it (see `actorScope`).',
	})
	actor?: string | null

	@Field(() => [ID], { nullable: true, description: AMONG })
	amongActors?: readonly string[] | null

	@Field(() => ActorScopeEnum, {
		nullable: true,
		defaultValue: 'WITHIN',
		description: 'Whether `actor`, if it is a territory, also stands for the actors in it.',
	})
	actorScope?: ActorScope | null

	@Field(() => [OpportunityActEnum], {
		nullable: true,
		description:
			'What `actor` would do, or an actor on its territory if it has no part itself; needs `actor`.',
	})
	acts?: OpportunityFilter['acts']

	@Field(() => ID, {
		nullable: true,
		description: 'Id of the territory where it is, or of one that contains it.',
	})
	place?: string | null

	@Field(() => ID, { nullable: true, description: 'Id of a record in its evidence.' })
	record?: string | null

	@Field(() => [String], { nullable: true, description: SECTORS })
	sectors?: readonly string[] | null

	@Field(() => String, { nullable: true, description: AS_OF })
	asOf?: string | null

	@Field(() => Float, { nullable: true, description: '0 to 1.' })
	minScore?: number | null

	@Field(() => CriterionWeightsInput, { nullable: true })
	weights?: CriterionWeightsInput | null

	@Field(() => Boolean, {
		nullable: true,
		defaultValue: false,
		description: 'Whether fictitious records are included.',
	})
	includeScenario?: boolean | null

	@Field(() => String, {
		nullable: true,
		description:
			'Level at which its French actors are listed. The results are the same at every level: the actors on record would do it.',
	})
	rollUpFrench?: string | null

	@Field(() => String, {
		nullable: true,
		description: `The same for its place. ${LIST_LEVEL}`,
	})
	rollUpPartner?: string | null
}

@InputType('GraphFilter', { description: 'Which part of the graph.' })
export class GraphFilterInput implements GraphFilter {
	@Field(() => [EdgeKindEnum], {
		nullable: true,
		description: 'Partnerships, missions, offices and wishes by default.',
	})
	recordKinds?: GraphFilter['recordKinds']

	@Field(() => [String], { nullable: true, description: 'Codes of countries.' })
	countries?: readonly string[] | null

	@Field(() => [String], { nullable: true, description: 'Levels of territories.' })
	levels?: readonly string[] | null

	@Field(() => [String], { nullable: true, description: SECTORS })
	sectors?: readonly string[] | null

	@Field(() => ID, { nullable: true, description: WITHIN })
	within?: string | null

	@Field(() => [ID], {
		nullable: true,
		description:
			'Ids of actors: records in which one of them has a part, or an actor in one of them that is a territory.',
	})
	actors?: readonly string[] | null

	@Field(() => [ID], {
		nullable: true,
		description: 'The same for the French side of a record: « who in Grand Est works with … ».',
	})
	frenchActors?: readonly string[] | null

	@Field(() => [ID], { nullable: true, description: 'The same for the other side.' })
	partnerActors?: readonly string[] | null

	@Field(() => [ActorKindEnum], {
		nullable: true,
		description: 'Records with an actor of one of these kinds on the French side.',
	})
	frenchKinds?: GraphFilter['frenchKinds']

	@Field(() => [String], {
		nullable: true,
		description: 'Records with a territory of one of these levels on the French side.',
	})
	frenchLevels?: readonly string[] | null

	@Field(() => String, { nullable: true, description: GRAPH_AS_OF })
	asOf?: string | null

	@Field(() => String, { nullable: true, description: FROM })
	from?: string | null

	@Field(() => String, { nullable: true, description: TO })
	to?: string | null

	@Field(() => ConfidenceEnum, { nullable: true })
	minConfidence?: ConfidenceLevel | null

	@Field(() => Boolean, {
		nullable: true,
		defaultValue: false,
		description: 'Whether fictitious records are included.',
	})
	includeScenario?: boolean | null

	@Field(() => String, {
		nullable: true,
		description:
			'Level of French actors in `neighbourhood`, `path`, `records` and `matrix`; an actor without that level stays itself.',
	})
	rollUpFrench?: string | null

	@Field(() => String, { nullable: true, description: 'The same for the partner country.' })
	rollUpPartner?: string | null
}

@InputType('EventFilter', { description: 'Which events.' })
export class EventFilterInput implements EventFilter {
	@Field(() => ID, { nullable: true, description: WITHIN })
	within?: string | null

	@Field(() => String, { nullable: true, description: FROM })
	from?: string | null

	@Field(() => String, { nullable: true, description: TO })
	to?: string | null

	@Field(() => [String], { nullable: true, description: 'In the words of the tables: expo, forum…' })
	forms?: readonly string[] | null

	@Field(() => Boolean, {
		nullable: true,
		defaultValue: false,
		description: 'Whether fictitious events are included.',
	})
	includeScenario?: boolean | null
}

@InputType('OrganisationFilter', { description: 'Which organisations.' })
export class OrganisationFilterInput implements OrganisationFilter {
	@Field(() => [String], {
		nullable: true,
		description: 'In the words of the tables: consulate, embassy, university… `countsByType` lists them.',
	})
	types?: readonly string[] | null

	@Field(() => [String], { nullable: true, description: 'Codes of the countries that they belong to.' })
	countries?: readonly string[] | null

	@Field(() => ID, {
		nullable: true,
		description: 'Id of a territory, or of a country: organisations that are there.',
	})
	within?: string | null

	@Field(() => String, {
		nullable: true,
		description: 'ISO day: only those not known to be closed on it; all by default.',
	})
	openAt?: string | null

	@Field(() => Boolean, {
		nullable: true,
		defaultValue: false,
		description: 'Whether fictitious organisations are included.',
	})
	includeScenario?: boolean | null
}

@InputType('AcceptedProposalFilter', { description: 'Which accepted proposals.' })
export class AcceptedProposalFilterInput implements AcceptedProposalFilter {
	@Field(() => ID, {
		nullable: true,
		description: 'Id of a party; a territory also stands for the actors in it.',
	})
	actor?: string | null

	@Field(() => ID, { nullable: true, description: WITHIN })
	within?: string | null

	@Field(() => [String], { nullable: true, description: SECTORS })
	sectors?: readonly string[] | null

	@Field(() => [OpportunityKindEnum], { nullable: true })
	kinds?: AcceptedProposalFilter['kinds']

	@Field(() => ID, { nullable: true, description: 'The opportunity or the overlap that it was made from.' })
	origin?: string | null

	@Field(() => String, {
		nullable: true,
		description:
			'ISO day: proposals that all parties had accepted by then; today in Europe/Paris by default.',
	})
	asOf?: string | null
}
