import { Ctx, Field, Float, Int, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import type { ExplainedLink, ExplainedPlace, ExplainedSummary } from '../../queries/actorSummary'
import type { RequestContext } from '../context'
import { DateField, FirstField, SentenceField, SentencesField } from '../fields'
import { Rule } from '../rules'
import { ActorType, actorOf, FirstActorsField } from './actor'
import { EvidenceType } from './evidence'
import { LAST_NEWS } from './record'
import { FirstSectorsField } from './sector'
import { SentencePartsOf, SentencePartType } from './sentence'

@Rule(PUBLIC)
@ObjectType('PlaceLink', { description: 'What links a French actor to one place of the other country.' })
class PlaceLinkType {
	@Field(() => ActorType, { nullable: true })
	actor(this: ExplainedLink, @Ctx() context: RequestContext) {
		return actorOf(this.actor, context)
	}

	@Field(() => Float, {
		nullable: true,
		description: 'Kilometres from the actor asked about, if this is a neighbour of it.',
	})
	distance!: ExplainedLink['distance']

	@DateField({ description: LAST_NEWS })
	lastNews!: ExplainedLink['lastNews']

	@FirstField(() => [EvidenceType])
	evidence!: ExplainedLink['evidence']
}

@Rule(PUBLIC)
@ObjectType('PlaceLinks', { description: 'The links that lead to one place of the other country.' })
class PlaceLinksType {
	@Field(() => ActorType, {
		nullable: true,
		description: 'A territory, or an organisation without a known place.',
	})
	place(this: ExplainedPlace, @Ctx() context: RequestContext) {
		return actorOf(this.place, context)
	}

	@FirstActorsField({
		description:
			'French actors with a link or an office there that the actor asked about neither contains nor is part of.',
	})
	others!: ExplainedPlace['others']

	@FirstField(() => [PlaceLinkType], {
		description: 'Links before missions, collectivités before organisations.',
	})
	links!: ExplainedPlace['links']
}

@Rule(PUBLIC)
@ObjectType('ActorSummary', {
	description:
		'What the page of an actor says first: what sets it apart, and where its links lead. From open links and offices, and missions of the last ten years that took place.',
})
export class ActorSummaryType {
	@SentenceField({ description: 'One sentence, true of this actor, without praise or blame.' })
	sentence!: ExplainedSummary['sentence']

	@SentencePartsOf<ExplainedSummary>('sentence')
	sentenceParts!: readonly SentencePartType[]

	@SentencesField({
		description:
			'The actor that is closest to it, or who is there, its open wish, how old the latest news is.',
	})
	notes!: ExplainedSummary['notes']

	@Field(() => Int, { description: 'Its facts and those of the actors in it.' })
	factCount!: ExplainedSummary['factCount']

	@Field(() => Int, { description: 'Its own facts.' })
	ownCount!: ExplainedSummary['ownCount']

	@DateField({ description: LAST_NEWS })
	lastNews!: ExplainedSummary['lastNews']

	@FirstActorsField({
		description:
			'Where its facts are, at the level that lists show by default (in France, régions): the most facts first.',
	})
	areas!: ExplainedSummary['areas']

	@FirstSectorsField({ description: 'Sectors that its facts name, the most frequent first.' })
	sectors!: ExplainedSummary['sectors']

	@FirstField(() => [PlaceLinksType], {
		description:
			'Where its facts lead, area by area, the one with the most facts first. Of an actor without a fact: where those of the territories that contain it and of its nearest neighbours lead.',
	})
	places!: ExplainedSummary['places']
}
