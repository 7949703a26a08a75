import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { When } from '../../../schema/enums'
import type { CaseState } from '../../../schema/judgements'
import { servicesOf } from '../../accounts/accountContext'
import type { OverlapVerdict } from '../../domain/judgement'
import type { Language } from '../../domain/records'
import type { CaseActor, CaseActorLoader, CaseBoard, ShownCase } from '../../judgements/cases'
import { changedMessage } from '../../judgements/ownOverlaps'
import { wordFor } from '../../queries/fields/wordFor'
import { explainOverlap } from '../../queries/overlaps'
import type { Case, CaseEvent } from '../../store/caseStore'
import { InLanguage } from '../arguments'
import { accountOf, type RequestContext, sentenceIn } from '../context'
import { CaseEventEnum, CaseStateEnum, OverlapKindEnum, OverlapVerdictEnum, WhenEnum } from '../enums'
import { FieldIn } from '../fields'
import { Rule } from '../rules'
import { ActorField, TerritoryField } from './actor'
import { connectionOf } from './connection'
import { ChangedEvidenceType, changedEvidence } from './judgement'
import { OverlapType } from './overlap'

@Rule('case.follow')
@ObjectType('CaseActor', { description: 'Somebody with a part in a case.' })
class CaseActorType {
	@Field(() => ID)
	actorId(this: CaseActor): string {
		return this.actor
	}

	@ActorField({ nullable: true })
	actor!: CaseActor['actor']

	@Field(() => Boolean, { description: 'Whether there is somebody to tell.' })
	hasEditor!: CaseActor['hasEditor']

	@Field(() => String, { nullable: true, description: 'Instant, UTC; null: its editors were not told.' })
	toldAt!: CaseActor['toldAt']

	@Field(() => String, {
		nullable: true,
		description:
			'ISO day on which an actor that was told judged the overlap. That it answered, never what: a judgement is its actor’s own.',
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

	@ActorField({ nullable: true, description: 'Whose editors were told.' })
	actor!: CaseEvent['actor']

	@Field(() => OverlapVerdictEnum, { nullable: true })
	verdict(this: CaseEvent): OverlapVerdict | null {
		return this.verdict as OverlapVerdict | null
	}

	@Field(() => String, { description: 'Plain text.' })
	text!: CaseEvent['text']

	@Field(() => Boolean, { description: 'Whether this account did it.' })
	isMine(this: CaseEvent, @Ctx() context: RequestContext): boolean {
		return this.accountId !== null && this.accountId === accountOf(context).reader.accountId
	}
}

@Rule('case.follow')
@ObjectType('Case', { description: 'What the coordinators of a group follow of one overlap.' })
export class CaseType {
	@Field(() => ID)
	id!: ListedCase['id']

	@Field(() => String, { description: 'Code of the country whose group it is of.' })
	group!: ListedCase['group']

	@Field(() => Int, { description: 'That the next write names; 0: nobody wrote of it yet.' })
	version!: ListedCase['version']

	@FieldIn<ListedCase>('shown', () => CaseStateEnum)
	state!: CaseState

	@Field(() => OverlapKindEnum)
	kind(this: ListedCase): string {
		return this.subject
	}

	@Field(() => String)
	kindName(this: ListedCase, @InLanguage() language: Language): string {
		return wordFor(this.shown.view, 'overlapKind', this.subject, language)
	}

	@Field(() => OverlapType, { nullable: true, description: 'null: it is no longer found.' })
	overlap(this: ListedCase, @Ctx() context: RequestContext) {
		const { listed, view } = this.shown
		return listed && context.answeredFrom(view, explainOverlap(view, listed))
	}

	@Field(() => WhenEnum, { nullable: true, description: 'null where the overlap is gone.' })
	when(this: ListedCase): When | null {
		return this.shown.listed?.when ?? null
	}

	@TerritoryField({ nullable: true })
	place!: ListedCase['place']

	@Field(() => String, { nullable: true, description: 'ISO day cut to the known part.' })
	start!: ListedCase['start']

	@Field(() => String, { nullable: true, description: 'ISO day cut to the known part.' })
	end!: ListedCase['end']

	@Field(() => OverlapVerdictEnum, { description: 'The coordinators’ own; NEW: none.' })
	verdict(this: ListedCase): OverlapVerdict {
		return this.verdict as OverlapVerdict
	}

	@Field(() => String, { description: 'What came of it, in the coordinators’ words.' })
	reason!: ListedCase['reason']

	@Field(() => ID, { nullable: true, description: 'The proposal whose acceptance closed it.' })
	proposal!: ListedCase['proposal']

	@Field(() => String, { nullable: true, description: 'Why it is back; null where nothing changed.' })
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

	@Field(() => [CaseActorType], { description: 'Who has a part in it, and who was told.' })
	async actors(this: ListedCase) {
		return this.parts.load(this)
	}

	@Field(() => [CaseEventType], { description: 'What happened to it, in the order in which it came.' })
	async history(this: ListedCase, @Ctx() context: RequestContext) {
		return servicesOf(accountOf(context)).loaders.caseEvents.load(this.id)
	}

	@Field(() => String, { description: 'Instant, UTC.' })
	openedAt!: ListedCase['openedAt']

	@Field(() => String, { description: 'Instant, UTC.' })
	changedAt!: ListedCase['changedAt']

	@Field(() => String, { nullable: true, description: 'Since when its overlap is no longer found.' })
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
@ObjectType('CaseStateCount', { description: 'How many cases stand so.' })
class CaseStateCountType {
	@Field(() => CaseStateEnum)
	state!: CaseState

	@Field(() => Int)
	count!: number
}

@ObjectType('CaseConnection', { description: 'The cases of a group, for its coordinators.' })
export class CaseConnection extends connectionOf('Case', 'case.follow', () => CaseType) {
	@Field(() => [CaseStateCountType])
	countsByState(this: CaseBoard): CaseStateCountType[] {
		return [...this.countsByState]
	}
}
