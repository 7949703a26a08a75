import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { When } from '../../../schema/enums'
import type { CaseState } from '../../../schema/judgements'
import { servicesOf } from '../../accounts/accountContext'
import type { Language } from '../../domain/records'
import type { CaseActor, CaseActorLoader, CaseBoard, ShownCase } from '../../judgements/cases'
import { changedMessage } from '../../judgements/ownOverlaps'
import { wordFor } from '../../queries/fields/wordFor'
import { explainOverlap } from '../../queries/overlaps'
import type { Case, CaseEvent } from '../../store/caseStore'
import { InLanguage } from '../arguments'
import { accountOf, type RequestContext, sentenceIn } from '../context'
import { CaseEventEnum, CaseStateEnum, OverlapKindEnum, OverlapVerdictEnum, WhenEnum } from '../enums'
import { FieldAt } from '../fields'
import { Rule } from '../rules'
import { ActorField, TerritoryField } from './actor'
import { connectionOf } from './connection'
import { ChangedEvidenceType, changedEvidence } from './judgement'
import { OverlapType } from './overlap'

@Rule('case.follow')
@ObjectType('CaseActor', { description: 'An actor with a part in a case.' })
class CaseActorType {
	@FieldAt<CaseActor>('actor', () => ID)
	actorId!: string

	@ActorField({ nullable: true })
	actor!: CaseActor['actor']

	@Field(() => Boolean, { description: 'Whether it has an editor who can be told.' })
	hasEditor!: CaseActor['hasEditor']

	@Field(() => String, {
		nullable: true,
		description: 'When its editors were told, UTC; null: they were not.',
	})
	toldAt!: CaseActor['toldAt']

	@Field(() => String, {
		nullable: true,
		description:
			'ISO day on which an actor that was told gave a verdict on the overlap. The verdict itself is not shown: it is the actor’s own.',
	})
	answeredOn!: CaseActor['answeredOn']
}

@Rule('case.follow')
@ObjectType('CaseEvent', { description: 'Something that happened to a case.' })
class CaseEventType {
	@Field(() => ID)
	id!: CaseEvent['id']

	@Field(() => CaseEventEnum)
	kind!: CaseEvent['kind']

	@Field(() => String, { description: 'Instant, UTC.' })
	at!: CaseEvent['at']

	@ActorField({ nullable: true, description: 'The actor whose editors were told.' })
	actor!: CaseEvent['actor']

	@Field(() => OverlapVerdictEnum, { nullable: true })
	verdict!: CaseEvent['verdict']

	@Field(() => String, { description: 'Plain text.' })
	text!: CaseEvent['text']

	@Field(() => Boolean, { description: 'Whether this account did it.' })
	isMine(this: CaseEvent, @Ctx() context: RequestContext): boolean {
		return this.accountId !== null && this.accountId === accountOf(context).reader.accountId
	}
}

@Rule('case.follow')
@ObjectType('Case', { description: 'The work of a group’s coordinators on one overlap.' })
export class CaseType {
	@Field(() => ID)
	id!: ListedCase['id']

	@Field(() => String, { description: 'Code of the country of the group.' })
	group!: ListedCase['group']

	@Field(() => Int, { description: 'The next write must give it; 0: nobody has written about it.' })
	version!: ListedCase['version']

	@FieldAt<ListedCase>('shown.state', () => CaseStateEnum)
	state!: CaseState

	@FieldAt<ListedCase>('subject', () => OverlapKindEnum)
	kind!: string

	@Field(() => String)
	kindName(this: ListedCase, @InLanguage() language: Language): string {
		return wordFor(this.shown.view, 'overlapKind', this.subject, language)
	}

	@Field(() => OverlapType, { nullable: true, description: 'null: it is no longer found.' })
	overlap(this: ListedCase, @Ctx() context: RequestContext) {
		const { listed, view } = this.shown
		return listed && context.answeredFrom(view, explainOverlap(view, listed))
	}

	@Field(() => WhenEnum, { nullable: true, description: 'null if the overlap is gone.' })
	when(this: ListedCase): When | null {
		return this.shown.listed?.when ?? null
	}

	@TerritoryField({ nullable: true })
	place!: ListedCase['place']

	@Field(() => String, { nullable: true, description: 'ISO day cut to the known part.' })
	start!: ListedCase['start']

	@Field(() => String, { nullable: true, description: 'ISO day cut to the known part.' })
	end!: ListedCase['end']

	@Field(() => OverlapVerdictEnum, { description: 'The coordinators’ verdict; NEW: none.' })
	verdict!: ListedCase['verdict']

	@Field(() => String, { description: 'The outcome, in the coordinators’ words.' })
	reason!: ListedCase['reason']

	@Field(() => ID, { nullable: true, description: 'The accepted proposal that closed it.' })
	proposal!: ListedCase['proposal']

	@Field(() => String, { nullable: true, description: 'Why it is back; null if nothing changed.' })
	changedSentence(
		this: ListedCase,
		@InLanguage() language: Language,
		@Ctx() context: RequestContext,
	): string | null {
		const { standing } = this.shown
		const changed =
			standing && changedMessage({ ...standing, inherited: standing.inherited, judgement: this })
		return changed && sentenceIn(context, changed, language)
	}

	@Field(() => [ChangedEvidenceType])
	changedEvidence(this: ListedCase) {
		return changedEvidence(this.shown.standing?.changes ?? null)
	}

	@Field(() => [CaseActorType], { description: 'Actors with a part in it, and whether they were told.' })
	async actors(this: ListedCase) {
		return this.parts.load(this)
	}

	@Field(() => [CaseEventType], { description: 'Its events in order of time.' })
	async history(this: ListedCase, @Ctx() context: RequestContext) {
		return servicesOf(accountOf(context)).loaders.caseEvents.load(this.id)
	}

	@Field(() => String, { description: 'Instant, UTC.' })
	openedAt!: ListedCase['openedAt']

	@Field(() => String, { description: 'Instant, UTC.' })
	changedAt!: ListedCase['changedAt']

	@Field(() => String, { nullable: true, description: 'When its overlap was no longer found.' })
	goneAt!: ListedCase['goneAt']
}

/** A case, with how it stands and what those with a part in it are read by. */
interface ListedCase extends Case {
	readonly shown: ShownCase
	readonly parts: CaseActorLoader
}

export function listedCase(shown: ShownCase, parts: CaseActorLoader): ListedCase {
	return { ...shown.case, shown, parts }
}

@Rule('case.follow')
@ObjectType('CaseStateCount', { description: 'How many cases have a state.' })
class CaseStateCountType {
	@Field(() => CaseStateEnum)
	state!: CaseState

	@Field(() => Int)
	count!: number
}

@ObjectType('CaseConnection', { description: 'The cases of a group, for its coordinators.' })
export class CaseConnection extends connectionOf('Case', 'case.follow', () => CaseType) {
	@Field(() => [CaseStateCountType])
	countsByState!: CaseBoard['countsByState']
}
