/** The overlaps of an actor as its editors see them, with its own judgements and what these hide. */
import type { OwnOverlapState } from '../../schema/judgements'
import { accountIdOf, servicesOf } from '../accounts/accountContext'
import { isAnyInvolved, type OverlapFinding, overlapRows } from '../analysis/overlaps/overlap'
import type { DeclarationContext } from '../declarations/writing'
import type { Id } from '../domain/ids'
import {
	type Detection,
	formatRecordVersion,
	type JudgementStatus,
	judgedVersion,
	judgementStatus,
} from '../domain/judgement'
import { type Message, message } from '../domain/message'
import type { Judgement } from '../domain/records'
import { ownActors } from '../policy/reader'
import { expectMay, mayDo } from '../policy/rights'
import { actorSelection } from '../queries/actorSelection'
import { actorArgument } from '../queries/arguments'
import { listedOverlap } from '../queries/overlap'
import { detectedOverlaps, type ListedOverlap } from '../queries/overlaps'
import { type Page, type PageInput, pageOf } from '../queries/pagination'
import type { QueryContext } from '../queries/queryContext'
import { byId } from '../snapshot/geography'
import { recordOf, type Snapshot } from '../snapshot/snapshot'

/** An overlap in an actor's own list, with the actor's judgement. */
export interface OwnOverlap {
	readonly actor: Id
	readonly listed: ListedOverlap
	/** null: the actor has judged neither it nor an overlap that it inherits from. */
	readonly standing: JudgementStatus | null
	/** Version of its judgement of this very key, taken back or not; 0: there is none. */
	readonly ownVersion: number
	/** Instant at which the group's coordinators last told its editors; null: never. */
	readonly toldAt: string | null
}

export interface OwnOverlaps {
	readonly page: Page<OwnOverlap>
	readonly openCount: number
	/** How many open ones came back since their evidence changed. */
	readonly backCount: number
	readonly silencedCount: number
}

/** What is needed to read judgements. */
export type JudgementReading = Pick<DeclarationContext, 'account' | 'writing'> & {
	/** Of the country that is asked about. */
	readonly queryContext: QueryContext
}

/**
 * An actor's overlaps of today, for its editors, as lists are sorted, those that came back first. Built from what the public and this
 * reader see, under the default parameters. Throws Unauthenticated, Forbidden, BadInput.
 */
export async function ownOverlaps(
	reading: JudgementReading,
	actor: Id,
	state: OwnOverlapState,
	page: PageInput,
): Promise<OwnOverlaps> {
	const { account, queryContext } = reading
	accountIdOf(account)
	expectMay(account.reader, 'judgement', 'read', { actorId: actor })
	const itself = actorArgument(queryContext, 'actor', actor)
	const selection = actorSelection(itself, 'EXACT', queryContext.snapshot.geography)
	const detected = await detectedOverlaps(queryContext, {}, { selection })
	const own = detected.filter(({ finding }) => isAnyInvolved(finding, selection.members))
	const stood = await standingOf(reading, actor, own)
	const open = stood.filter(({ standing }) => !standing?.silenced)
	const silenced = stood.filter(({ standing }) => standing?.silenced)
	const isBack = ({ standing }: OwnOverlap) => standing !== null && standing.changes !== null
	const chosen = state === 'OPEN' ? [...open.filter(isBack), ...open.filter((one) => !isBack(one))] : silenced
	return {
		page: pageOf(chosen, 'ownOverlap', ({ listed }) => listed.finding.id, page),
		openCount: open.length,
		backCount: open.filter(isBack).length,
		silencedCount: silenced.length,
	}
}

/**
 * The judgements of an overlap by each involved actor that the reader speaks for, by actor id; none if the default parameters do
 * not find it today. Throws Unauthenticated.
 */
export async function ownJudgements(reading: JudgementReading, id: Id): Promise<readonly OwnOverlap[]> {
	const { account, queryContext } = reading
	accountIdOf(account)
	const { geography } = queryContext.snapshot
	const spoken = ownActors(account.reader)
		.filter((actorId) => mayDo(account.reader, 'judgement', 'read', { actorId }))
		.flatMap((actorId) => geography.find(actorId) ?? [])
	const listed = spoken.length === 0 ? null : await defaultOverlap(queryContext, id)
	if (listed === null) return []
	const concerned = spoken.filter((actor) => isAnyInvolved(listed.finding, new Set([actor]))).sort(byId)
	const stood = await Promise.all(concerned.map((actor) => standingOf(reading, actor.id, [listed])))
	return stood.flat()
}

/** An overlap of today under the default parameters, as the country's lists show it: no other can be judged. */
export async function defaultOverlap(context: QueryContext, id: Id): Promise<ListedOverlap | null> {
	const listed = await listedOverlap(context, id, {})
	if (listed === null) return null
	// `listedOverlap` also looks below the level of lists, where nothing is judged.
	return (await detectedOverlaps(context, {})).find(({ finding }) => finding.id === id) ?? null
}

/** An actor's own judgements, by id. */
export function judgementsOf({ judgements }: Snapshot, actor: Id): readonly Judgement[] {
	return [...judgements.values()].filter((judgement) => judgement.actor === actor).sort(byId)
}

/** What a judgement of an overlap refers to. */
export function judgedOf(finding: OverlapFinding): Detection {
	return {
		key: finding.id,
		subject: finding.kind,
		place: finding.place?.id ?? null,
		evidence: overlapRows(finding).map(({ record: { id, version } }) => ({ recordId: id, version })),
	}
}

/** Why an overlap came back after a judgement; null if nothing changed. */
export function changedMessage({
	judgement,
	changes,
	inherited,
}: Pick<JudgementStatus, 'changes' | 'inherited'> & {
	readonly judgement: Pick<Judgement, 'judgedOn'>
}): Message | null {
	if (changes === null) return null
	return message('judgement.changed', {
		judgedOn: { date: { text: judgement.judgedOn, approximate: false } },
		added: changes.added.length,
		removed: changes.removed.length,
		revised: changes.revised.length,
		inherited: String(inherited),
	})
}

async function standingOf(
	{ queryContext: { snapshot }, writing, account }: JudgementReading,
	actor: Id,
	listed: readonly ListedOverlap[],
): Promise<readonly OwnOverlap[]> {
	// The verdict "new" means that the judgement was taken back.
	const all = judgementsOf(snapshot, actor)
	const judgements = all.filter(({ verdict }) => verdict !== 'new')
	const [unseen, told] = await Promise.all([
		unseenEvidence(writing, snapshot, judgements),
		servicesOf(account).store.cases.toldOf([actor]),
	])
	return listed.map((one) => ({
		actor,
		listed: one,
		standing: judgementStatus(judgedOf(one.finding), judgements, unseen),
		ownVersion: all.find(({ key }) => key === one.finding.id)?.version ?? 0,
		toldAt: told.findLast(({ keys }) => keys.includes(one.finding.id))?.at ?? null,
	}))
}

/** See `judgementStatus`. One query for each kind of record, and none if the reader sees all the evidence. */
async function unseenEvidence(
	{ store }: DeclarationContext['writing'],
	snapshot: Snapshot,
	judgements: readonly Pick<Judgement, 'evidence'>[],
): Promise<ReadonlySet<string>> {
	const judged = new Set(judgements.flatMap(({ evidence }) => evidence))
	const hidden = [...judged]
		.map(judgedVersion)
		.filter(({ recordId }) => recordOf(snapshot, recordId) === undefined)
	if (hidden.length === 0) return new Set()
	const records = await store.recordsById(hidden.map(({ recordId }) => recordId))
	const stands = hidden.filter(({ recordId, version }) => records.get(recordId)?.version === version)
	return new Set(stands.map(formatRecordVersion))
}
