import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { EvidenceChangeName } from '../../../schema/judgements'
import type { JudgementStatus, OverlapVerdict } from '../../domain/judgement'
import type { Judgement, Language } from '../../domain/records'
import type { JudgementVersion } from '../../judgements/judgementHistory'
import { changedMessage, type OwnOverlap, type OwnOverlaps } from '../../judgements/ownOverlaps'
import type { PairJudgement } from '../../judgements/pairs'
import { explainOverlap } from '../../queries/overlaps'
import { statedRecord } from '../../queries/record'
import { InLanguage } from '../arguments'
import { accountOf, type RequestContext, recordLabelIn, sentenceIn } from '../context'
import { EvidenceChangeEnum, OverlapVerdictEnum, PairVerdictEnum } from '../enums'
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
@ObjectType('ChangedEvidence', { description: 'What became of a record that was judged on.' })
export class ChangedEvidenceType {
	@Field(() => ID)
	recordId!: ChangedEvidence['recordId']

	@Field(() => EvidenceChangeEnum)
	change!: ChangedEvidence['change']

	@Field(() => String, { nullable: true, description: 'null of a record that the reader does not see.' })
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
	verdict(this: WrittenJudgement): OverlapVerdict {
		return this.verdict as OverlapVerdict
	}

	@Field(() => String, { description: 'Plain text.' })
	reason!: Judgement['reason']

	@Field(() => String, { description: 'ISO day.' })
	judgedOn!: Judgement['judgedOn']

	@Field(() => String, { nullable: true, description: 'Instant, UTC; in a history alone.' })
	at!: WrittenJudgement['at']

	@Field(() => Boolean, { description: 'Whether this account wrote it, and not another editor.' })
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
	@Field(() => ID, { description: 'In whose list.' })
	actorId(this: OwnOverlap): string {
		return this.actor
	}

	@ActorField({ nullable: true })
	actor!: OwnOverlap['actor']

	@Field(() => OverlapType)
	overlap(this: OwnOverlap, @Ctx() { queryContext }: RequestContext) {
		return explainOverlap(queryContext, this.listed)
	}

	@Field(() => OverlapJudgementType, { nullable: true, description: 'null: nothing was said of it.' })
	judgement(this: OwnOverlap) {
		return this.standing?.judgement ?? null
	}

	@Field(() => Int, { description: 'That the next judgement names; 0 where none was made of this key.' })
	version(this: OwnOverlap): number {
		return this.ownVersion
	}

	@Field(() => Boolean, { description: 'Put away by its judgement, in this list alone.' })
	isSilenced(this: OwnOverlap): boolean {
		return this.standing?.silenced ?? false
	}

	@Field(() => Boolean, { description: 'Taken over from an overlap near to it, whose key was another.' })
	isInherited(this: OwnOverlap): boolean {
		return this.standing?.inherited ?? false
	}

	@Field(() => String, {
		nullable: true,
		description: 'Why it is back after a judgement; null where nothing changed.',
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
		description: 'Instant at which the coordinators of the group told the actor of it; null: they did not.',
	})
	toldAt!: OwnOverlap['toldAt']
}

@ObjectType('OwnOverlapConnection', { description: 'The overlaps of an actor, as its editors see them.' })
export class OwnOverlapConnection extends connectionOf('OwnOverlap', 'judgement.read', () => OwnOverlapType) {
	@Field(() => Int, { description: 'Those left to look at.' })
	openCount!: OwnOverlaps['openCount']

	@Field(() => Int, { description: 'Of these, those back since their evidence changed.' })
	backCount!: OwnOverlaps['backCount']

	@Field(() => Int, { description: 'Those that its judgements put away.' })
	silencedCount!: OwnOverlaps['silencedCount']
}

@Rule('pairJudgement.read')
@ObjectType('PairJudgement', { description: 'What somebody said of two records that look like one.' })
export class PairJudgementType {
	@Field(() => ID, { description: 'Of the pair.' })
	pair!: PairJudgement['pair']

	@Field(() => ID, { nullable: true, description: 'In whose name; null: the coordination’s.' })
	actorId(this: PairJudgement): string | null {
		return this.actor
	}

	@ActorField({ nullable: true })
	actor!: PairJudgement['actor']

	@Field(() => String, { nullable: true, description: 'Code of the country whose group coordinates.' })
	group!: PairJudgement['group']

	@Field(() => PairVerdictEnum, { nullable: true, description: 'null: nothing yet.' })
	verdict!: PairJudgement['verdict']

	@Field(() => String)
	reason!: PairJudgement['reason']

	@Field(() => String, { nullable: true, description: 'ISO day.' })
	judgedOn!: PairJudgement['judgedOn']

	@Field(() => Boolean, { description: 'Whether one of both records has changed since.' })
	hasChanged!: PairJudgement['hasChanged']

	@Field(() => Int, { description: 'That the next judgement names; 0: none yet.' })
	version!: PairJudgement['version']
}
