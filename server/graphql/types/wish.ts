import { Ctx, Field, ObjectType } from 'type-graphql'
import type { Language, Wish, WishStatus } from '../../domain/records'
import { wordFor } from '../../queries/fields/wordFor'
import { InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext } from '../context'
import { WishDirectionEnum, WishStatusEnum } from '../enums'
import { ActorType, actorOf, TerritoryType, territoryOf } from './actor'
import { OfficeType } from './office'
import { PeriodType } from './period'
import { RecordType } from './record'
import { SectorType, sectorsOf } from './sector'

@ObjectType('Wish', { implements: RecordType, description: 'An actor seeks or offers something.' })
export class WishType extends RecordType<Wish> {
	@Field(() => WishDirectionEnum)
	get direction(): Wish['direction'] {
		return this.record.direction
	}

	@Field(() => String, { description: 'office, partner, joint-mission, event-place.' })
	get what(): string {
		return this.record.what
	}

	@Field(() => String, { description: 'The object in words.' })
	whatName(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext): string {
		return wordFor(queryContext, 'wishObject', this.record.what, inLanguage(language))
	}

	@Field(() => ActorType)
	actor(@Ctx() context: RequestContext): ActorType | null {
		return actorOf(this.record.actor, context)
	}

	@Field(() => ActorType, { nullable: true, description: 'To or from whom.' })
	other(@Ctx() context: RequestContext): ActorType | null {
		return actorOf(this.record.other, context)
	}

	@Field(() => TerritoryType, { nullable: true })
	place(@Ctx() context: RequestContext): TerritoryType | null {
		return territoryOf(this.record.place, context)
	}

	@Field(() => OfficeType, { nullable: true, description: 'The office that an offer is about.' })
	office(@Ctx() { queryContext }: RequestContext): OfficeType | null {
		const { office } = this.record
		const record = office === null ? undefined : queryContext.snapshot.offices.get(office)?.record
		return record ? new OfficeType(record) : null
	}

	@Field(() => PeriodType)
	period(): PeriodType {
		return new PeriodType({ start: this.record.since, end: this.record.until })
	}

	@Field(() => String, { nullable: true, description: 'When a source first reports it.' })
	get attestedSince(): string | null {
		return this.record.attestedSince?.text ?? null
	}

	@Field(() => WishStatusEnum)
	get status(): WishStatus {
		return this.record.status
	}

	@Field(() => [SectorType])
	sectors(@Ctx() context: RequestContext): SectorType[] {
		return sectorsOf(this.record.sectors, context)
	}
}
