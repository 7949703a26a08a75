import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import { HOME_COUNTRY } from '../../domain/ids'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { locationName } from '../../queries/fields/actorKind'
import { linkCounts } from '../../queries/fields/actorRecords'
import type { FoundActor } from '../../queries/search'
import { InLanguage } from '../arguments'
import { type RequestContext } from '../context'
import { Rule } from '../rules'
import { ActorType } from './actor'
import { PartnerCountryType, partnerCountryOf } from './country'

@Rule(PUBLIC)
@ObjectType('SearchHit', { description: 'An actor, and the name by which it was found.' })
export class SearchHitType {
	@Field(() => ActorType)
	actor(this: FoundActor, @Ctx() context: RequestContext) {
		return context.answeredFrom(this.context, this.actor)
	}

	@Field(() => PartnerCountryType, {
		nullable: true,
		description:
			'Its partner country; null for a French actor, whose records may belong to several (`countries` of the actor).',
	})
	partnerCountry(this: FoundActor) {
		const { actor, context } = this
		return actor.country === HOME_COUNTRY ? null : partnerCountryOf(context)
	}

	@Field(() => String, { description: 'The name that matched.' })
	matched!: FoundActor['matched']

	@Field(() => String, {
		nullable: true,
		description:
			'BCP 47 tag of that name (« ja-Latn » for a romanisation); null for an alias, a former name or a code.',
	})
	matchedLanguage!: FoundActor['matchedLanguage']

	@Field(() => Int, {
		description:
			'Links, missions, visits, offices, wishes and offers on record, of a territory with those of the actors in it: `linkCounts.total` of the actor.',
	})
	linkCount(this: FoundActor): number {
		return linkCounts(this.context, this.actor.id, {}).total
	}

	@Field(() => String, { nullable: true, description: 'The wider place that tells it from its namesakes.' })
	where(this: FoundActor, @InLanguage() language: Language): string | null {
		return locationName(this.context, this.actor, language)
	}
}
