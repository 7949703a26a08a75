import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { EvidenceChangeName } from '../../../schema/judgements'
import type { JudgementStatus, OverlapVerdict, PairVerdict } from '../../domain/judgement'
import type { Judgement, Language } from '../../domain/records'
import type { JudgementVersion } from '../../judgements/judgementHistory'
import { changedMessage, type OwnOverlap, type OwnOverlaps } from '../../judgements/ownOverlaps'
import type { PairJudgement } from '../../judgements/pairs'
import { explainOverlap } from '../../queries/overlaps'
import { statedRecord } from '../../queries/record'
import { recordLabel } from '../../text/recordLabel'
import { InLanguage } from '../arguments'
import { accountOf, type Nullable, type RequestContext, sentenceIn } from '../context'
import { EvidenceChangeEnum, OverlapVerdictEnum, PairVerdictEnum } from '../enums'
import { Rule } from '../rules'
import { ActorType, actorOf } from './actor'
import { connectionOf } from './connection'
import { OverlapType } from './overlap'
import { RecordType } from './record'
import { toRecord } from './toRecord'

@Rule(['judgement.read', 'case.follow'])
@ObjectType('ChangedEvidence', { description: 'What became of a record that was judged on.' })
export class ChangedEvidenceType {
	constructor(
		private readonly id: string,
		private readonly what: EvidenceChangeName,
	) {}

	@Field(() => ID)
	recordId(): string {
		return this.id
	}

	@Field(() => EvidenceChangeEnum)
	change(): EvidenceChangeName {
		return this.what
	}

	@Field(() => String, { nullable: true, description: 'null of a record that the reader does not see.' })
	label(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string | null {
		const record = statedRecord(context.queryContext, this.id)
		return record && sentenceIn(context, recordLabel(record), language)
	}

	@Field(() => RecordType, { nullable: true })
	record(@Ctx() { queryContext }: RequestContext): RecordType | null {
		const record = statedRecord(queryContext, this.id)
		return record && toRecord(record)
	}
}

/** All records that changed since a judgement. */
export function changedEvidence(changes: JudgementStatus['changes']): ChangedEvidenceType[] {
	if (changes === null) return []
	const { added, removed, revised } = changes
	return [
		...added.map((id) => new ChangedEvidenceType(id, 'ADDED')),
		...removed.map((id) => new ChangedEvidenceType(id, 'REMOVED')),
		...revised.map((id) => new ChangedEvidenceType(id, 'REVISED')),
	]
}

@Rule('judgement.read')
@ObjectType('OverlapJudgement', { description: 'An actor’s own verdict on an overlap.' })
export class OverlapJudgementType {
	constructor(
		private readonly judgement: Judgement,
		private readonly writtenAt: string | null = null,
	) {}

	@Field(() => ID)
	id(): string {
		return this.judgement.id
	}

	@Field(() => Int)
	version(): number {
		return this.judgement.version
	}

	@Field(() => OverlapVerdictEnum)
	verdict(): OverlapVerdict {
		return this.judgement.verdict as OverlapVerdict
	}

	@Field(() => String, { description: 'Plain text.' })
	reason(): string {
		return this.judgement.reason
	}

	@Field(() => String, { description: 'ISO day.' })
	judgedOn(): string {
		return this.judgement.judgedOn
	}

	@Field(() => String, { nullable: true, description: 'Instant, UTC; in a history alone.' })
	at(): string | null {
		return this.writtenAt
	}

	@Field(() => Boolean, { description: 'Whether this account wrote it, and not another editor.' })
	isMine(@Ctx() context: RequestContext): boolean {
		return accountOf(context).reader.accountId === this.judgement.author
	}
}

export function historyEntry({ judgement, at }: JudgementVersion): OverlapJudgementType {
	return new OverlapJudgementType(judgement, at)
}

@Rule('judgement.read')
@ObjectType('OwnOverlap', { description: 'An overlap in an actor’s own list, for its editors.' })
export class OwnOverlapType {
	constructor(private readonly own: OwnOverlap) {}

	@Field(() => ID, { description: 'In whose list.' })
	actorId(): string {
		return this.own.actor
	}

	@Field(() => ActorType, { nullable: true })
	actor(@Ctx() context: RequestContext): ActorType | null {
		return actorOf(this.own.actor, context)
	}

	@Field(() => OverlapType)
	overlap(@Ctx() { queryContext }: RequestContext): OverlapType {
		return new OverlapType(explainOverlap(queryContext, this.own.listed))
	}

	@Field(() => OverlapJudgementType, { nullable: true, description: 'null: nothing was said of it.' })
	judgement(): OverlapJudgementType | null {
		const { standing } = this.own
		return standing && new OverlapJudgementType(standing.judgement)
	}

	@Field(() => Int, { description: 'That the next judgement names; 0 where none was made of this key.' })
	version(): number {
		return this.own.ownVersion
	}

	@Field(() => Boolean, { description: 'Put away by its judgement, in this list alone.' })
	isSilenced(): boolean {
		return this.own.standing?.silenced ?? false
	}

	@Field(() => Boolean, { description: 'Taken over from an overlap near to it, whose key was another.' })
	isInherited(): boolean {
		return this.own.standing?.inherited ?? false
	}

	@Field(() => String, {
		nullable: true,
		description: 'Why it is back after a judgement; null where nothing changed.',
	})
	changedSentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string | null {
		const { standing } = this.own
		const changed = standing && changedMessage(standing)
		return changed && sentenceIn(context, changed, language)
	}

	@Field(() => [ChangedEvidenceType], { description: 'The records that changed since the judgement.' })
	changedEvidence(): ChangedEvidenceType[] {
		return changedEvidence(this.own.standing?.changes ?? null)
	}

	@Field(() => String, {
		nullable: true,
		description: 'Instant at which the coordinators of the group told the actor of it; null: they did not.',
	})
	toldAt(): string | null {
		return this.own.toldAt
	}
}

@ObjectType('OwnOverlapConnection', { description: 'The overlaps of an actor, as its editors see them.' })
export class OwnOverlapConnection extends connectionOf(
	'OwnOverlap',
	'judgement.read',
	() => OwnOverlapType,
	(own: OwnOverlap) => new OwnOverlapType(own),
) {
	constructor(private readonly own: OwnOverlaps) {
		super(own.page)
	}

	@Field(() => Int, { description: 'Those left to look at.' })
	openCount(): number {
		return this.own.openCount
	}

	@Field(() => Int, { description: 'Of these, those back since their evidence changed.' })
	backCount(): number {
		return this.own.backCount
	}

	@Field(() => Int, { description: 'Those that its judgements put away.' })
	silencedCount(): number {
		return this.own.silencedCount
	}
}

@Rule('pairJudgement.read')
@ObjectType('PairJudgement', { description: 'What somebody said of two records that look like one.' })
export class PairJudgementType {
	constructor(private readonly said: PairJudgement) {}

	@Field(() => ID, { description: 'Of the pair.' })
	pair(): string {
		return this.said.pair
	}

	@Field(() => ID, { nullable: true, description: 'In whose name; null: the coordination’s.' })
	actorId(): string | null {
		return this.said.actor
	}

	@Field(() => ActorType, { nullable: true })
	actor(@Ctx() context: RequestContext): ActorType | null {
		return this.said.actor === null ? null : actorOf(this.said.actor, context)
	}

	@Field(() => String, { nullable: true, description: 'Code of the country whose group coordinates.' })
	group(): string | null {
		return this.said.group
	}

	@Field(() => PairVerdictEnum, { nullable: true, description: 'null: nothing yet.' })
	verdict(): PairVerdict | null {
		return this.said.verdict
	}

	@Field(() => String)
	reason(): string {
		return this.said.reason
	}

	@Field(() => String, { nullable: true, description: 'ISO day.' })
	judgedOn(): string | null {
		return this.said.judgedOn
	}

	@Field(() => Boolean, { description: 'Whether one of both records has changed since.' })
	hasChanged(): boolean {
		return this.said.hasChanged
	}

	@Field(() => Int, { description: 'That the next judgement names; 0: none yet.' })
	version(): number {
		return this.said.version
	}
}
