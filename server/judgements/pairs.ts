/** Whether two similar records are the same: judged by whoever answers for both, or by the group's coordinators. */
import { type AccountContext, accountIdOf, servicesOf } from '../accounts/accountContext'
import { instantAfter } from '../accounts/accounts'
import { newId } from '../accounts/secrets'
import { duplicateId, explainDuplicate } from '../analysis/duplicates/explain'
import type { DuplicateRecord } from '../analysis/result'
import type { DeclarationContext, IdempotentInput, WrittenRecord } from '../declarations/writing'
import type { CountryCode, Id } from '../domain/ids'
import { contradictingRecords, formatRecordVersion, type Judged, type PairVerdict } from '../domain/judgement'
import { BadInput, Conflict, NotFound, Refused } from '../errors'
import { judgeOfPair } from '../policy/pairs'
import { expectMay, mayDo } from '../policy/rights'
import { duplicateSteps } from '../queries/detectDuplicates'
import type { QueryContext } from '../queries/queryContext'
import { statedRecord } from '../queries/record'
import type { Case } from '../store/caseStore'
import { type Command, perform } from '../writing/perform'
import { caseId } from './caseMatches'
import { expectReason, giveJudgement, judgementId, reasonOrNone } from './judging'
import { judgementsOf } from './ownOverlaps'

/** In whose name: the actor that answers for one of the records, or a group. */
export interface PairJudge {
	readonly actor: Id | null
	readonly group: CountryCode | null
}

/** The verdict on a pair in one name that the reader speaks for, given or still open. */
export interface PairJudgement extends PairJudge {
	/** Key of the pair. */
	readonly pair: Id
	/** null: nothing yet. */
	readonly verdict: PairVerdict | null
	readonly reason: string
	/** ISO day. */
	readonly judgedOn: string | null
	/** Whether one of the records has changed since. */
	readonly hasChanged: boolean
	/** The version that the next judgement names; 0: none yet. */
	readonly version: number
	/** Of an actor's judgement: with it one asks for its history. */
	readonly judgementId: Id | null
}

export interface JudgePairInput extends IdempotentInput, PairJudge {
	readonly pair: Id
	readonly verdict: PairVerdict
	readonly reason: string
	readonly version: number
}

const SUBJECT = 'DUPLICATE_RECORD'

/**
 * The verdicts on some pairs of a country in the names that the reader speaks for, given or still open; nothing for other readers.
 * In the order of the pairs, actors first. One query, however many pairs. Throws Unauthenticated.
 */
export async function pairJudgements(
	account: AccountContext,
	context: QueryContext,
	pairs: readonly Id[],
): Promise<readonly PairJudgement[]> {
	accountIdOf(account)
	const group = context.snapshot.geography.partner?.code ?? null
	const mayCoordinate =
		group !== null && mayDo(account.reader, 'pairJudgement', 'read', { groups: [group], actorId: null })
	if (!mayDo(account.reader, 'pairJudgement', 'read', 'ANYTHING')) return []
	const asked = new Set(pairs)
	const found = (await foundPairs(context)).filter(({ id }) => asked.has(id))
	const followed = mayCoordinate ? await servicesOf(account).store.cases.ofGroup(group, true) : []
	return found.flatMap((pair) => {
		const actor = judgingActor(account, context, pair)
		const own: PairJudgement[] = []
		if (actor !== null) {
			const id = judgementId(actor, pair.id)
			const known = context.snapshot.judgements.get(id)
			own.push({ ...shownOf(pair, known), actor, group: null, judgementId: known ? id : null })
		}
		const known = followed.find(({ key }) => key === pair.id)
		return mayCoordinate ? [...own, { ...shownOf(pair, known), actor: null, group, judgementId: null }] : own
	})
}

/**
 * Records whether two records are the same. Throws Unauthenticated, Forbidden, BadInput, NotFound, Conflict, and Refused, with the
 * records of both, if the verdict contradicts an earlier one of the same judge.
 */
export async function judgePair(
	context: DeclarationContext,
	{ actor, group, pair: pairKey, verdict, reason, version, idempotencyKey: key }: JudgePairInput,
): Promise<WrittenRecord> {
	const { account, queryContext } = context
	const command = {
		name: 'pair.judge',
		key,
		asked: { actor, group, pair: pairKey, verdict, reason, version },
		rule: () => {
			if ((actor === null) === (group === null)) {
				throw new BadInput('A pair is judged in the name of an "actor" or of a "group": one of both.', {
					argument: 'actor',
				})
			}
			const groups = group === null ? [] : [group]
			expectMay(account.reader, 'pairJudgement', 'give', { groups, actorId: actor })
		},
	}
	const judged = async (): Promise<{ readonly pair: DuplicateRecord } & JudgedPair> => {
		const written = verdict === 'unsure' ? reasonOrNone(reason) : expectReason(reason)
		const pair = (await foundPairs(queryContext)).find(({ id }) => id === pairKey)
		if (pair === undefined) {
			throw new NotFound('Expected the key of a pair of records that is found today; another text came.')
		}
		const { records, versions } = pair
		const evidence = records.map((recordId, at) =>
			formatRecordVersion({ recordId, version: versions[at] ?? 1 }),
		)
		return { pair, verdict, reason: written, evidence }
	}
	if (group !== null) return judgeForGroup(context, { ...command, group, pairKey, version, judged })
	return giveJudgement(context, {
		...command,
		version,
		prepare: async () => {
			const { pair, ...said } = await judged()
			if (actor === null || judgingActor(account, queryContext, pair) !== actor) {
				throw new BadInput(
					'"actor" must answer for one of both records, by an account that speaks for the owners of both; another came.',
					{ argument: 'actor' },
				)
			}
			const earlier = judgementsOf(queryContext.snapshot, actor).filter(({ subject }) => subject === SUBJECT)
			expectNoContradiction(pair, verdict, earlier)
			return { actor, key: pairKey, subject: SUBJECT, place: null, ...said }
		},
	})
}

interface JudgedPair {
	readonly verdict: PairVerdict
	readonly reason: string
	readonly evidence: readonly string[]
}

interface PairOfGroup extends Pick<Command<unknown, unknown>, 'name' | 'key' | 'asked' | 'rule'> {
	readonly group: CountryCode
	readonly pairKey: Id
	readonly version: number
	readonly judged: () => Promise<{ readonly pair: DuplicateRecord } & JudgedPair>
}

function judgeForGroup(
	context: DeclarationContext,
	{ group, pairKey, version, judged, ...command }: PairOfGroup,
): Promise<WrittenRecord> {
	const { account, queryContext } = context
	const id = caseId(group, pairKey)
	return perform<Case | null, WrittenRecord, JudgedPair>(context, {
		...command,
		prepare: async () => {
			const { pair, ...said } = await judged()
			const followed = await servicesOf(account).store.cases.ofGroup(group, true)
			expectNoContradiction(pair, said.verdict, followed)
			return said
		},
		read: (locked) => locked.case(id),
		version: (before) => {
			if ((before?.version ?? 0) === version) return
			const fields = [{ name: 'verdict', values: [before?.verdict] }]
			throw new Conflict('Somebody else judged this pair meanwhile: read it again.', {
				present: { version: before?.version ?? 0, fields },
			})
		},
		change: (before, said) => {
			const at = instantAfter(servicesOf(account).clock)
			const next: Case = {
				id,
				group,
				subject: SUBJECT,
				key: pairKey,
				keys: [pairKey],
				place: null,
				partner: null,
				actors: [],
				start: null,
				end: null,
				proposal: null,
				toldActors: [],
				toldAt: [],
				openedAt: before?.openedAt ?? at,
				goneAt: null,
				...said,
				judgedOn: queryContext.today,
				changedAt: at,
				version: version + 1,
			}
			const event = {
				id: newId('event'),
				caseId: id,
				kind: 'JUDGED' as const,
				at,
				accountId: accountIdOf(account),
				actor: null,
				verdict: said.verdict,
				text: said.reason,
			}
			return { case: { next, events: [event] }, object: id, answer: { id, version: next.version } }
		},
	})
}

async function foundPairs(context: QueryContext): Promise<readonly DuplicateRecord[]> {
	const { snapshot, snapshotCache, turn } = context
	const found = await snapshotCache.computed(snapshot, 'duplicates false', turn, () =>
		duplicateSteps(snapshot, { includeScenario: false }),
	)
	return found.map((finding) => ({ ...explainDuplicate(finding), id: duplicateId(finding) }))
}

function judgingActor(
	{ reader }: AccountContext,
	context: QueryContext,
	{ records }: DuplicateRecord,
): Id | null {
	return judgeOfPair(
		reader,
		records.map((id) => statedRecord(context, id)?.owner ?? null),
	)
}

function expectNoContradiction(
	{ records }: DuplicateRecord,
	verdict: PairVerdict,
	earlier: readonly Pick<Judged, 'verdict' | 'evidence'>[],
): void {
	const against = contradictingRecords(records, verdict, earlier)
	if (against === null) return
	throw new Refused(
		`"${verdict}" contradicts an earlier judgement: of ${against.join(', ')}, two would be both the same and different.`,
		{ records: against },
	)
}

function shownOf(
	{ id, records, versions }: DuplicateRecord,
	known: Pick<Case, 'verdict' | 'reason' | 'judgedOn' | 'evidence' | 'version'> | undefined,
): Omit<PairJudgement, 'actor' | 'group' | 'judgementId'> {
	const now = records.map((recordId, at) => formatRecordVersion({ recordId, version: versions[at] ?? 1 }))
	return {
		pair: id,
		verdict: (known?.verdict as PairVerdict | undefined) ?? null,
		reason: known?.reason ?? '',
		judgedOn: known?.judgedOn ?? null,
		hasChanged: known !== undefined && known.evidence.join() !== now.join(),
		version: known?.version ?? 0,
	}
}
