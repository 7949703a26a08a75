import { compareTexts } from './compareTexts'
import type { Id } from './ids'
import type { Judgement, Verdict } from './records'

/** Verdicts of an actor on an overlap. */
export const OVERLAP_VERDICTS = [
	'new',
	'qualified',
	'handled',
	'accepted',
	'dismissed',
] as const satisfies Verdict[]
/** Verdicts of an actor on two records that may be the same. */
export const PAIR_VERDICTS = ['same', 'different', 'unsure'] as const satisfies Verdict[]

export type OverlapVerdict = (typeof OVERLAP_VERDICTS)[number]
export type PairVerdict = (typeof PAIR_VERDICTS)[number]

/** Verdicts after which nothing is left to do: the overlap leaves the actor's list. */
export const SILENCING_VERDICTS: ReadonlySet<Verdict> = new Set(['handled', 'accepted', 'dismissed'])

/** A record and the version that was read. */
export interface RecordVersion {
	readonly recordId: Id
	readonly version: number
}

/** Changes to the evidence since the judgement: ids, sorted. */
export interface EvidenceChanges {
	readonly added: readonly Id[]
	readonly removed: readonly Id[]
	/** Present in another version. */
	readonly revised: readonly Id[]
}

/** An actor's judgement, compared with a detection as it is now. */
export interface JudgementStatus<One extends Judged = Judgement> {
	readonly judgement: One
	/** Taken over from an earlier key that shares at least half of the evidence. */
	readonly inherited: boolean
	/** Hidden from the actor's own list, and from nobody else's. */
	readonly silenced: boolean
	/** null if the evidence is the same as when it was judged; otherwise the overlap is back, and this says why. */
	readonly changes: EvidenceChanges | null
}

/** The fields of a detection that judgements need. */
export interface Detection {
	readonly key: Id
	readonly subject: string
	readonly place: Id | null
	readonly evidence: readonly RecordVersion[]
}

/** `mission:M012@3`. */
export function formatRecordVersion({ recordId, version }: RecordVersion): string {
	return `${recordId}@${version}`
}

/** The fields compared of a judgement, whoever made it. */
export type Judged = Pick<Judgement, 'id' | 'key' | 'subject' | 'place' | 'verdict' | 'evidence' | 'judgedOn'>

/**
 * How one actor's judgements apply to a detection (model.md §2): the judgement of its key; otherwise, for a new key,
 * the one of the same kind and place that shares at least half of the detection's evidence, the largest share first,
 * then the latest. Null if there is none.
 *
 * @param unseen records in the judged version, each as `id@version`, that have not changed and that the reader cannot
 *   see: an editor of the actor who sees more judged with them. They do not count as removed.
 */
export function judgementStatus<One extends Judged>(
	detection: Detection,
	judgements: readonly One[],
	unseen: ReadonlySet<string> = NONE_UNSEEN,
): JudgementStatus<One> | null {
	const own = judgements.find(({ key }) => key === detection.key)
	const judgement = own ?? inheritedFrom(detection, judgements)
	if (judgement === null) return null
	const changes = changesSince(judgement, detection.evidence, unseen)
	return {
		judgement,
		inherited: own === undefined,
		silenced: SILENCING_VERDICTS.has(judgement.verdict) && changes === null,
		changes,
	}
}

const NONE_UNSEEN: ReadonlySet<string> = new Set()

function inheritedFrom<One extends Judged>(detection: Detection, judgements: readonly One[]): One | null {
	const [best] = judgements
		.filter(({ subject, place }) => subject === detection.subject && place === detection.place)
		.map((judgement) => ({ judgement, shared: sharedRecords(judgement, detection.evidence) }))
		.filter(({ shared }) => shared > 0 && shared * 2 >= detection.evidence.length)
		.sort(
			(one, other) =>
				other.shared - one.shared ||
				compareTexts(other.judgement.judgedOn, one.judgement.judgedOn) ||
				compareTexts(one.judgement.id, other.judgement.id),
		)
	return best?.judgement ?? null
}

/** How many records are in both, in any version. */
function sharedRecords({ evidence }: Pick<Judged, 'evidence'>, now: readonly RecordVersion[]): number {
	const before = new Set(evidence.map((text) => judgedVersion(text).recordId))
	return now.filter(({ recordId }) => before.has(recordId)).length
}

/** How the evidence of a judgement changed; null if it did not. `unseen`: see `judgementStatus`. */
function changesSince(
	{ evidence }: Pick<Judged, 'evidence'>,
	now: readonly RecordVersion[],
	unseen: ReadonlySet<string>,
): EvidenceChanges | null {
	const before = new Map(evidence.map(judgedVersion).map(({ recordId, version }) => [recordId, version]))
	const present = new Map(now.map(({ recordId, version }) => [recordId, version]))
	const added = [...present.keys()].filter((id) => !before.has(id)).sort()
	const removed = [...before]
		.filter(
			([recordId, version]) =>
				!present.has(recordId) && !unseen.has(formatRecordVersion({ recordId, version })),
		)
		.map(([id]) => id)
		.sort()
	const revised = [...present]
		.filter(([id, version]) => before.has(id) && before.get(id) !== version)
		.map(([id]) => id)
		.sort()
	return added.length + removed.length + revised.length === 0 ? null : { added, removed, revised }
}

/**
 * The records in a contradiction between a new verdict on a pair and earlier ones of the same actor: A is B and B is C,
 * but A is not C. All of them, sorted; null if nothing contradicts it.
 *
 * @param judgements of one actor, on pairs of records.
 */
export function contradictingRecords(
	pair: readonly [Id, Id],
	verdict: PairVerdict,
	judgements: readonly Pick<Judged, 'verdict' | 'evidence'>[],
): readonly Id[] | null {
	if (verdict === 'unsure') return null
	const others = judgements.filter((judgement) => !isOn(judgement, pair))
	const same = others.filter((judgement) => judgement.verdict === 'same').map(pairOf)
	const [one, other] = [knownSame(pair[0], same), knownSame(pair[1], same)]
	if (verdict === 'different') return one.has(pair[1]) ? sortedIds([...pair, ...bridge(pair, same)]) : null
	const against = others
		.filter((judgement) => judgement.verdict === 'different')
		.map(pairOf)
		.find(([a, b]) => (one.has(a) && other.has(b)) || (one.has(b) && other.has(a)))
	return against ? sortedIds([...pair, ...against]) : null
}

/** The record and all that are the same as it, directly or through others. */
function knownSame(start: Id, same: readonly (readonly [Id, Id])[]): ReadonlySet<Id> {
	const known = new Set([start])
	for (let before = 0; before < known.size; ) {
		before = known.size
		for (const [one, other] of same) {
			if (known.has(one)) known.add(other)
			else if (known.has(other)) known.add(one)
		}
	}
	return known
}

/** One record through which two are the same; empty if there is none. */
function bridge([one, other]: readonly [Id, Id], same: readonly (readonly [Id, Id])[]): readonly Id[] {
	const between = [...knownSame(one, same)].filter((id) => id !== one && id !== other)
	const direct = between.filter((id) => same.some((pair) => pair.includes(id) && pair.includes(other)))
	return direct.slice(0, 1)
}

function isOn(judgement: Pick<Judged, 'evidence'>, pair: readonly [Id, Id]): boolean {
	const judged = pairOf(judgement)
	return judged.includes(pair[0]) && judged.includes(pair[1])
}

function pairOf({ evidence }: Pick<Judged, 'evidence'>): readonly [Id, Id] {
	const [one, other] = evidence.map((text) => judgedVersion(text).recordId)
	if (one === undefined || other === undefined) {
		throw new RangeError(`Expected a judgement on two records; it is on ${evidence.length}.`)
	}
	return [one, other]
}

/** The id in `mission:M012@3`. */
export function judgedId(version: string): Id {
	return judgedVersion(version).recordId
}

/** Reverse of `formatRecordVersion`. */
export function judgedVersion(text: string): RecordVersion {
	const at = text.lastIndexOf('@')
	return { recordId: text.slice(0, at), version: Number(text.slice(at + 1)) }
}

function sortedIds(ids: readonly Id[]): readonly Id[] {
	return [...new Set(ids)].sort()
}
