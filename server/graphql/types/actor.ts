import { Ctx, Field, Float, ID, Int, InterfaceType, ObjectType } from 'type-graphql'
import type { ActorKind } from '../../../schema/enums'
import { actorKind } from '../../domain/actorKind'
import type { Id } from '../../domain/ids'
import type { ActorRecord, FormerName, Language, Organisation, Source, Territory } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { actor, organisation, territory } from '../../queries/actor'
import { actorKindName, levelName } from '../../queries/fields/actorKind'
import { linkCounts } from '../../queries/fields/actorRecords'
import { InLanguage, WithScenario } from '../arguments'
import { type RequestContext } from '../context'
import { ActorKindEnum, ConfidenceEnum, LinkStatusEnum } from '../enums'
import {
	DateField,
	FieldAt,
	type FieldOf,
	type FieldOptions,
	FirstField,
	fieldMade,
	type ListOptions,
} from '../fields'
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
export abstract class ActorType {
	@Field(() => ID)
	id!: ActorRecord['id']

	@Field(() => ActorKindEnum)
	kind(this: ActorRecord): ActorKind {
		return actorKind(this)
	}

	@Field(() => String, { description: 'Word for what it is: « région », « CHU », « ville »…' })
	kindName(this: ActorRecord, @InLanguage() language: Language, @Ctx() context: RequestContext) {
		return actorKindName(context.queryContext, this, language)
	}

	@Field(() => String, { description: 'In the language asked for, or the one that the tables hold.' })
	name(this: ActorRecord, @InLanguage() language: Language, @Ctx() context: RequestContext) {
		return context.queryContext.names.actor(this.id, language).text
	}

	@Field(() => String, {
		description:
			'BCP 47 tag of `name`, for `lang`: French where the tables have no name in the language asked for.',
	})
	nameLanguage(this: ActorRecord, @InLanguage() language: Language, @Ctx() { queryContext }: RequestContext) {
		return queryContext.names.actor(this.id, language).language
	}

	@Field(() => String, {
		nullable: true,
		description: 'In the script of its own country, without the ending of its level; null in France.',
	})
	nameLocal(this: ActorRecord, @Ctx() { queryContext }: RequestContext): string | null {
		return queryContext.names.actor(this.id, 'fr').local
	}

	@Field(() => String, {
		nullable: true,
		description: 'BCP 47 tag of `nameLocal`, for `lang`: « zh-Hans », « ja ».',
	})
	localLanguage(this: ActorRecord, @Ctx() { queryContext }: RequestContext): string | null {
		return queryContext.names.actor(this.id, 'fr').localLanguage
	}

	@FieldAt<ActorRecord>('names.romanisation', () => String, {
		nullable: true,
		description: 'The local name in Latin letters, as its country transcribes it.',
	})
	romanisation!: string | null

	@FieldAt<ActorRecord>('names.aliases', () => [String], { description: 'Other names in use.' })
	aliases!: readonly string[]

	@FieldAt<ActorRecord>('names.former', () => [FormerNameType])
	formerNames!: readonly FormerName[]

	@Field(() => CountryType)
	country(this: ActorRecord) {
		return { code: this.country }
	}

	@Field(() => Boolean, { description: 'Whether the record is fictitious.' })
	scenario!: ActorRecord['scenario']

	@Field(() => TerritoryType, {
		nullable: true,
		description: 'Its place: itself for a territory, the city for an organisation.',
	})
	territory(this: ActorRecord, @Ctx() { queryContext }: RequestContext) {
		return territoryOf(this.kind === 'Territory' ? this.id : this.territory, { queryContext })
	}

	@Field(() => Int, {
		description:
			'Links, missions, visits, offices, wishes and offers on record, of a territory with those of the actors in it: `linkCounts.total`.',
	})
	linkCount(
		this: ActorRecord,
		@WithScenario() includeScenario: boolean,
		@Ctx() { queryContext }: RequestContext,
	): number {
		return linkCounts(queryContext, this.id, { includeScenario }).total
	}
}

@ObjectType('Territory', {
	implements: ActorType,
	description: 'A collectivité, or its counterpart in the other country.',
})
export class TerritoryType extends ActorType {
	@Field(() => String, {
		description: 'region, departement, metropole, epci, commune, or a level of the other country.',
	})
	level!: Territory['level']

	@Field(() => String)
	levelName(this: Territory, @InLanguage() language: Language, @Ctx() context: RequestContext) {
		return levelName(context.queryContext, this, language)
	}

	@Field(() => String, {
		nullable: true,
		description: 'Official code: INSEE, SIREN, or that of the other country.',
	})
	code!: Territory['code']

	@Field(() => Int, { nullable: true, description: 'Inhabitants.' })
	population!: Territory['population']

	@Field(() => Float, { nullable: true, description: 'Degrees, WGS 84.' })
	lat!: Territory['lat']

	@Field(() => Float, { nullable: true, description: 'Degrees, WGS 84.' })
	lon!: Territory['lon']

	@TerritoriesField({ description: 'What it is directly part of.' })
	partOf!: Territory['partOf']
}

@ObjectType('Organisation', {
	implements: ActorType,
	description: 'A university, a hospital, a consulate, a network…',
})
export class OrganisationType extends ActorType {
	@Field(() => String, { description: 'In the words of the tables.' })
	type!: Organisation['type']

	@Field(() => ConfidenceEnum)
	confidence!: Organisation['confidence']

	@Field(() => LinkStatusEnum)
	status!: Organisation['status']

	@Field(() => PeriodType, { description: 'Since when, until when, as far as that is known.' })
	period(this: Organisation) {
		return { start: this.since, end: this.until }
	}

	@DateField({ description: 'Latest date at which a source shows it alive.' })
	lastAttested!: Organisation['lastAttested']

	@Field(() => Boolean, { description: 'Whether nothing but memory states it.' })
	fromMemory!: Organisation['fromMemory']

	@TerritoriesField({ description: 'Territories it serves: those of a consulate.' })
	jurisdiction!: Organisation['jurisdiction']

	@SourcesField()
	sources!: Organisation['sources']
}

/** Actors by id, in the order of the ids. An id that the public view does not hold is absent. */
export function actorsOf(
	ids: readonly string[],
	{ queryContext }: Pick<RequestContext, 'queryContext'>,
): readonly ActorRecord[] {
	return ids.flatMap((id) => {
		const record = actor(queryContext, id)
		return record ? [record] : []
	})
}

/** Organisations by id, in the order of the ids: whom to call. */
export function organisationsOf(
	ids: readonly string[],
	{ queryContext }: Pick<RequestContext, 'queryContext'>,
): readonly Organisation[] {
	return ids.flatMap((id) => {
		const record = organisation(queryContext, id)
		return record ? [record] : []
	})
}

export function actorOf(
	id: string | null,
	context: Pick<RequestContext, 'queryContext'>,
): ActorRecord | null {
	return id === null ? null : (actorsOf([id], context)[0] ?? null)
}

export function territoryOf(
	id: string | null,
	{ queryContext }: Pick<RequestContext, 'queryContext'>,
): Territory | null {
	return territory(queryContext, id) ?? null
}

/** Territories by id, in the order of the ids. */
function territoriesOf(
	ids: readonly string[],
	context: Pick<RequestContext, 'queryContext'>,
): readonly Territory[] {
	return ids.flatMap((id) => territoryOf(id, context) ?? [])
}

export function sourcesOf(
	ids: readonly string[],
	{ queryContext }: Pick<RequestContext, 'queryContext'>,
): readonly Source[] {
	return ids.flatMap((id) => {
		const source = queryContext.snapshot.sources.get(id)
		return source ? [source] : []
	})
}

/** The actor of an id. */
export function ActorField(options: FieldOptions = {}): FieldOf<Id | null> {
	return fieldMade(() => ActorType, options, actorOf, { parameters: [Ctx()] })
}

/** The actors of some ids. */
export function ActorsField(options: FieldOptions = {}): FieldOf<readonly Id[]> {
	return fieldMade(() => [ActorType], options, actorsOf, { parameters: [Ctx()] })
}

/** The actors of the first of some ids, and how many ids there are. */
export function FirstActorsField(options: ListOptions = {}): FieldOf<readonly Id[]> {
	return FirstField(() => [ActorType], options, actorsOf)
}

/** The territory of an id. */
export function TerritoryField(options: FieldOptions = {}): FieldOf<Id | null> {
	return fieldMade(() => TerritoryType, options, territoryOf, { parameters: [Ctx()] })
}

/** The territories of some ids. */
export function TerritoriesField(options: FieldOptions = {}): FieldOf<readonly Id[]> {
	return fieldMade(() => [TerritoryType], options, territoriesOf, { parameters: [Ctx()] })
}

/** The organisations of some ids. */
export function OrganisationsField(options: FieldOptions = {}): FieldOf<readonly Id[]> {
	return fieldMade(() => [OrganisationType], options, organisationsOf, { parameters: [Ctx()] })
}

/** The sources of some ids. */
export function SourcesField(options: FieldOptions = {}): FieldOf<readonly Id[]> {
	return fieldMade(() => [SourceType], options, sourcesOf, { parameters: [Ctx()] })
}
