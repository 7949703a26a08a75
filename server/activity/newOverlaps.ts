/** Letters to an actor's editors about new overlaps with its missions: each overlap once, whatever changes later. */
import type { Accounts } from '../accounts/accounts'
import { instantAfter } from '../accounts/accounts'
import { hashOf } from '../accounts/secrets'
import { type OverlapFinding, overlapRows } from '../analysis/overlaps/overlap'
import { defaultParameters } from '../analysis/overlaps/parameters'
import { dayNumber } from '../domain/fuzzyDate'
import type { CountryCode, Id } from '../domain/ids'
import { ownActors, type Reader } from '../policy/reader'
import { editorsOf } from '../policy/vacancy'
import { overlapSteps } from '../queries/detectOverlaps'
import { contextSeenBy, type QueryContext } from '../queries/queryContext'
import { defaultRollUp } from '../snapshot/rollUp'
import { runInSlices } from '../snapshot/steps'
import type { NewLetter } from '../store/mailStore'

/** An overlap as it is recognised later: by ids alone. */
export interface KnownOverlap {
	readonly id: Id
	readonly group: CountryCode | null
	readonly place: Id | null
	/** Ids of its records. */
	readonly records: readonly Id[]
}

export interface OverlapWatch {
	readonly accounts: Accounts
	/** Of a visitor, over the present record. */
	readonly queryContext: () => QueryContext
	/** The number of the last change in it. */
	readonly seq: () => number
}

/** A letter that could not be sent for this long is no longer news. */
const HOLDS_MILLISECONDS = 3 * 86_400_000

/**
 * Compares the default overlaps of each editor's current and coming missions with the known ones, if the record has changed since, and
 * writes one letter about the new ones. The first look at an account only remembers what is there. Of several servers, one writes.
 *
 * @returns how many letters were written.
 */
export async function announceNewOverlaps({ accounts, queryContext, seq }: OverlapWatch): Promise<number> {
	const { store, clock } = accounts
	const now = seq()
	const known = new Map((await store.knownOverlaps.all(now)).map((one) => [one.accountId, one]))
	const editors = editorsOf(await store.roles.holders())
	const waiting = editors.filter(({ accountId }) => (known.get(accountId)?.seq ?? -1) < now)
	if (waiting.length === 0) return 0
	const visitor = queryContext()
	const choices = await store.letterChoices.ofAccounts(waiting.map(({ accountId }) => accountId))
	let written = 0
	for (const { accountId, roles } of waiting) {
		const found = await ownOverlaps(visitor, { accountId, roles, scopes: null })
		const before = known.get(accountId)
		const kept = before?.overlaps ?? null
		const old = kept === null ? null : (JSON.parse(kept) as readonly KnownOverlap[])
		const fresh = old === null ? [] : found.filter((one) => !old.some((other) => isSame(one, other)))
		const isWanted = choices.get(accountId)?.overlaps ?? true
		const letter: NewLetter | null =
			fresh.length === 0 || !isWanted || accounts.hasMail !== true
				? null
				: {
						id: `letter:overlaps ${hashOf([accountId, ...fresh.map(({ id }) => id)].join(' '))}`,
						kind: 'OVERLAP',
						accountId,
						content: JSON.stringify({ overlaps: fresh.map(({ id, group }) => ({ id, group })) }),
						createdAt: instantAfter(clock),
						expiresAt: instantAfter(clock, HOLDS_MILLISECONDS),
						details: null,
					}
		// One that is gone stays known: if it comes back, it is not new.
		const gone = (old ?? []).filter((one) => !found.some((other) => isSame(one, other)))
		const next = { accountId, overlaps: JSON.stringify([...found, ...gone].slice(0, MAX_KNOWN)), seq: now }
		const isKept = await store.knownOverlaps.keep(next, before?.seq ?? -1, letter)
		if (isKept && letter !== null) written += 1
	}
	return written
}

const MAX_KNOWN = 1_000

/** The overlaps of a reader's missions that are not over, in every country. */
async function ownOverlaps(visitor: QueryContext, reader: Reader): Promise<readonly KnownOverlap[]> {
	const seen = await contextSeenBy(reader, visitor, visitor.turn)
	const edited = new Set(ownActors(reader))
	const all: KnownOverlap[] = []
	for (const context of seen.countries.all()) {
		const { snapshot, today, turn } = context
		const { geography } = snapshot
		const actors = new Set([...edited].flatMap((id) => geography.find(id) ?? []))
		if (actors.size === 0) continue
		const rollUp = defaultRollUp(geography)
		const input = { parameters: defaultParameters(today), rollUp, kinds: ['CROWDING'] as const }
		const found = await runInSlices(overlapSteps(snapshot, input), turn)
		for (const finding of found) {
			if (isOwn(finding, edited, dayNumber(today)))
				all.push(knownOf(finding, geography.partner?.code ?? null))
		}
	}
	return all
}

/** Whether it includes a mission, not yet over, that one of some actors leads, joins or answers for. */
function isOwn(finding: OverlapFinding, edited: ReadonlySet<Id>, today: number): boolean {
	if (finding.kind !== 'CROWDING') return false
	return finding.cluster.some(
		({ record, lastDay }) =>
			lastDay >= today &&
			[record.leader, record.owner, ...record.participants].some((id) => id !== null && edited.has(id)),
	)
}

function knownOf(finding: OverlapFinding, group: CountryCode | null): KnownOverlap {
	return {
		id: finding.id,
		group,
		place: finding.place?.id ?? null,
		records: overlapRows(finding).map(({ id }) => id),
	}
}

/** As judgements are inherited (model.md §2): the same key, or the same place and at least half of the evidence. */
function isSame(one: KnownOverlap, other: KnownOverlap): boolean {
	if (one.group !== other.group) return false
	if (one.id === other.id) return true
	const shared = one.records.filter((id) => other.records.includes(id)).length
	return one.place === other.place && shared * 2 >= Math.min(one.records.length, other.records.length)
}
