import { Ctx, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import type { Constellation } from '../../queries/constellations'
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
	@Field(() => MeetingScaleEnum)
	scale!: Constellation['meeting']['scale']

	@Field(() => TerritoryType, {
		nullable: true,
		description: 'The city, the wider territory or the country it is about.',
	})
	about(this: Constellation['meeting'], @Ctx() context: RequestContext) {
		return territoryOf(this.about, context)
	}

	@Field(() => TerritoryType, {
		nullable: true,
		description:
			'The smallest French territory that holds its French members who are near; null: it is national.',
	})
	within(this: Constellation['meeting'], @Ctx() context: RequestContext) {
		return territoryOf(this.within, context)
	}

	@Field(() => [ActorType], {
		description:
			'Who is three steps from the centre at most, and who is on record of a sort that lacks there.',
	})
	invited(this: Constellation['meeting'], @First() first: Nullable<number>, @Ctx() context: RequestContext) {
		return actorsOf(firstItems(this.invited, first), context)
	}

	@Field(() => Int)
	invitedTotal(this: Constellation['meeting']): number {
		return this.invited.length
	}

	@Field(() => [ActorType], { description: 'Of these, who is not in the constellation yet.' })
	added(this: Constellation['meeting'], @First() first: Nullable<number>, @Ctx() context: RequestContext) {
		return actorsOf(firstItems(this.added, first), context)
	}

	@Field(() => Int)
	addedTotal(this: Constellation['meeting']): number {
		return this.added.length
	}

	@Field(() => [ActorType], {
		description:
			'Members of both countries that are not invited: they are tied to the centre from afar alone.',
	})
	far(this: Constellation['meeting'], @First() first: Nullable<number>, @Ctx() context: RequestContext) {
		return actorsOf(firstItems(this.far, first), context)
	}

	@Field(() => Int)
	farTotal(this: Constellation['meeting']): number {
		return this.far.length
	}

	@Field(() => [OrganisationType], { description: 'Whom to call.' })
	contacts(this: Constellation['meeting'], @Ctx() context: RequestContext) {
		return organisationsOf(this.contacts, context)
	}

	@Field(() => String)
	sentence(
		this: Constellation['meeting'],
		@InLanguage() language: Nullable<Language>,
		@Ctx() context: RequestContext,
	) {
		return sentenceIn(context, this.sentence, language)
	}
}
