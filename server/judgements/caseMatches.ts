/** Matches the cases of a group with its overlaps as they are found now. Pure. */
import { createHash } from 'node:crypto'
import type { CaseState } from '../../schema/judgements'
import { overlapActors } from '../analysis/overlaps/overlap'
import type { CountryCode, Id } from '../domain/ids'
import {
	formatRecordVersion,
	type JudgementStatus,
	judgedVersion,
	judgementStatus,
	SILENCING_VERDICTS,
} from '../domain/judgement'
import type { AcceptedProposal } from '../domain/records'
import type { ListedOverlap } from '../queries/overlaps'
import type { Case, CaseChange, CaseEvent } from '../store/caseStore'
import { judgedOf } from './ownOverlaps'

/** A case as it stands now. */
export interface FollowedCase {
	/** As stored; for an overlap without a stored case, as it will be. */
	readonly case: Case
	/** null: its overlap is no longer found. */
	readonly listed: ListedOverlap | null
	/** null: its overlap is gone. */
	readonly standing: JudgementStatus<Case> | null
	readonly state: CaseState
}

/** When a case is looked at. */
export interface CaseMoment {
	/** ISO day. */
	readonly today: string
	/** ISO instant, UTC. */
	readonly now: string
}

/**
 * The cases of a group. Each overlap has one: the case of its key, else the case of a vanished key whose judgement it inherits
 * (model.md §2), else a new one. Cases whose overlap is gone follow. In the order of the overlaps, then by id.
 *
 * @param accepted proposals that all parties have accepted, as the group sees them.
 */
export function followedCases(
	group: CountryCode,
	known: readonly Case[],
	found: readonly ListedOverlap[],
	accepted: readonly AcceptedProposal[],
	moment: CaseMoment,
): readonly FollowedCase[] {
	const byKey = new Map(known.map((one) => [one.key, one]))
	const present = new Set(found.map(({ finding }) => finding.id))
	const left = new Map(known.filter(({ key }) => !present.has(key)).map((one) => [one.id, one]))
	const live = found.map((listed) => {
		const detection = judgedOf(listed.finding)
		const own = byKey.get(detection.key)
		const inherited = own === undefined ? judgementStatus(detection, [...left.values()]) : null
		const before = own ?? inherited?.judgement
		if (before === undefined) return followed(newCase(group, listed, moment), listed)
		left.delete(before.id)
		return followed({ ...before, proposal: null }, listed)
	})
	return [...live, ...[...left.values()].map((one) => followed(closedBy(one, accepted), null))]
}

/** What is not stored yet: cases to open, cases whose key changed, whose overlap went, or whose overlap returned. */
export function unrecordedChanges(
	followed: readonly FollowedCase[],
	{ now }: CaseMoment,
): readonly CaseChange[] {
	return followed.flatMap(({ case: known, listed }): readonly CaseChange[] => {
		const event = (kind: CaseEvent['kind']): CaseEvent => ({
			id: `event:${hashOf(`${known.id} ${known.version + 1} ${kind}`)}`,
			caseId: known.id,
			kind,
			at: now,
			accountId: null,
			actor: null,
			verdict: null,
			text: '',
		})
		const next = { ...known, version: known.version + 1, changedAt: now }
		if (known.version === 0) return [{ next, version: 0, event: event('OPENED') }]
		if (listed === null) {
			if (known.goneAt !== null) return []
			return [{ next: { ...next, goneAt: now }, version: known.version, event: event('GONE') }]
		}
		const described = describe(known, listed)
		const isSame = JSON.stringify(described) === JSON.stringify(known)
		if (isSame && known.goneAt === null) return []
		return [
			{
				next: { ...next, ...described, version: next.version, goneAt: null, changedAt: next.changedAt },
				version: known.version,
				event: known.goneAt === null ? null : event('RETURNED'),
			},
		]
	})
}

/** One case for a group and the first key of its overlap. */
export function caseId(group: CountryCode, key: Id): string {
	return `case:${hashOf(`${group}\n${key}`)}`
}

function followed(known: Case, listed: ListedOverlap | null): FollowedCase {
	if (listed === null) {
		const state = SILENCING_VERDICTS.has(known.verdict) || known.proposal !== null ? 'CLOSED' : 'GONE'
		return { case: known, listed, standing: null, state }
	}
	const detection = judgedOf(listed.finding)
	// Judged by this case alone, under its own key or an inherited one.
	const standing = judgementStatus(detection, [known])
	return { case: known, listed, standing, state: stateOf(known, standing) }
}

function stateOf({ verdict, toldActors }: Case, standing: JudgementStatus<Case> | null): CaseState {
	if (SILENCING_VERDICTS.has(verdict)) return (standing?.changes ?? null) === null ? 'CLOSED' : 'BACK'
	return verdict === 'new' && toldActors.length === 0 ? 'NEW' : 'UNDERWAY'
}

function newCase(group: CountryCode, listed: ListedOverlap, { today, now }: CaseMoment): Case {
	const { key, subject, place, evidence } = judgedOf(listed.finding)
	const opened: Case = {
		id: caseId(group, key),
		group,
		subject,
		key,
		keys: [key],
		place,
		partner: null,
		actors: [],
		start: null,
		end: null,
		verdict: 'new',
		reason: '',
		proposal: null,
		evidence: evidence.map(formatRecordVersion),
		judgedOn: today,
		toldActors: [],
		toldAt: [],
		openedAt: now,
		changedAt: now,
		goneAt: null,
		version: 0,
	}
	return describe(opened, listed)
}

/**
 * A case whose overlap is gone, with the proposal that closed it: one made from it, else one that names two of its records; the
 * first by id. None if the proposal was withdrawn since: then the overlap went for another reason.
 */
function closedBy(known: Case, accepted: readonly AcceptedProposal[]): Case {
	const records = new Set(known.evidence.map((one) => judgedVersion(one).recordId))
	const [closing] = accepted
		.filter(({ originId, evidence }) => {
			const isOrigin = originId !== null && known.keys.includes(originId)
			return isOrigin || evidence.filter((one) => records.has(judgedVersion(one).recordId)).length > 1
		})
		.map(({ id }) => id)
		.sort()
	return { ...known, proposal: closing ?? null }
}

/** A case with what is kept of its overlap for when the overlap is gone. */
function describe(known: Case, { finding }: ListedOverlap): Case {
	const { id, partner, period } = finding
	return {
		...known,
		proposal: null,
		key: id,
		keys: known.keys.includes(id) ? known.keys : [...known.keys, id],
		partner: partner?.id ?? null,
		actors: overlapActors(finding).actors.map((actor) => actor.id),
		start: period?.start?.text ?? null,
		end: period?.end?.text ?? null,
	}
}

function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
