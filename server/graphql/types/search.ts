import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Language } from '../../domain/records'
import { whereIs } from '../../questions/actorKind'
import { linkCount } from '../../questions/recordsOf'
import type { FoundActor } from '../../questions/search'
import { InLanguage } from '../arguments'
import { type Asked, inLanguage, type RequestContext } from '../context'
import { LanguageEnum } from '../enums'
import { ActorType, toActor } from './actor'

@ObjectType('SearchHit', { description: 'An actor, and the name by which it was found.' })
export class SearchHitType {
	constructor(private readonly found: FoundActor) {}

	@Field(() => ActorType)
	actor(): ActorType {
		return toActor(this.found.actor)
	}

	@Field(() => String, { description: 'The name that matched.' })
	matched(): string {
		return this.found.matched
	}

	@Field(() => LanguageEnum)
	matchedLanguage(): Language {
		return this.found.matchedLanguage
	}

	@Field(() => Int, { description: 'Links, missions, offices and wishes on record.' })
	linkCount(@Ctx() { setting }: RequestContext): number {
		return linkCount(setting, this.found.actor.id, false)
	}

	@Field(() => String, { nullable: true, description: 'The wider place that tells it from its namesakes.' })
	where(@InLanguage() language: Asked<Language>, @Ctx() { setting }: RequestContext): string | null {
		return whereIs(setting, this.found.actor, inLanguage(language))
	}
}
