import { createHash } from 'node:crypto'
import { duplicateId, explainDuplicate } from '../analysis/duplicates/explain'
import { overlapOf } from '../analysis/overlaps/overlap'
import { defaultParameters } from '../analysis/overlaps/parameters'
import type { Id } from '../domain/ids'
import {
	contradictingRecords,
	formatRecordVersion,
	OVERLAP_VERDICTS,
	type OverlapVerdict,
	PAIR_VERDICTS,
	type PairVerdict,
} from '../domain/judgement'
import type { Judgement } from '../domain/records'
import { BadInput, NotFound, Refused } from '../errors'
import { duplicateSteps } from '../queries/detectDuplicates'
import { type OverlapsInput, overlapSteps } from '../queries/detectOverlaps'
import { judgedOf, judgementsOf } from '../queries/ownOverlaps'
import { defaultRollUp, type RollUp } from '../snapshot/rollUp'
import type { Snapshot } from '../snapshot/snapshot'
import { runInSlices } from '../snapshot/steps'
import type { Store } from '../store/store'

/** What judging needs: the whole snapshot of a country, where judgements are; nothing public holds them. */
export interface JudgingService {
	readonly snapshot: Snapshot
	readonly store: Pick<Store, 'write'>
	/** ISO day in Europe/Paris. */
	readonly today: string
}

/** One actor's own verdict. Who may speak for the actor is for the policy to say, once accounts exist. */
export interface JudgementInput<Verdict> {
	readonly actor: Id
	/** Stable key of an overlap, or of a pair of records. */
	readonly key: Id
	readonly verdict: Verdict
	/** Id of who writes, never a name. */
	readonly author: string
	readonly reason: string
}

const MAX_REASON_LENGTH = 2_000

/**
 * Records an actor's verdict on an overlap, with the evidence that it was judged on; a second one replaces the
 * first, as a new version. Only what the default parameters detect, without fictitious evidence, can be judged.
 *
 * @param seen under which parameters and levels the reader saw it.
 * @throws Refused for other parameters or fictitious evidence, NotFound for a key that nothing has, BadInput for an
 * unknown actor or verdict, or without an author and a reason.
 */
export async function judgeOverlap(
	service: JudgingService,
	input: JudgementInput<OverlapVerdict>,
	seen: Pick<OverlapsInput, 'parameters' | 'rollUp'> = { parameters: defaultParameters(service.today) },
): Promise<Judgement> {
	checkAsked(service, input, OVERLAP_VERDICTS)
	const rollUp = defaultRollUp(service.snapshot.geography)
	checkDefault({ rollUp, ...seen }, rollUp, service.today)
	const found = await runInSlices(overlapSteps(service.snapshot, { parameters: seen.parameters, rollUp }))
	const finding = found.find(({ id }) => id === input.key)
	if (!finding) throw unknownKey('an overlap', input.key)
	if (overlapOf(finding, service.snapshot).scenario) {
		throw new Refused('An overlap with fictitious evidence cannot be judged.')
	}
	const { place, evidence } = judgedOf(finding)
	return write(service, input, { subject: finding.kind, place, evidence: evidence.map(formatRecordVersion) })
}

/**
 * Records an actor's verdict on two records that look like one: the same, different, or unsure.
 *
 * @throws Refused for a verdict that contradicts an earlier one of this actor, with the records of both shown; else
 * as `judgeOverlap`.
 */
export async function judgePair(
	service: JudgingService,
	input: JudgementInput<PairVerdict>,
): Promise<Judgement> {
	checkAsked(service, input, PAIR_VERDICTS)
	const { snapshot } = service
	const found = await runInSlices(duplicateSteps(snapshot, { includeScenario: false }))
	const finding = found.find((one) => duplicateId(one) === input.key)
	if (!finding) throw unknownKey('a pair of records', input.key)
	const pair = explainDuplicate(finding)
	const earlier = judgementsOf(snapshot, input.actor).filter(({ subject }) => subject === pair.kind)
	const records = contradictingRecords(pair.records, input.verdict, earlier)
	if (records !== null) {
		throw new Refused(
			`"${input.verdict}" contradicts an earlier judgement of ${input.actor}: of ${records.join(', ')}, two would be both the same and different.`,
			{ records },
		)
	}
	const evidence = pair.records.map((recordId, index) =>
		formatRecordVersion({ recordId, version: pair.versions[index] ?? 1 }),
	)
	return write(service, input, { subject: pair.kind, place: null, evidence })
}

async function write(
	{ snapshot, store, today }: JudgingService,
	{ actor, key, verdict, author, reason }: JudgementInput<Judgement['verdict']>,
	found: Pick<Judgement, 'subject' | 'place' | 'evidence'>,
): Promise<Judgement> {
	const id = judgementId(actor, key)
	const record: Judgement = {
		kind: 'Judgement',
		id,
		version: (snapshot.judgements.get(id)?.version ?? 0) + 1,
		dataset: 'judgements',
		scenario: false,
		visibility: 'private',
		actor,
		key,
		verdict,
		author,
		reason: reason.trim(),
		...found,
		judgedOn: today,
	}
	await store.write([record], author)
	return record
}

/** One judgement for an actor and a key. */
function judgementId(actor: Id, key: Id): Id {
	return `judgement:${createHash('sha256').update(`${actor}\n${key}`).digest('hex').slice(0, 12)}`
}

function checkAsked(
	{ snapshot }: JudgingService,
	{ actor, verdict, author, reason }: JudgementInput<string>,
	verdicts: readonly string[],
): void {
	if (!snapshot.geography.find(actor)) {
		throw new BadInput(
			'"actor" must be the id of a territory or an organisation on record; another text came.',
			{
				argument: 'actor',
			},
		)
	}
	if (!verdicts.includes(verdict)) {
		throw new BadInput(`"verdict" takes ${verdicts.join(', ')}; another came.`, {
			argument: 'verdict',
			accepted: verdicts,
		})
	}
	if (author.trim() === '')
		throw new BadInput('"author" must say who judges; nothing came.', { argument: 'author' })
	const { length } = reason.trim()
	if (length === 0 || length > MAX_REASON_LENGTH) {
		throw new BadInput(`"reason" must have 1 to ${MAX_REASON_LENGTH} characters; ${length} came.`, {
			argument: 'reason',
		})
	}
}

/** Another gap, another day or another level finds other overlaps: a verdict on one would be lost tomorrow. */
function checkDefault(
	{ parameters, rollUp: { levels, gathered } }: Required<Pick<OverlapsInput, 'parameters' | 'rollUp'>>,
	normalRollUp: RollUp,
	today: string,
): void {
	const normal = defaultParameters(today)
	const isDefault =
		parameters.asOf === normal.asOf &&
		parameters.gapDays === normal.gapDays &&
		parameters.maxSpanDays === normal.maxSpanDays &&
		parameters.minConfidence === normal.minConfidence &&
		!parameters.includeScenario &&
		gathered.length === 0 &&
		levels.french === normalRollUp.levels.french &&
		levels.partner === normalRollUp.levels.partner
	if (isDefault) return
	throw new Refused(
		'Only what the default parameters detect today can be judged: no other day, gap, span, confidence, level or scenario.',
	)
}

function unknownKey(expected: string, key: Id): NotFound {
	return new NotFound(
		`Expected the key of ${expected} detected today; ${JSON.stringify(key.slice(0, 100))} came.`,
	)
}
