import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { EvidenceChangeName } from '../../../schema/judgements'
import type { JudgementStatus } from '../../domain/judgement'
import type { Judgement, Language } from '../../domain/records'
import type { JudgementVersion } from '../../judgements/judgementHistory'
import { changedMessage, type OwnOverlap, type OwnOverlaps } from '../../judgements/ownOverlaps'
import type { PairJudgement } from '../../judgements/pairs'
import { explainOverlap } from '../../queries/overlaps'
import { statedRecord } from '../../queries/record'
import { InLanguage } from '../arguments'
import { accountOf, type RequestContext, recordLabelIn, sentenceIn } from '../context'
import { EvidenceChangeEnum, OverlapVerdictEnum, PairVerdictEnum } from '../enums'
import { FieldAt } from '../fields'
import { Rule } from '../rules'
import { ActorField } from './actor'
import { connectionOf } from './connection'
import { OverlapType } from './overlap'
import { RecordType } from './record'

interface ChangedEvidence {
	readonly recordId: string
	readonly change: EvidenceChangeName
}

@Rule(['judgement.read', 'case.follow'])
@ObjectType('ChangedEvidence', { description: 'What happened to a record after a judgement on it.' })
export class ChangedEvidenceType {
	@Field(() => ID)
	recordId!: ChangedEvidence['recordId']

	@Field(() => EvidenceChangeEnum)
	change!: ChangedEvidence['change']

	@Field(() => String, { nullable: true, description: 'null if the reader does not see the record.' })
	label(
		this: ChangedEvidence,
		@InLanguage() language: Language,
		@Ctx() context: RequestContext,
	): string | null {
		const record = statedRecord(context.queryContext, this.recordId)
		return record && recordLabelIn(context, record, language)
	}

	@Field(() => RecordType, { nullable: true })
	record(this: ChangedEvidence, @Ctx() { queryContext }: RequestContext) {
		return statedRecord(queryContext, this.recordId)
	}
}

/** All records that changed since a judgement. */
export function changedEvidence(changes: JudgementStatus['changes']): readonly ChangedEvidence[] {
	if (changes === null) return []
	const { added, removed, revised } = changes
	return [
		...added.map((recordId) => ({ recordId, change: 'ADDED' as const })),
		...removed.map((recordId) => ({ recordId, change: 'REMOVED' as const })),
		...revised.map((recordId) => ({ recordId, change: 'REVISED' as const })),
	]
}

interface WrittenJudgement extends Judgement {
	/** In a history alone. */
	readonly at?: string
}

@Rule('judgement.read')
@ObjectType('OverlapJudgement', { description: 'An actor’s own verdict on an overlap.' })
export class OverlapJudgementType {
	@Field(() => ID)
	id!: Judgement['id']

	@Field(() => Int)
	version!: Judgement['version']

	@Field(() => OverlapVerdictEnum)
	verdict!: WrittenJudgement['verdict']

	@Field(() => String, { description: 'Plain text.' })
	reason!: Judgement['reason']

	@Field(() => String, { description: 'ISO day.' })
	judgedOn!: Judgement['judgedOn']

	@Field(() => String, { nullable: true, description: 'Instant, UTC; only in a history.' })
	at!: WrittenJudgement['at']

	@Field(() => Boolean, { description: 'Whether this account wrote it, not another editor.' })
	isMine(this: WrittenJudgement, @Ctx() context: RequestContext): boolean {
		return accountOf(context).reader.accountId === this.author
	}
}

export function historyEntry({ judgement, at }: JudgementVersion): WrittenJudgement {
	return { ...judgement, at }
}

@Rule('judgement.read')
@ObjectType('OwnOverlap', { description: 'An overlap in an actor’s own list, for its editors.' })
export class OwnOverlapType {
	@FieldAt<OwnOverlap>('actor', () => ID, { description: 'The actor with the list.' })
	actorId!: string

	@ActorField({ nullable: true })
	actor!: OwnOverlap['actor']

	@Field(() => OverlapType)
	overlap(this: OwnOverlap, @Ctx() { queryContext }: RequestContext) {
		return explainOverlap(queryContext, this.listed)
	}

	@FieldAt<OwnOverlap>('standing.judgement', () => OverlapJudgementType, {
		nullable: true,
		description: 'null: no judgement yet.',
	})
	judgement!: NonNullable<OwnOverlap['standing']>['judgement'] | null

	@FieldAt<OwnOverlap>('ownVersion', () => Int, {
		description: 'The next judgement must give it; 0 if there is none under this id.',
	})
	version!: number

	@FieldAt<OwnOverlap>('standing.silenced', () => Boolean, {
		description: 'Whether the judgement removed it, from this list only.',
		absent: false,
	})
	isSilenced!: boolean

	@FieldAt<OwnOverlap>('standing.inherited', () => Boolean, {
		description: 'Whether the judgement comes from a similar overlap with another id.',
		absent: false,
	})
	isInherited!: boolean

	@Field(() => String, {
		nullable: true,
		description: 'Why it is back after a judgement; null if nothing changed.',
	})
	changedSentence(this: OwnOverlap, @InLanguage() language: Language, @Ctx() context: RequestContext) {
		const { standing } = this
		const changed = standing && changedMessage(standing)
		return changed && sentenceIn(context, changed, language)
	}

	@Field(() => [ChangedEvidenceType], { description: 'The records that changed since the judgement.' })
	changedEvidence(this: OwnOverlap) {
		return changedEvidence(this.standing?.changes ?? null)
	}

	@Field(() => String, {
		nullable: true,
		description: 'When the coordinators of the group told the actor about it; null: never.',
	})
	toldAt!: OwnOverlap['toldAt']
}

@ObjectType('OwnOverlapConnection', { description: 'The overlaps of an actor, as its editors see them.' })
export class OwnOverlapConnection extends connectionOf('OwnOverlap', 'judgement.read', () => OwnOverlapType) {
	@Field(() => Int, { description: 'How many are still open.' })
	openCount!: OwnOverlaps['openCount']

	@Field(() => Int, { description: 'How many of these are back because their evidence changed.' })
	backCount!: OwnOverlaps['backCount']

	@Field(() => Int, { description: 'How many the judgements removed.' })
	silencedCount!: OwnOverlaps['silencedCount']
}

@Rule('pairJudgement.read')
@ObjectType('PairJudgement', { description: 'A judgement on two records that look like one.' })
export class PairJudgementType {
	@Field(() => ID, { description: 'Id of the pair.' })
	pair!: PairJudgement['pair']

	@FieldAt<PairJudgement>('actor', () => ID, {
		nullable: true,
		description: 'The actor in whose name; null: the coordination.',
	})
	actorId!: string | null

	@ActorField({ nullable: true })
	actor!: PairJudgement['actor']

	@Field(() => String, { nullable: true, description: 'Code of the country of the coordinating group.' })
	group!: PairJudgement['group']

	@Field(() => PairVerdictEnum, { nullable: true, description: 'null: none yet.' })
	verdict!: PairJudgement['verdict']

	@Field(() => String)
	reason!: PairJudgement['reason']

	@Field(() => String, { nullable: true, description: 'ISO day.' })
	judgedOn!: PairJudgement['judgedOn']

	@Field(() => Boolean, { description: 'Whether one of the two records has changed since.' })
	hasChanged!: PairJudgement['hasChanged']

	@Field(() => Int, { description: 'The next judgement must give it; 0: none yet.' })
	version!: PairJudgement['version']
}
