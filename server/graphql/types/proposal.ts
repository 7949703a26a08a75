import { Ctx, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { OpportunityKind } from '../../../schema/enums'
import type {
	AnswerStep,
	PointWord,
	ProposalEnd,
	ProposalOrigin,
	ProposalOutcome,
	ProposalState,
	ProposalVerdict,
} from '../../../schema/proposals'
import type { Id } from '../../domain/ids'
import type { ToldAnswer, ToldOutcome } from '../../domain/proposal'
import type { Language, StatedRecord } from '../../domain/records'
import { PROPOSAL } from '../../policy/objectGuards'
import type { ProposalInput } from '../../proposals/content'
import {
	opportunityOfProposal,
	type ShownProposal,
	type ShownSlot,
	soundedSentence,
	toldPlace,
} from '../../proposals/reading'
import { type ProposalRecord, proposalRecords } from '../../proposals/records'
import type { SoundedNearby } from '../../proposals/soundedNearby'
import { wordFor } from '../../queries/fields/wordFor'
import { recordLabel } from '../../text/recordLabel'
import { formatSentence } from '../../text/sentenceFormatter'
import { InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext, sentenceIn } from '../context'
import {
	AnswerStepEnum,
	OpportunityKindEnum,
	PointWordEnum,
	ProposalEndEnum,
	ProposalOriginEnum,
	ProposalOutcomeEnum,
	ProposalStateEnum,
	ProposalVerdictEnum,
} from '../enums'
import { Rule } from '../rules'
import { ActorType, actorsOf, TerritoryType, territoryOf } from './actor'
import { connectionOf } from './connection'
import { PARTNER_COUNTRY, PartnerCountryType, partnerCountryOf } from './country'
import { OpportunityType } from './opportunity'
import { RecordType } from './record'
import { SectorType, sectorsOf } from './sector'
import { toRecord } from './toRecord'

@Rule('publicRecord.read')
@ObjectType('ProposalRecord', {
	description: 'A record that a proposal names, in the version that it named.',
})
class ProposalRecordType {
	constructor(private readonly named: ProposalRecord) {}

	@Field(() => ID)
	get recordId(): string {
		return this.named.recordId
	}

	@Field(() => Int, { description: 'That was named.' })
	get version(): number {
		return this.named.version
	}

	@Field(() => String, {
		nullable: true,
		description:
			'One line that names it; null of one that is no longer on record, or that the reader does not see.',
	})
	label(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string | null {
		return this.#told((record) => sentenceIn(context, recordLabel(record), language))
	}

	@Field(() => RecordType, { nullable: true, description: 'As it now stands.' })
	record(): RecordType | null {
		return this.#told(toRecord)
	}

	#told<Value>(tell: (record: StatedRecord) => Value): Value | null {
		const { record } = this.named
		return record === null ? null : tell(record)
	}
}

@Rule('proposal.read')
@ObjectType('ProposalAnswerTold', {
	description: 'What one party did with its answer, as the others may know.',
})
class ProposalAnswerToldType {
	constructor(private readonly told: ToldAnswer) {}

	@Field(() => AnswerStepEnum)
	get step(): AnswerStep {
		return this.told.step
	}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	get at(): string {
		return this.told.at
	}
}

@Rule('proposal.read')
@ObjectType('ProposalSlot', { description: 'What one party says of a proposal, for itself alone.' })
class ProposalSlotType {
	constructor(private readonly slot: ShownSlot) {}

	@Field(() => ID)
	get actorId(): string {
		return this.slot.actor
	}

	@Field(() => ActorType, { nullable: true, description: 'null of one that is no longer on record.' })
	actor(@Ctx() context: RequestContext): ActorType | null {
		return actorsOf([this.slot.actor], context)[0] ?? null
	}

	@Field(() => Boolean, { description: 'Whether the reader speaks for it.' })
	get isOwn(): boolean {
		return this.slot.isOwn
	}

	@Field(() => ProposalVerdictEnum, {
		nullable: true,
		description:
			'null: none yet. That another party declines is not told: its answer before stays; ten minutes later the proposal is closed.',
	})
	get verdict(): ProposalVerdict | null {
		return this.slot.verdict
	}

	@Field(() => String, { nullable: true, description: 'Plain text.' })
	get comment(): string | null {
		return this.slot.comment
	}

	@Field(() => [PointWordEnum], { description: 'Of each point, in their order.' })
	get points(): readonly PointWord[] {
		return this.slot.points
	}

	@Field(() => String, { nullable: true, description: 'Instant, ISO 8601 in UTC.' })
	get answeredAt(): string | null {
		return this.slot.answeredAt
	}

	@Field(() => [ProposalAnswerToldType], {
		description: 'The earliest first, the last twenty; of whoever proposes none.',
	})
	get history(): ProposalAnswerToldType[] {
		return this.slot.history.map((told) => new ProposalAnswerToldType(told))
	}

	@Field(() => Boolean, { description: 'Whether it was given to what the proposal said before.' })
	get isOfEarlierVersion(): boolean {
		return this.slot.isOfEarlierVersion
	}

	@Field(() => String, {
		nullable: true,
		description:
			'Until when the own answer that declines may be taken back; nobody else is told of it before.',
	})
	get undoneUntil(): string | null {
		return this.slot.undoneUntil
	}

	@Field(() => Boolean, { description: 'Whether it asks that the proposal be public.' })
	get asksPublic(): boolean {
		return this.slot.asksPublic
	}

	@Field(() => ProposalOutcomeEnum, { nullable: true, description: 'What came of it, as this party tells.' })
	get outcome(): ProposalOutcome | null {
		return this.slot.outcome
	}

	@Field(() => String, { nullable: true })
	get outcomeText(): string | null {
		return this.slot.outcomeText
	}

	@Field(() => String, { nullable: true, description: 'Instant, ISO 8601 in UTC.' })
	get outcomeAt(): string | null {
		return this.slot.outcomeAt
	}
}

@Rule('publicRecord.read')
@ObjectType('ProposalOutcomeTold', {
	description: 'What came of what all parties accepted, as one of them tells.',
})
class ProposalOutcomeToldType {
	constructor(private readonly told: ToldOutcome) {}

	@Field(() => ID)
	get actorId(): string {
		return this.told.actor
	}

	@Field(() => ActorType, { nullable: true, description: 'null of one that is no longer on record.' })
	actor(@Ctx() context: RequestContext): ActorType | null {
		return actorsOf([this.told.actor], context)[0] ?? null
	}

	@Field(() => ProposalOutcomeEnum)
	get outcome(): ProposalOutcome {
		return this.told.outcome
	}

	@Field(() => String, { nullable: true, description: 'Plain text.' })
	get text(): string | null {
		return this.told.text
	}

	@Field(() => String, { description: 'ISO day on which it was told.' })
	get day(): string {
		return this.told.day
	}
}

@Rule(PROPOSAL)
@ObjectType('Proposal', {
	description:
		'A pooling that an actor proposes to others; each answers for itself. Its parties read all of it, the group what all of them accepted, everybody what all of them want public.',
})
export class ProposalType {
	constructor(private readonly shown: ShownProposal) {}

	/** Whose editors it is told; null: it is a record of the reader's view. */
	get readers(): readonly Id[] | null {
		const { ofParty, parties } = this.shown
		if (ofParty === null) return null
		return ofParty.soundedAt === null ? parties.slice(0, 1) : parties
	}

	@Field(() => ID)
	get id(): string {
		return this.shown.id
	}

	@Field(() => PartnerCountryType, { nullable: true, description: PARTNER_COUNTRY })
	partnerCountry(): PartnerCountryType | null {
		return partnerCountryOf(this.shown.context)
	}

	@Field(() => OpportunityKindEnum)
	get kind(): OpportunityKind {
		return this.shown.kind
	}

	@Field(() => String)
	kindName(@InLanguage() language: Nullable<Language>): string {
		return wordFor(this.shown.context, 'opportunityKind', this.shown.kind, inLanguage(language))
	}

	@Field(() => ProposalStateEnum)
	get state(): ProposalState {
		return this.shown.state
	}

	@Field(() => String, { description: 'As its author wrote it.' })
	get title(): string {
		return this.shown.title
	}

	@Field(() => String, { description: 'Plain text, of several lines.' })
	get text(): string {
		return this.shown.text
	}

	@Field(() => [String], { description: 'What is proposed, point by point.' })
	get points(): readonly string[] {
		return this.shown.points
	}

	@Field(() => [ID], { description: 'The actor that proposes, then the others.' })
	get partyIds(): readonly string[] {
		return this.shown.parties
	}

	@Field(() => [ActorType], { description: 'Those of them that are on record.' })
	parties(@Ctx() context: RequestContext): ActorType[] {
		return actorsOf(this.shown.parties, context)
	}

	@Field(() => ID, { nullable: true })
	get placeId(): string | null {
		return this.shown.place
	}

	@Field(() => TerritoryType, {
		nullable: true,
		description: 'null where none is named, or it is no longer on record.',
	})
	place(): TerritoryType | null {
		return territoryOf(this.shown.place, { queryContext: this.shown.context })
	}

	@Field(() => [SectorType])
	sectors(@Ctx() context: RequestContext): SectorType[] {
		return sectorsOf(this.shown.sectors, context)
	}

	@Field(() => String, {
		nullable: true,
		description: 'ISO day after which it is over where nobody has decided.',
	})
	get expiresOn(): string | null {
		return this.shown.expiresOn
	}

	@Field(() => String, {
		nullable: true,
		description: 'ISO day on which all parties had accepted; null before.',
	})
	get acceptedOn(): string | null {
		return this.shown.acceptedOn
	}

	@Field(() => ProposalOriginEnum)
	get origin(): ProposalOrigin {
		return this.shown.origin
	}

	@Field(() => ID, { nullable: true, description: 'The opportunity or the overlap that it was made from.' })
	get originId(): string | null {
		return this.shown.originId
	}

	@Field(() => [ProposalRecordType], {
		description: 'The records that it names; for whoever is no party those of them that the reader sees.',
	})
	records(): ProposalRecordType[] {
		return proposalRecords(this.shown).map((named) => new ProposalRecordType(named))
	}

	@Field(() => OpportunityType, {
		nullable: true,
		description:
			'The opportunity that it was made from, as it stands today; null where it is there no longer.',
	})
	async opportunity(@Ctx() context: RequestContext): Promise<OpportunityType | null> {
		const found = await opportunityOfProposal(this.shown)
		return found && context.answeredFrom(this.shown.context, new OpportunityType(found))
	}

	@Field(() => Int, { nullable: true, description: 'What answers name; null for whoever is no party.' })
	get version(): number | null {
		return this.shown.ofParty?.version ?? null
	}

	@Field(() => ProposalEndEnum, { nullable: true, description: 'Why it is closed.' })
	get end(): ProposalEnd | null {
		return this.shown.ofParty?.end ?? null
	}

	@Field(() => String, {
		nullable: true,
		description: 'Instant, ISO 8601 in UTC; null for whoever is no party.',
	})
	get createdAt(): string | null {
		return this.shown.ofParty?.createdAt ?? null
	}

	@Field(() => String, { nullable: true, description: 'Instant, ISO 8601 in UTC.' })
	get soundedAt(): string | null {
		return this.shown.ofParty?.soundedAt ?? null
	}

	@Field(() => String, { nullable: true, description: 'Instant, ISO 8601 in UTC.' })
	get acceptedAt(): string | null {
		return this.shown.ofParty?.acceptedAt ?? null
	}

	@Field(() => String, { nullable: true, description: 'Instant, ISO 8601 in UTC.' })
	get publicAt(): string | null {
		return this.shown.ofParty?.publicAt ?? null
	}

	@Field(() => String, { nullable: true, description: 'Instant, ISO 8601 in UTC.' })
	get closedAt(): string | null {
		return this.shown.ofParty?.closedAt ?? null
	}

	@Field(() => [ProposalSlotType], {
		description: 'One a party, the author first; none for whoever is no party.',
	})
	slots(): ProposalSlotType[] {
		return (this.shown.ofParty?.slots ?? []).map((slot) => new ProposalSlotType(slot))
	}

	@Field(() => [ProposalOutcomeToldType], {
		description:
			'What came of it, in the order of its parties: for them as soon as one tells, for everybody once it is public.',
	})
	outcomes(): ProposalOutcomeToldType[] {
		return this.shown.outcomes.map((told) => new ProposalOutcomeToldType(told))
	}

	@Field(() => [ID], { description: 'The parties in whose name the reader may speak.' })
	get ownIds(): readonly string[] {
		return this.shown.ofParty?.own ?? []
	}

	@Field(() => [ID], {
		description: 'Those of them whose answer it waits for, and that the reader may give.',
	})
	get awaitedIds(): readonly string[] {
		return this.shown.ofParty?.awaited ?? []
	}

	@Field(() => Boolean, { description: 'Whether the reader wrote it: then it answers for its author alone.' })
	get isWriter(): boolean {
		return this.shown.ofParty?.isWriter ?? false
	}

	@Field(() => TerritoryType, {
		nullable: true,
		description:
			'For its parties, while it is sounded: the place under which other members count it; null where nothing is told.',
	})
	toldPlace(): TerritoryType | null {
		return territoryOf(toldPlace(this.shown), { queryContext: this.shown.context })
	}

	@Field(() => String, {
		nullable: true,
		description: 'What other members of the group are told of it there; null where nothing is told.',
	})
	toldSentence(@InLanguage() language: Nullable<Language>): string | null {
		const place = toldPlace(this.shown)
		if (place === null) return null
		return formatSentence(
			soundedSentence(this.shown.context, { place, count: 1 }),
			inLanguage(language),
			this.shown.context.names,
		)
	}
}

@ObjectType('ProposalConnection', { description: 'A page of proposals.' })
export class ProposalConnection extends connectionOf(
	'Proposal',
	'publicRecord.read',
	() => ProposalType,
	(shown: ShownProposal) => new ProposalType(shown),
) {}

@Rule('soundedProposals.count')
@ObjectType('SoundedNearby', {
	description:
		'How many proposals are under discussion somewhere: a number, of a place wide enough to name nobody.',
})
export class SoundedNearbyType {
	constructor(private readonly sounded: SoundedNearby) {}

	@Field(() => TerritoryType, { nullable: true })
	place(@Ctx() context: RequestContext): TerritoryType | null {
		return territoryOf(this.sounded.place, context)
	}

	@Field(() => Int)
	get count(): number {
		return this.sounded.count
	}

	@Field(() => String)
	sentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, soundedSentence(context.queryContext, this.sounded), language)
	}
}

const Absent = { nullable: true } as const

@InputType('ProposalInput', { description: 'What a proposal says.' })
export class ProposalInputType implements ProposalInput {
	@Field(() => OpportunityKindEnum)
	kind!: OpportunityKind

	@Field(() => String, { description: '160 characters at most.' })
	title!: string

	@Field(() => String, {
		...Absent,
		description: 'Plain text, 2 000 characters at most. No name of a person.',
	})
	text?: string | null

	@Field(() => [String], { ...Absent, description: 'Twelve at most, each of 300 characters.' })
	points?: string[] | null

	@Field(() => [ID], { description: 'Those that are asked, twelve at most with whoever proposes.' })
	parties!: Id[]

	@Field(() => ID, Absent)
	place?: string | null

	@Field(() => [String], { ...Absent, description: 'Codes of sectors.' })
	sectors?: string[] | null

	@Field(() => String, { ...Absent, description: 'ISO day; without it, it is asked until it is withdrawn.' })
	expiresOn?: string | null

	@Field(() => ID, { ...Absent, description: 'The opportunity that it is made from: its records are named.' })
	opportunity?: string | null

	@Field(() => ID, {
		...Absent,
		description: 'The overlap that it is made from: the records of its parties are named.',
	})
	overlap?: string | null

	@Field(() => [ID], { ...Absent, description: 'Records that it names beside.' })
	records?: string[] | null
}
