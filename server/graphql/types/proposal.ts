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
import { FieldIn } from '../fields'
import { Rule } from '../rules'
import { ActorField, ActorsField, TerritoryField, TerritoryType, territoryOf } from './actor'
import { connectionOf } from './connection'
import { PARTNER_COUNTRY, PartnerCountryType, partnerCountryOf } from './country'
import { OpportunityType } from './opportunity'
import { RecordType } from './record'
import { SectorsField } from './sector'

@Rule('publicRecord.read')
@ObjectType('ProposalRecord', {
	description: 'A record that a proposal names, in the version that it named.',
})
class ProposalRecordType {
	@Field(() => ID)
	recordId!: ProposalRecord['recordId']

	@Field(() => Int, { description: 'That was named.' })
	version!: ProposalRecord['version']

	@Field(() => String, {
		nullable: true,
		description:
			'One line that names it; null of one that is no longer on record, or that the reader does not see.',
	})
	label(this: ProposalRecord, @InLanguage() language: Language, @Ctx() context: RequestContext) {
		return this.record && recordLabelIn(context, this.record, language)
	}

	@Field(() => RecordType, { nullable: true, description: 'As it now stands.' })
	record!: ProposalRecord['record']
}

@Rule('proposal.read')
@ObjectType('ProposalAnswerTold', {
	description: 'What one party did with its answer, as the others may know.',
})
class ProposalAnswerToldType {
	@Field(() => AnswerStepEnum)
	step!: ToldAnswer['step']

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	at!: ToldAnswer['at']
}

@Rule('proposal.read')
@ObjectType('ProposalSlot', { description: 'What one party says of a proposal, for itself alone.' })
class ProposalSlotType {
	@Field(() => ID)
	actorId(this: ShownSlot): string {
		return this.actor
	}

	@ActorField({ nullable: true, description: 'null of one that is no longer on record.' })
	actor!: ShownSlot['actor']

	@Field(() => Boolean, { description: 'Whether the reader speaks for it.' })
	isOwn!: ShownSlot['isOwn']

	@Field(() => ProposalVerdictEnum, {
		nullable: true,
		description:
			'null: none yet. That another party declines is not told: its answer before stays; ten minutes later the proposal is closed.',
	})
	verdict!: ShownSlot['verdict']

	@Field(() => String, { nullable: true, description: 'Plain text.' })
	comment!: ShownSlot['comment']

	@Field(() => [PointWordEnum], { description: 'Of each point, in their order.' })
	points!: ShownSlot['points']

	@Field(() => String, { nullable: true, description: 'Instant, ISO 8601 in UTC.' })
	answeredAt!: ShownSlot['answeredAt']

	@Field(() => [ProposalAnswerToldType], {
		description: 'The earliest first, the last twenty; of whoever proposes none.',
	})
	history!: ShownSlot['history']

	@Field(() => Boolean, { description: 'Whether it was given to what the proposal said before.' })
	isOfEarlierVersion!: ShownSlot['isOfEarlierVersion']

	@Field(() => String, {
		nullable: true,
		description:
			'Until when the own answer that declines may be taken back; nobody else is told of it before.',
	})
	undoneUntil!: ShownSlot['undoneUntil']

	@Field(() => Boolean, { description: 'Whether it asks that the proposal be public.' })
	asksPublic!: ShownSlot['asksPublic']

	@Field(() => ProposalOutcomeEnum, { nullable: true, description: 'What came of it, as this party tells.' })
	outcome!: ShownSlot['outcome']

	@Field(() => String, { nullable: true })
	outcomeText!: ShownSlot['outcomeText']

	@Field(() => String, { nullable: true, description: 'Instant, ISO 8601 in UTC.' })
	outcomeAt!: ShownSlot['outcomeAt']
}

@Rule('publicRecord.read')
@ObjectType('ProposalOutcomeTold', {
	description: 'What came of what all parties accepted, as one of them tells.',
})
class ProposalOutcomeToldType {
	@Field(() => ID)
	actorId(this: ToldOutcome): string {
		return this.actor
	}

	@ActorField({ nullable: true, description: 'null of one that is no longer on record.' })
	actor!: ToldOutcome['actor']

	@Field(() => ProposalOutcomeEnum)
	outcome!: ToldOutcome['outcome']

	@Field(() => String, { nullable: true, description: 'Plain text.' })
	text!: ToldOutcome['text']

	@Field(() => String, { description: 'ISO day on which it was told.' })
	day!: ToldOutcome['day']
}

@Rule(PROPOSAL)
@ObjectType('Proposal', {
	description:
		'A pooling that an actor proposes to others; each answers for itself. Its parties read all of it, the group what all of them accepted, everybody what all of them want public.',
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

	@Field(() => String, { description: 'As its author wrote it.' })
	title!: ShownProposal['title']

	@Field(() => String, { description: 'Plain text, of several lines.' })
	text!: ShownProposal['text']

	@Field(() => [String], { description: 'What is proposed, point by point.' })
	points!: ShownProposal['points']

	@Field(() => [ID], { description: 'The actor that proposes, then the others.' })
	partyIds(this: ShownProposal): readonly string[] {
		return this.parties
	}

	@ActorsField({ description: 'Those of them that are on record.' })
	parties!: ShownProposal['parties']

	@Field(() => ID, { nullable: true })
	placeId(this: ShownProposal): string | null {
		return this.place
	}

	@Field(() => TerritoryType, {
		nullable: true,
		description: 'null where none is named, or it is no longer on record.',
	})
	place(this: ShownProposal) {
		return territoryOf(this.place, { queryContext: this.context })
	}

	@SectorsField()
	sectors!: ShownProposal['sectors']

	@Field(() => String, {
		nullable: true,
		description: 'ISO day after which it is over where nobody has decided.',
	})
	expiresOn!: ShownProposal['expiresOn']

	@Field(() => String, {
		nullable: true,
		description: 'ISO day on which all parties had accepted; null before.',
	})
	acceptedOn!: ShownProposal['acceptedOn']

	@Field(() => ProposalOriginEnum)
	origin!: ShownProposal['origin']

	@Field(() => ID, { nullable: true, description: 'The opportunity or the overlap that it was made from.' })
	originId!: ShownProposal['originId']

	@Field(() => [ProposalRecordType], {
		description: 'The records that it names; for whoever is no party those of them that the reader sees.',
	})
	records(this: ShownProposal) {
		return proposalRecords(this)
	}

	@Field(() => OpportunityType, {
		nullable: true,
		description:
			'The opportunity that it was made from, as it stands today; null where it is there no longer.',
	})
	async opportunity(this: ShownProposal, @Ctx() context: RequestContext) {
		const found = await opportunityOfProposal(this)
		return found && context.answeredFrom(this.context, found)
	}

	@FieldIn<ShownProposal>('ofParty', () => Int, {
		nullable: true,
		description: 'What answers name; null for whoever is no party.',
	})
	version!: number | null

	@FieldIn<ShownProposal>('ofParty', () => ProposalEndEnum, {
		nullable: true,
		description: 'Why it is closed.',
	})
	end!: ProposalEnd | null

	@FieldIn<ShownProposal>('ofParty', () => String, {
		nullable: true,
		description: 'Instant, ISO 8601 in UTC; null for whoever is no party.',
	})
	createdAt!: string | null

	@FieldIn<ShownProposal>('ofParty', () => String, {
		nullable: true,
		description: 'Instant, ISO 8601 in UTC.',
	})
	soundedAt!: string | null

	@FieldIn<ShownProposal>('ofParty', () => String, {
		nullable: true,
		description: 'Instant, ISO 8601 in UTC.',
	})
	acceptedAt!: string | null

	@FieldIn<ShownProposal>('ofParty', () => String, {
		nullable: true,
		description: 'Instant, ISO 8601 in UTC.',
	})
	publicAt!: string | null

	@FieldIn<ShownProposal>('ofParty', () => String, {
		nullable: true,
		description: 'Instant, ISO 8601 in UTC.',
	})
	closedAt!: string | null

	@Field(() => [ProposalSlotType], {
		description: 'One a party, the author first; none for whoever is no party.',
	})
	slots(this: ShownProposal) {
		return this.ofParty?.slots ?? []
	}

	@Field(() => [ProposalOutcomeToldType], {
		description:
			'What came of it, in the order of its parties: for them as soon as one tells, for everybody once it is public.',
	})
	outcomes!: ShownProposal['outcomes']

	@Field(() => [ID], { description: 'The parties in whose name the reader may speak.' })
	ownIds(this: ShownProposal): readonly string[] {
		return this.ofParty?.own ?? []
	}

	@Field(() => [ID], {
		description: 'Those of them whose answer it waits for, and that the reader may give.',
	})
	awaitedIds(this: ShownProposal): readonly string[] {
		return this.ofParty?.awaited ?? []
	}

	@Field(() => Boolean, { description: 'Whether the reader wrote it: then it answers for its author alone.' })
	isWriter(this: ShownProposal): boolean {
		return this.ofParty?.isWriter ?? false
	}

	@Field(() => TerritoryType, {
		nullable: true,
		description:
			'For its parties, while it is sounded: the place under which other members count it; null where nothing is told.',
	})
	toldPlace(this: ShownProposal) {
		return territoryOf(toldPlace(this), { queryContext: this.context })
	}

	@Field(() => String, {
		nullable: true,
		description: 'What other members of the group are told of it there; null where nothing is told.',
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
	description:
		'How many proposals are under discussion somewhere: a number, of a place wide enough to name nobody.',
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
