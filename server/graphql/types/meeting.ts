import { Ctx, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import type { Constellation, MeetingScale } from '../../queries/constellations'
import { firstItems } from '../../queries/pagination'
import { First, InLanguage } from '../arguments'
import { type Nullable, type RequestContext, sentenceIn } from '../context'
import { Rule } from '../rules'
import { ActorType, actorsOf, OrganisationType, organisationsOf, TerritoryType, territoryOf } from './actor'

const MeetingScaleEnum = { CITY: 'CITY', DIVISION: 'DIVISION', COUNTRY: 'COUNTRY' } as const
registerEnumType(MeetingScaleEnum, {
	name: 'MeetingScale',
	description:
		'CITY, or DIVISION (a territory of the widest level), where it holds all partners, else COUNTRY.',
})

@Rule(PUBLIC)
@ObjectType('Meeting', { description: 'A meeting to propose: at which scale, and whom to invite.' })
export class MeetingType {
	constructor(private readonly meeting: Constellation['meeting']) {}

	@Field(() => MeetingScaleEnum)
	get scale(): MeetingScale {
		return this.meeting.scale
	}

	@Field(() => TerritoryType, {
		nullable: true,
		description: 'The city, the wider territory or the country it is about.',
	})
	about(@Ctx() context: RequestContext): TerritoryType | null {
		return territoryOf(this.meeting.about, context)
	}

	@Field(() => TerritoryType, {
		nullable: true,
		description:
			'The smallest French territory that holds its French members who are near; null: it is national.',
	})
	within(@Ctx() context: RequestContext): TerritoryType | null {
		return territoryOf(this.meeting.within, context)
	}

	@Field(() => [ActorType], {
		description:
			'Who is three steps from the centre at most, and who is on record of a sort that lacks there.',
	})
	invited(@First() first: Nullable<number>, @Ctx() context: RequestContext): ActorType[] {
		return actorsOf(firstItems(this.meeting.invited, first), context)
	}

	@Field(() => Int)
	invitedTotal(): number {
		return this.meeting.invited.length
	}

	@Field(() => [ActorType], { description: 'Of these, who is not in the constellation yet.' })
	added(@First() first: Nullable<number>, @Ctx() context: RequestContext): ActorType[] {
		return actorsOf(firstItems(this.meeting.added, first), context)
	}

	@Field(() => Int)
	addedTotal(): number {
		return this.meeting.added.length
	}

	@Field(() => [ActorType], {
		description:
			'Members of both countries that are not invited: they are tied to the centre from afar alone.',
	})
	far(@First() first: Nullable<number>, @Ctx() context: RequestContext): ActorType[] {
		return actorsOf(firstItems(this.meeting.far, first), context)
	}

	@Field(() => Int)
	farTotal(): number {
		return this.meeting.far.length
	}

	@Field(() => [OrganisationType], { description: 'Whom to call.' })
	contacts(@Ctx() context: RequestContext): OrganisationType[] {
		return organisationsOf(this.meeting.contacts, context)
	}

	@Field(() => String)
	sentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.meeting.sentence, language)
	}
}
