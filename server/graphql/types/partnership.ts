import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Language, LinkStatus, Partnership } from '../../domain/records'
import type { FilterMatch } from '../../queries/actorSelection'
import { type Openness, opennessOf } from '../../queries/fields/openness'
import { wordFor } from '../../queries/fields/wordFor'
import { AsOf, First, InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext } from '../context'
import { LinkStatusEnum, OpennessEnum } from '../enums'
import { ActorType, actorsOf, OrganisationType, organisationsOf } from './actor'
import { IS_OWN, MATCHED_ACTORS, matchedActors } from './filterMatch'
import { PeriodType } from './period'
import { RecordType } from './record'
import { SectorType, sectorsOf } from './sector'

@ObjectType('Partnership', { implements: RecordType, description: 'One link between two actors or more.' })
export class PartnershipType extends RecordType<Partnership> {
	constructor(
		record: Partnership,
		/** null of one that no filter let through. */
		private readonly match: FilterMatch | null = null,
	) {
		super(record)
	}

	@Field(() => Boolean, { nullable: true, description: IS_OWN })
	get isOwn(): boolean | null {
		return this.match?.isOwn ?? null
	}

	@Field(() => [ActorType], { description: MATCHED_ACTORS })
	matchedActors(@First() first: Nullable<number>, @Ctx() context: RequestContext): ActorType[] {
		return matchedActors(this.match, first, context)
	}

	@Field(() => Int)
	matchedActorsTotal(): number {
		return this.match?.actors.length ?? 0
	}

	@Field(() => String, { description: 'jumelage, cooperation, accord, projet, joint-institute…' })
	get form(): string {
		return this.record.form
	}

	@Field(() => String, { description: 'The form in words.' })
	formName(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext): string {
		return wordFor(queryContext, 'form', this.record.form, inLanguage(language))
	}

	@Field(() => [ActorType])
	frenchActors(@Ctx() context: RequestContext): ActorType[] {
		return actorsOf(this.record.frenchActors, context)
	}

	@Field(() => [ActorType])
	partnerActors(@Ctx() context: RequestContext): ActorType[] {
		return actorsOf(this.record.partnerActors, context)
	}

	@Field(() => OrganisationType, { nullable: true, description: 'The joint body that it founded.' })
	body(@Ctx() { queryContext }: RequestContext): OrganisationType | null {
		const { body } = this.record
		return body === null ? null : (organisationsOf([body], { queryContext })[0] ?? null)
	}

	@Field(() => PeriodType)
	period(): PeriodType {
		return new PeriodType({ start: this.record.since, end: this.record.until })
	}

	@Field(() => String, {
		nullable: true,
		description: 'Where no start is known: when a source first shows it alive.',
	})
	get attestedSince(): string | null {
		return this.record.attestedSince?.text ?? null
	}

	@Field(() => String, { nullable: true, description: 'Latest date at which a source shows it alive.' })
	get lastAttested(): string | null {
		return this.record.lastAttested?.text ?? null
	}

	@Field(() => LinkStatusEnum)
	get status(): LinkStatus {
		return this.record.status
	}

	@Field(() => OpennessEnum)
	openness(@AsOf() asOf: Nullable<string>, @Ctx() { queryContext }: RequestContext): Openness {
		return opennessOf(queryContext, this.record, asOf)
	}

	@Field(() => [SectorType])
	sectors(@Ctx() context: RequestContext): SectorType[] {
		return sectorsOf(this.record.sectors, context)
	}

	@Field(() => [String], {
		nullable: 'items',
		description:
			'Names of the signatories at the time, one for each French actor; null where today’s stands.',
	})
	namesAtSignature(): readonly (string | null)[] {
		return this.record.namesAtSignature
	}
}
