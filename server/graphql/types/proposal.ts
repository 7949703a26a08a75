import { Ctx, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { OpportunityKind } from '../../../schema/enums'
import type { ProposalEnd } from '../../../schema/proposals'
import type { Id } from '../../domain/ids'
import type { ToldAnswer, ToldOutcome } from '../../domain/proposal'
import type { Language } from '../../domain/records'
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
import { formatSentence } from '../../text/sentenceFormatter'
import { InLanguage } from '../arguments'
import { type RequestContext, recordLabelIn, sentenceIn } from '../context'
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
import { FieldAt } from '../fields'
import { Rule } from '../rules'
import { ActorField, ActorsField, TerritoryField, TerritoryType, territoryOf } from './actor'
import { connectionOf } from './connection'
import { PARTNER_COUNTRY, PartnerCountryType, partnerCountryOf } from './country'
import { OpportunityType } from './opportunity'
import { RecordType } from './record'
import { SectorsField } from './sector'

@Rule('publicRecord.read')
@ObjectType('ProposalRecord', {
	description: 'A record in a proposal, in the version at that time.',
})
class ProposalRecordType {
	@Field(() => ID)
	recordId!: ProposalRecord['recordId']

	@Field(() => Int, { description: 'Version when the proposal was written.' })
	version!: ProposalRecord['version']

	@Field(() => String, {
		nullable: true,
		description: 'One line that names it; null if it is no longer on record, or the reader does not see it.',
	})
	label(this: ProposalRecord, @InLanguage() language: Language, @Ctx() context: RequestContext) {
		return this.record && recordLabelIn(context, this.record, language)
	}

	@Field(() => RecordType, { nullable: true, description: 'The record today.' })
	record!: ProposalRecord['record']
}

@Rule('proposal.read')
@ObjectType('ProposalAnswerTold', {
	description: 'A step of a party’s answer, as far as the others may know it.',
})
class ProposalAnswerToldType {
	@Field(() => AnswerStepEnum)
	step!: ToldAnswer['step']

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	at!: ToldAnswer['at']
}

@Rule('proposal.read')
@ObjectType('ProposalSlot', { description: 'The answer of one party, which speaks only for itself.' })
class ProposalSlotType {
	@FieldAt<ShownSlot>('actor', () => ID)
	actorId!: string

	@ActorField({ nullable: true, description: 'null if it is no longer on record.' })
	actor!: ShownSlot['actor']

	@Field(() => Boolean, { description: 'Whether the reader speaks for this party.' })
	isOwn!: ShownSlot['isOwn']

	@Field(() => ProposalVerdictEnum, {
		nullable: true,
		description:
			'null: no answer yet. Others do not learn at once that a party declines: they see its previous answer until the proposal is closed ten minutes later.',
	})
	verdict!: ShownSlot['verdict']

	@Field(() => String, { nullable: true, description: 'Plain text.' })
	comment!: ShownSlot['comment']

	@Field(() => [PointWordEnum], { description: 'Its opinion on each point, in order.' })
	points!: ShownSlot['points']

	@Field(() => String, { nullable: true, description: 'Instant, ISO 8601 in UTC.' })
	answeredAt!: ShownSlot['answeredAt']

	@Field(() => [ProposalAnswerToldType], {
		description: 'The last twenty steps, the earliest first; none for the author.',
	})
	history!: ShownSlot['history']

	@Field(() => Boolean, { description: 'Whether it answers an earlier version of the proposal.' })
	isOfEarlierVersion!: ShownSlot['isOfEarlierVersion']

	@Field(() => String, {
		nullable: true,
		description:
			'How long the reader’s own refusal can be taken back; nobody else learns of it before. Instant, ISO 8601 in UTC.',
	})
	undoneUntil!: ShownSlot['undoneUntil']

	@Field(() => Boolean, { description: 'Whether it asks to make the proposal public.' })
	asksPublic!: ShownSlot['asksPublic']

	@Field(() => ProposalOutcomeEnum, { nullable: true, description: 'The outcome, as this party reports it.' })
	outcome!: ShownSlot['outcome']

	@Field(() => String, { nullable: true })
	outcomeText!: ShownSlot['outcomeText']

	@Field(() => String, { nullable: true, description: 'Instant, ISO 8601 in UTC.' })
	outcomeAt!: ShownSlot['outcomeAt']
}

@Rule('publicRecord.read')
@ObjectType('ProposalOutcomeTold', {
	description: 'The outcome of an accepted proposal, as one party reports it.',
})
class ProposalOutcomeToldType {
	@FieldAt<ToldOutcome>('actor', () => ID)
	actorId!: string

	@ActorField({ nullable: true, description: 'null if it is no longer on record.' })
	actor!: ToldOutcome['actor']

	@Field(() => ProposalOutcomeEnum)
	outcome!: ToldOutcome['outcome']

	@Field(() => String, { nullable: true, description: 'Plain text.' })
	text!: ToldOutcome['text']

	@Field(() => String, { description: 'ISO day of the report.' })
	day!: ToldOutcome['day']
}

@Rule(PROPOSAL)
@ObjectType('Proposal', {
	description:
		'Something that an actor proposes to do together with others; each answers for itself. Its parties read all of it, the group sees what all of them accepted, and everybody what all of them want public.',
})
export class ProposalType {
	@Field(() => ID)
	id!: ShownProposal['id']

	@Field(() => PartnerCountryType, { nullable: true, description: PARTNER_COUNTRY })
	partnerCountry(this: ShownProposal) {
		return partnerCountryOf(this.context)
	}

	@Field(() => OpportunityKindEnum)
	kind!: ShownProposal['kind']

	@Field(() => String)
	kindName(this: ShownProposal, @InLanguage() language: Language): string {
		return wordFor(this.context, 'opportunityKind', this.kind, language)
	}

	@Field(() => ProposalStateEnum)
	state!: ShownProposal['state']

	@Field(() => String, { description: 'In the words of its author.' })
	title!: ShownProposal['title']

	@Field(() => String, { description: 'Plain text with line breaks.' })
	text!: ShownProposal['text']

	@Field(() => [String], { description: 'The points of the proposal.' })
	points!: ShownProposal['points']

	@FieldAt<ShownProposal>('parties', () => [ID], { description: 'The author first, then the others.' })
	partyIds!: readonly string[]

	@ActorsField({ description: 'Parties on record.' })
	parties!: ShownProposal['parties']

	@FieldAt<ShownProposal>('place', () => ID, { nullable: true })
	placeId!: string | null

	@Field(() => TerritoryType, {
		nullable: true,
		description: 'null if it names none or the place is no longer on record.',
	})
	place(this: ShownProposal) {
		return territoryOf(this.place, { queryContext: this.context })
	}

	@SectorsField()
	sectors!: ShownProposal['sectors']

	@Field(() => String, {
		nullable: true,
		description: 'ISO day after which it expires if not everybody has answered.',
	})
	expiresOn!: ShownProposal['expiresOn']

	@Field(() => String, {
		nullable: true,
		description: 'ISO day on which the last party accepted; null before.',
	})
	acceptedOn!: ShownProposal['acceptedOn']

	@Field(() => ProposalOriginEnum)
	origin!: ShownProposal['origin']

	@Field(() => ID, { nullable: true, description: 'Id of the opportunity or overlap that it was made from.' })
	originId!: ShownProposal['originId']

	@Field(() => [ProposalRecordType], {
		description: 'Records in the proposal; others than its parties get only those that they see.',
	})
	records(this: ShownProposal) {
		return proposalRecords(this)
	}

	@Field(() => OpportunityType, {
		nullable: true,
		description: 'The opportunity that it was made from, as it is today; null if it no longer exists.',
	})
	async opportunity(this: ShownProposal, @Ctx() context: RequestContext) {
		const found = await opportunityOfProposal(this)
		return found && context.answeredFrom(this.context, found)
	}

	@FieldAt<ShownProposal>('ofParty.version', () => Int, {
		nullable: true,
		description: 'Version of the proposal: an answer must give it; null for others than its parties.',
	})
	version!: number | null

	@FieldAt<ShownProposal>('ofParty.end', () => ProposalEndEnum, {
		nullable: true,
		description: 'Why it is closed.',
	})
	end!: ProposalEnd | null

	@FieldAt<ShownProposal>('ofParty.createdAt', () => String, {
		nullable: true,
		description: 'Instant, ISO 8601 in UTC; null for others than its parties.',
	})
	createdAt!: string | null

	@FieldAt<ShownProposal>('ofParty.soundedAt', () => String, {
		nullable: true,
		description: 'Instant, ISO 8601 in UTC.',
	})
	soundedAt!: string | null

	@FieldAt<ShownProposal>('ofParty.acceptedAt', () => String, {
		nullable: true,
		description: 'Instant, ISO 8601 in UTC.',
	})
	acceptedAt!: string | null

	@FieldAt<ShownProposal>('ofParty.publicAt', () => String, {
		nullable: true,
		description: 'Instant, ISO 8601 in UTC.',
	})
	publicAt!: string | null

	@FieldAt<ShownProposal>('ofParty.closedAt', () => String, {
		nullable: true,
		description: 'Instant, ISO 8601 in UTC.',
	})
	closedAt!: string | null

	@FieldAt<ShownProposal>('ofParty.slots', () => [ProposalSlotType], {
		description: 'One answer for each party, the author’s first; none for others than its parties.',
		absent: [],
	})
	slots!: NonNullable<ShownProposal['ofParty']>['slots']

	@Field(() => [ProposalOutcomeToldType], {
		description:
			'Outcomes, in the order of its parties: for the parties at once, for everybody if the proposal is public.',
	})
	outcomes!: ShownProposal['outcomes']

	@FieldAt<ShownProposal>('ofParty.own', () => [ID], {
		description: 'Parties that the reader speaks for.',
		absent: [],
	})
	ownIds!: readonly string[]

	@FieldAt<ShownProposal>('ofParty.awaited', () => [ID], {
		description: 'Of these, parties whose answer is awaited and that the reader may answer for.',
		absent: [],
	})
	awaitedIds!: readonly string[]

	@FieldAt<ShownProposal>('ofParty.isWriter', () => Boolean, {
		description: 'Whether the reader wrote it; such a reader answers only for the author’s actor.',
		absent: false,
	})
	isWriter!: boolean

	@Field(() => TerritoryType, {
		nullable: true,
		description:
			'For its parties, while it is under discussion: the place under which other members see it counted; null if nobody else sees it.',
	})
	toldPlace(this: ShownProposal) {
		return territoryOf(toldPlace(this), { queryContext: this.context })
	}

	@Field(() => String, {
		nullable: true,
		description: 'What other members of the group see about it there; null if they see nothing.',
	})
	toldSentence(this: ShownProposal, @InLanguage() language: Language): string | null {
		const place = toldPlace(this)
		if (place === null) return null
		return formatSentence(soundedSentence(this.context, { place, count: 1 }), language, this.context.names)
	}
}

@ObjectType('ProposalConnection', { description: 'A page of proposals.' })
export class ProposalConnection extends connectionOf('Proposal', 'publicRecord.read', () => ProposalType) {}

@Rule('soundedProposals.count')
@ObjectType('SoundedNearby', {
	description: 'Number of proposals under discussion at a place, wide enough that it reveals no party.',
})
export class SoundedNearbyType {
	@TerritoryField({ nullable: true })
	place!: SoundedNearby['place']

	@Field(() => Int)
	count!: SoundedNearby['count']

	@Field(() => String)
	sentence(this: SoundedNearby, @InLanguage() language: Language, @Ctx() context: RequestContext) {
		return sentenceIn(context, soundedSentence(context.queryContext, this), language)
	}
}

const Absent = { nullable: true } as const

@InputType('ProposalInput', { description: 'The contents of a proposal.' })
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

	@Field(() => [String], { ...Absent, description: 'At most twelve, each of 300 characters at most.' })
	points?: string[] | null

	@Field(() => [ID], { description: 'The parties that are asked, twelve at most with the author.' })
	parties!: Id[]

	@Field(() => ID, Absent)
	place?: string | null

	@Field(() => [String], { ...Absent, description: 'Codes of sectors.' })
	sectors?: string[] | null

	@Field(() => String, { ...Absent, description: 'ISO day; if absent, it stays open until it is withdrawn.' })
	expiresOn?: string | null

	@Field(() => ID, { ...Absent, description: 'The opportunity that it is made from; its records are added.' })
	opportunity?: string | null

	@Field(() => ID, {
		...Absent,
		description: 'The overlap that it is made from; records of its parties are added.',
	})
	overlap?: string | null

	@Field(() => [ID], { ...Absent, description: 'More records.' })
	records?: string[] | null
}
