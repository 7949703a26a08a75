import { Ctx, Field, Float, ID, Int, InterfaceType, ObjectType } from 'type-graphql'
import type { ActorKind } from '../../../schema/enums'
import type {
	ActorRecord,
	ConfidenceLevel,
	FormerName,
	Language,
	LinkStatus,
	Organisation,
	Territory,
} from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { actor, organisation, territory } from '../../queries/actor'
import { actorKind, actorKindName, levelName } from '../../queries/fields/actorKind'
import { linkCounts } from '../../queries/fields/actorRecords'
import { InLanguage, WithScenario } from '../arguments'
import { inLanguage, type Nullable, type RequestContext } from '../context'
import { ActorKindEnum, ConfidenceEnum, LinkStatusEnum } from '../enums'
import { Rule } from '../rules'
import { CountryType } from './country'
import { PeriodType } from './period'
import { SourceType } from './source'

@Rule(PUBLIC)
@ObjectType('FormerName', {
	description: 'A name that was official once; years inclusive, null where not known.',
})
class FormerNameType {
	@Field(() => String)
	name!: string

	@Field(() => Int, { nullable: true })
	from!: number | null

	@Field(() => Int, { nullable: true })
	until!: number | null
}

@Rule(PUBLIC)
@InterfaceType('Actor', { description: 'A territory or an organisation, of either country.' })
export abstract class ActorType<Kind extends ActorRecord = ActorRecord> {
	constructor(readonly record: Kind) {}

	@Field(() => ID)
	get id(): string {
		return this.record.id
	}

	@Field(() => ActorKindEnum)
	kind(): ActorKind {
		return actorKind(this.record)
	}

	@Field(() => String, { description: 'Word for what it is: « région », « CHU », « ville »…' })
	kindName(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext): string {
		return actorKindName(queryContext, this.record, inLanguage(language))
	}

	@Field(() => String, { description: 'In the language asked for, or the one that the tables hold.' })
	name(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext): string {
		return queryContext.names.actor(this.record.id, inLanguage(language)).text
	}

	@Field(() => String, {
		nullable: true,
		description: 'In the script of its own country, without the ending of its level; null in France.',
	})
	nameLocal(@Ctx() { queryContext }: RequestContext): string | null {
		return queryContext.names.actor(this.record.id, 'fr').local
	}

	@Field(() => String, {
		nullable: true,
		description: 'BCP 47 tag of `nameLocal`, for `lang`: « zh-Hans », « ja ».',
	})
	localLanguage(@Ctx() { queryContext }: RequestContext): string | null {
		return queryContext.names.actor(this.record.id, 'fr').localLanguage
	}

	@Field(() => String, {
		nullable: true,
		description: 'The local name in Latin letters, as its country transcribes it.',
	})
	romanisation(): string | null {
		return this.record.names.romanisation
	}

	@Field(() => [String], { description: 'Other names in use.' })
	aliases(): readonly string[] {
		return this.record.names.aliases
	}

	@Field(() => [FormerNameType])
	formerNames(): readonly FormerName[] {
		return this.record.names.former
	}

	@Field(() => CountryType)
	country(): CountryType {
		return new CountryType(this.record.country)
	}

	@Field(() => Boolean, { description: 'Whether the record is fictitious.' })
	get scenario(): boolean {
		return this.record.scenario
	}

	@Field(() => TerritoryType, {
		nullable: true,
		description: 'Its place: itself for a territory, the city for an organisation.',
	})
	territory(@Ctx() { queryContext }: RequestContext): TerritoryType | null {
		const { record } = this
		return territoryOf(record.kind === 'Territory' ? record.id : record.territory, { queryContext })
	}

	@Field(() => Int, {
		description:
			'Links, missions, visits, offices, wishes and offers on record, of a territory with those of the actors in it: `linkCounts.total`.',
	})
	linkCount(
		@WithScenario() includeScenario: Nullable<boolean>,
		@Ctx() { queryContext }: RequestContext,
	): number {
		return linkCounts(queryContext, this.record.id, { includeScenario }).total
	}
}

@ObjectType('Territory', {
	implements: ActorType,
	description: 'A collectivité, or its counterpart in the other country.',
})
export class TerritoryType extends ActorType<Territory> {
	@Field(() => String, {
		description: 'region, departement, metropole, epci, commune, or a level of the other country.',
	})
	get level(): string {
		return this.record.level
	}

	@Field(() => String)
	levelName(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext): string {
		return levelName(queryContext, this.record, inLanguage(language))
	}

	@Field(() => String, {
		nullable: true,
		description: 'Official code: INSEE, SIREN, or that of the other country.',
	})
	get code(): string | null {
		return this.record.code
	}

	@Field(() => Int, { nullable: true, description: 'Inhabitants.' })
	get population(): number | null {
		return this.record.population
	}

	@Field(() => Float, { nullable: true, description: 'Degrees, WGS 84.' })
	get lat(): number | null {
		return this.record.lat
	}

	@Field(() => Float, { nullable: true, description: 'Degrees, WGS 84.' })
	get lon(): number | null {
		return this.record.lon
	}

	@Field(() => [TerritoryType], { description: 'What it is directly part of.' })
	partOf(@Ctx() { queryContext }: RequestContext): TerritoryType[] {
		return this.record.partOf.flatMap((id) => territoryOf(id, { queryContext }) ?? [])
	}
}

@ObjectType('Organisation', {
	implements: ActorType,
	description: 'A university, a hospital, a consulate, a network…',
})
export class OrganisationType extends ActorType<Organisation> {
	@Field(() => String, { description: 'In the words of the tables.' })
	get type(): string {
		return this.record.type
	}

	@Field(() => ConfidenceEnum)
	get confidence(): ConfidenceLevel {
		return this.record.confidence
	}

	@Field(() => LinkStatusEnum)
	get status(): LinkStatus {
		return this.record.status
	}

	@Field(() => PeriodType, { description: 'Since when, until when, as far as that is known.' })
	period(): PeriodType {
		return new PeriodType({ start: this.record.since, end: this.record.until })
	}

	@Field(() => String, { nullable: true, description: 'Latest date at which a source shows it alive.' })
	get lastAttested(): string | null {
		return this.record.lastAttested?.text ?? null
	}

	@Field(() => Boolean, { description: 'Whether nothing but memory states it.' })
	get fromMemory(): boolean {
		return this.record.fromMemory
	}

	@Field(() => [TerritoryType], { description: 'Territories it serves: those of a consulate.' })
	jurisdiction(@Ctx() { queryContext }: RequestContext): TerritoryType[] {
		return this.record.jurisdiction.flatMap((id) => territoryOf(id, { queryContext }) ?? [])
	}

	@Field(() => [SourceType])
	sources(@Ctx() { queryContext }: RequestContext): SourceType[] {
		return sourcesOf(this.record.sources, { queryContext })
	}
}

const shown = new WeakMap<ActorRecord, TerritoryType | OrganisationType>()

/** The type that shows an actor; one for each record, since an answer names the same actors hundreds of times. */
export function toActor(record: ActorRecord): TerritoryType | OrganisationType {
	const known = shown.get(record)
	if (known) return known
	const fresh = record.kind === 'Territory' ? new TerritoryType(record) : new OrganisationType(record)
	shown.set(record, fresh)
	return fresh
}

/** Actors by id, in the order of the ids. An id that the public view does not hold is absent. */
export function actorsOf(
	ids: readonly string[],
	{ queryContext }: Pick<RequestContext, 'queryContext'>,
): (TerritoryType | OrganisationType)[] {
	return ids.flatMap((id) => {
		const record = actor(queryContext, id)
		return record ? [toActor(record)] : []
	})
}

/** Organisations by id, in the order of the ids: whom to call. */
export function organisationsOf(
	ids: readonly string[],
	{ queryContext }: Pick<RequestContext, 'queryContext'>,
): OrganisationType[] {
	return ids.flatMap((id) => {
		const record = organisation(queryContext, id)
		return record ? [new OrganisationType(record)] : []
	})
}

export function actorOf(
	id: string | null,
	context: Pick<RequestContext, 'queryContext'>,
): TerritoryType | OrganisationType | null {
	return id === null ? null : (actorsOf([id], context)[0] ?? null)
}

export function territoryOf(
	id: string | null,
	{ queryContext }: Pick<RequestContext, 'queryContext'>,
): TerritoryType | null {
	const record = territory(queryContext, id)
	return record ? new TerritoryType(record) : null
}

export function sourcesOf(
	ids: readonly string[],
	{ queryContext }: Pick<RequestContext, 'queryContext'>,
): SourceType[] {
	return ids.flatMap((id) => {
		const source = queryContext.snapshot.sources.get(id)
		return source ? [new SourceType(source)] : []
	})
}
