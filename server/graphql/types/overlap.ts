import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import type { SeverityLevel } from '../../../schema/enums'
import { PUBLIC } from '../../policy/rule'
import type { FoundOverlap } from '../../queries/overlaps'
import { First } from '../arguments'
import { CertaintyEnum, OverlapKindEnum, OverlapNatureEnum, WhenEnum } from '../enums'
import { CountOf, FieldAt, FirstField, SentenceField, SentencesField, WordOf } from '../fields'
import { Rule } from '../rules'
import { ActorField, FirstActorsField, TerritoryField } from './actor'
import { CrowdingType } from './crowding'
import { EvidenceType } from './evidence'
import { FactorType } from './factor'
import { PeriodType } from './period'
import { latestSpans, PRESENCE, PresenceSpanType } from './presenceSpan'
import { ResultType } from './result'
import { FirstSectorsField } from './sector'
import { SeverityLevelField, SeverityWordField } from './severity'
import { SharedSectorType } from './sharedSector'

@Rule(PUBLIC)
@ObjectType('Overlap', {
	description: 'Actors who cross each other’s paths: detected from the records, never typed in.',
})
export class OverlapType extends ResultType {
	@Field(() => ID, { description: 'Stable: it does not depend on the actors, who come and go.' })
	id!: FoundOverlap['id']

	@Field(() => OverlapKindEnum)
	kind!: FoundOverlap['kind']

	@WordOf<FoundOverlap>('kind', 'overlapKind')
	kindName!: string

	@Field(() => OverlapNatureEnum, { nullable: true, description: 'null for missions and offices.' })
	nature!: FoundOverlap['nature']

	@Field(() => CertaintyEnum)
	certainty!: FoundOverlap['certainty']

	@TerritoryField({ nullable: true })
	place!: FoundOverlap['place']

	@ActorField({ nullable: true })
	partner!: FoundOverlap['partner']

	@FirstActorsField({
		description: 'Every actor with a record in the overlap.',
		countDescription:
			'How many actors have a record in it, each by itself: `actorCount` is how many of them count.',
	})
	actors!: FoundOverlap['actors']

	@FirstActorsField({ description: 'Those of them that are only possible.' })
	possibleActors!: FoundOverlap['possibleActors']

	@Field(() => Int, {
		description:
			'Number of its actors after merging those that count as one (bloc local, parties of one act), as its sentence says. Never more than `actorsTotal`.',
	})
	actorCount!: FoundOverlap['actorCount']

	@FirstSectorsField({ description: 'Sectors shared by the records that count.' })
	sectors!: FoundOverlap['sectors']

	@FirstField(() => [SharedSectorType])
	sharedSectors!: FoundOverlap['sharedSectors']

	@Field(() => PeriodType, { nullable: true })
	period!: FoundOverlap['period']

	@Field(() => [PresenceSpanType], { description: PRESENCE })
	presence(this: FoundOverlap, @First() first: number): PresenceSpanType[] {
		return latestSpans(this.presence, first)
	}

	@CountOf<FoundOverlap>('presence', { description: 'How many such spans.' })
	presenceTotal!: number

	@Field(() => WhenEnum, { description: 'Its period against the date asked for.' })
	when!: FoundOverlap['when']

	@Field(() => Float, { description: '0 to 1.' })
	severity!: FoundOverlap['severity']

	@SeverityLevelField()
	severityLevel!: SeverityLevel

	@SeverityWordField()
	severityWord!: string

	@Field(() => Boolean, { description: 'Whether memory is the only source of all its evidence.' })
	fromMemory(this: FoundOverlap): boolean {
		return this.evidence.every(({ fromMemory }) => fromMemory)
	}

	@Field(() => [FactorType])
	factors!: FoundOverlap['factors']

	@FieldAt<FoundOverlap>('recordCount', () => Int, {
		description:
			'Number of records in `evidence`, including those that are only possible. `weighedCount` is how many of them determine its sentence and severity.',
	})
	evidenceCount!: number

	@Field(() => Int, {
		description:
			'Number of records of its evidence that determine actors, sectors and severity: for an established overlap only the established ones, for a possible one all.',
	})
	weighedCount!: FoundOverlap['weighedCount']

	@FirstField(() => [EvidenceType], {
		description: 'Records too roughly dated to count.',
		countDescription: 'How many such records: they are not in `evidenceCount`.',
	})
	possible!: FoundOverlap['possible']

	@Field(() => CrowdingType, { nullable: true, description: 'Only for overlaps of missions.' })
	crowding(this: FoundOverlap) {
		return this.crowding ? this.crowding : null
	}

	@SentenceField({
		nullable: true,
		description: 'What the possible records would add; null if there are none.',
	})
	possibleSentence!: FoundOverlap['possibleSentence']

	@SentencesField({ description: 'What makes the overlap weigh less: an occasion, presences.' })
	mitigations!: FoundOverlap['mitigations']
}
