import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { When } from '../../../schema/enums'
import type { CaseEventKind, CaseState } from '../../../schema/judgements'
import { servicesOf } from '../../accounts/accountContext'
import type { OverlapVerdict } from '../../domain/judgement'
import type { Language } from '../../domain/records'
import type { CaseActor, CaseActorLoader, CaseBoard, ShownCase } from '../../judgements/cases'
import { changedMessage } from '../../judgements/ownOverlaps'
import { wordFor } from '../../queries/fields/wordFor'
import { explainOverlap } from '../../queries/overlaps'
import type { CaseEvent } from '../../store/caseStore'
import { InLanguage } from '../arguments'
import { accountOf, inLanguage, type Nullable, type RequestContext, sentenceIn } from '../context'
import { CaseEventEnum, CaseStateEnum, OverlapKindEnum, OverlapVerdictEnum, WhenEnum } from '../enums'
import { Rule } from '../rules'
import { ActorType, actorOf, TerritoryType, territoryOf } from './actor'
import { connectionOf } from './connection'
import { ChangedEvidenceType, changedEvidence } from './judgement'
import { OverlapType } from './overlap'

@Rule('case.follow')
@ObjectType('CaseActor', { description: 'Somebody with a part in a case.' })
class CaseActorType {
	constructor(private readonly part: CaseActor) {}

	@Field(() => ID)
	actorId(): string {
		return this.part.actor
	}

	@Field(() => ActorType, { nullable: true })
	actor(@Ctx() context: RequestContext): ActorType | null {
		return actorOf(this.part.actor, context)
	}

	@Field(() => Boolean, { description: 'Whether there is somebody to tell.' })
	hasEditor(): boolean {
		return this.part.hasEditor
	}

	@Field(() => String, { nullable: true, description: 'Instant, UTC; null: its editors were not told.' })
	toldAt(): string | null {
		return this.part.toldAt
	}

	@Field(() => String, {
		nullable: true,
		description:
			'ISO day on which an actor that was told judged the overlap. That it answered, never what: a judgement is its actor’s own.',
	})
	answeredOn(): string | null {
		return this.part.answeredOn
	}
}

@Rule('case.follow')
@ObjectType('CaseEvent', { description: 'Something that happened to a case.' })
class CaseEventType {
	constructor(private readonly event: CaseEvent) {}

	@Field(() => ID)
	id(): string {
		return this.event.id
	}

	@Field(() => CaseEventEnum)
	kind(): CaseEventKind {
		return this.event.kind
	}

	@Field(() => String, { description: 'Instant, UTC.' })
	at(): string {
		return this.event.at
	}

	@Field(() => ActorType, { nullable: true, description: 'Whose editors were told.' })
	actor(@Ctx() context: RequestContext): ActorType | null {
		return this.event.actor === null ? null : actorOf(this.event.actor, context)
	}

	@Field(() => OverlapVerdictEnum, { nullable: true })
	verdict(): OverlapVerdict | null {
		return this.event.verdict as OverlapVerdict | null
	}

	@Field(() => String, { description: 'Plain text.' })
	text(): string {
		return this.event.text
	}

	@Field(() => Boolean, { description: 'Whether this account did it.' })
	isMine(@Ctx() context: RequestContext): boolean {
		return this.event.accountId !== null && this.event.accountId === accountOf(context).reader.accountId
	}
}

@Rule('case.follow')
@ObjectType('Case', { description: 'What the coordinators of a group follow of one overlap.' })
export class CaseType {
	constructor(
		private readonly shown: ShownCase,
		private readonly parts: CaseActorLoader,
	) {}

	@Field(() => ID)
	id(): string {
		return this.shown.case.id
	}

	@Field(() => String, { description: 'Code of the country whose group it is of.' })
	group(): string {
		return this.shown.case.group
	}

	@Field(() => Int, { description: 'That the next write names; 0: nobody wrote of it yet.' })
	version(): number {
		return this.shown.case.version
	}

	@Field(() => CaseStateEnum)
	state(): CaseState {
		return this.shown.state
	}

	@Field(() => OverlapKindEnum)
	kind(): string {
		return this.shown.case.subject
	}

	@Field(() => String)
	kindName(@InLanguage() language: Nullable<Language>): string {
		return wordFor(this.shown.view, 'overlapKind', this.shown.case.subject, inLanguage(language))
	}

	@Field(() => OverlapType, { nullable: true, description: 'null: it is no longer found.' })
	overlap(@Ctx() context: RequestContext): OverlapType | null {
		const { listed, view } = this.shown
		return listed && context.answeredFrom(view, new OverlapType(explainOverlap(view, listed)))
	}

	@Field(() => WhenEnum, { nullable: true, description: 'null where the overlap is gone.' })
	when(): When | null {
		return this.shown.listed?.when ?? null
	}

	@Field(() => TerritoryType, { nullable: true })
	place(@Ctx() context: RequestContext): TerritoryType | null {
		return territoryOf(this.shown.case.place, context)
	}

	@Field(() => String, { nullable: true, description: 'ISO day cut to the known part.' })
	start(): string | null {
		return this.shown.case.start
	}

	@Field(() => String, { nullable: true, description: 'ISO day cut to the known part.' })
	end(): string | null {
		return this.shown.case.end
	}

	@Field(() => OverlapVerdictEnum, { description: 'The coordinators’ own; NEW: none.' })
	verdict(): OverlapVerdict {
		return this.shown.case.verdict as OverlapVerdict
	}

	@Field(() => String, { description: 'What came of it, in the coordinators’ words.' })
	reason(): string {
		return this.shown.case.reason
	}

	@Field(() => ID, { nullable: true, description: 'The proposal whose acceptance closed it.' })
	proposal(): string | null {
		return this.shown.case.proposal
	}

	@Field(() => String, { nullable: true, description: 'Why it is back; null where nothing changed.' })
	changedSentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string | null {
		const { standing } = this.shown
		const changed =
			standing && changedMessage({ ...standing, inherited: standing.inherited, judgement: this.shown.case })
		return changed && sentenceIn(context, changed, language)
	}

	@Field(() => [ChangedEvidenceType])
	changedEvidence(): ChangedEvidenceType[] {
		return changedEvidence(this.shown.standing?.changes ?? null)
	}

	@Field(() => [CaseActorType], { description: 'Who has a part in it, and who was told.' })
	async actors(): Promise<CaseActorType[]> {
		const parts = await this.parts.load(this.shown.case)
		return parts.map((part) => new CaseActorType(part))
	}

	@Field(() => [CaseEventType], { description: 'What happened to it, in the order in which it came.' })
	async history(@Ctx() context: RequestContext): Promise<CaseEventType[]> {
		const events = await servicesOf(accountOf(context)).loaders.caseEvents.load(this.shown.case.id)
		return events.map((event) => new CaseEventType(event))
	}

	@Field(() => String, { description: 'Instant, UTC.' })
	openedAt(): string {
		return this.shown.case.openedAt
	}

	@Field(() => String, { description: 'Instant, UTC.' })
	changedAt(): string {
		return this.shown.case.changedAt
	}

	@Field(() => String, { nullable: true, description: 'Since when its overlap is no longer found.' })
	goneAt(): string | null {
		return this.shown.case.goneAt
	}
}

/** A case of the list, with what those with a part in it are read by. */
interface ListedCase {
	readonly shown: ShownCase
	readonly parts: CaseActorLoader
}

@Rule('case.follow')
@ObjectType('CaseStateCount', { description: 'How many cases stand so.' })
class CaseStateCountType {
	@Field(() => CaseStateEnum)
	state!: CaseState

	@Field(() => Int)
	count!: number
}

@ObjectType('CaseConnection', { description: 'The cases of a group, for its coordinators.' })
export class CaseConnection extends connectionOf<ListedCase, CaseType>(
	'Case',
	'case.follow',
	() => CaseType,
	({ shown, parts }) => new CaseType(shown, parts),
) {
	constructor(
		private readonly board: CaseBoard,
		parts: CaseActorLoader,
	) {
		const { items, ...page } = board.page
		super({
			...page,
			items: items.map(({ item, cursor }) => ({ item: { shown: item, parts }, cursor })),
		})
	}

	@Field(() => [CaseStateCountType])
	countsByState(): CaseStateCountType[] {
		return [...this.board.countsByState]
	}
}
