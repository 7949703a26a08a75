import type { DigestFrequency } from '../../../schema/activity'
import type { Activity, NewActivity } from '../../../server/domain/activity'
import type { HeldRole } from '../../../server/domain/role'
import type { Follow, NewFollow } from '../../../server/store/followStore'
import type { KnownOverlaps } from '../../../server/store/knownOverlapStore'
import type { LetterChoice, StopLinkOwner, StoppedLetters } from '../../../server/store/letterChoiceStore'
import type { MailStore } from '../../../server/store/mailStore'
import type { Stores } from '../../../server/store/stores'

export interface MemoryActivityStore
	extends Pick<Stores, 'activity' | 'follows' | 'letterChoices' | 'feedAddresses' | 'knownOverlaps'> {
	/** As of `recordActivity`. */
	record(activities: readonly NewActivity[], at: string): void
}

/** What was said and done, in memory, held to the same tests as that in Neo4j (`activityStore.neo4j.test.ts`). */
export function memoryActivityStore(
	mail: MailStore,
	rolesOf: (accountId: string) => readonly HeldRole[] | null,
): MemoryActivityStore {
	let all: readonly Activity[] = []
	let lastSeq = 0
	let removedBefore: string | null = null
	const follows = new Map<string, NewFollow>()
	const choices = new Map<string, LetterChoice>()
	const addresses = new Map<string, { readonly tokenHash: string; readonly createdAt: string }>()
	const known = new Map<string, KnownOverlaps>()
	const stops = new Map<
		string,
		{ readonly owner: StopLinkOwner; readonly what: StoppedLetters; frequency: DigestFrequency }
	>()
	const stoppedAddresses = new Set<string>()
	const isOpen = (accountId: string): boolean => rolesOf(accountId) !== null
	const bare = ({ accountId: _of, ...follow }: NewFollow): Follow => follow
	const followsOf = (accountId: string): readonly NewFollow[] =>
		isOpen(accountId) ? [...follows.values()].filter((one) => one.accountId === accountId) : []
	const switchLetters = (
		tokenHash: string,
		now: string,
		nextAt: ((choice: LetterChoice) => string | null) | null,
	): StoppedLetters | null => {
		const stop = stops.get(tokenHash)
		if (stop === undefined) return null
		const { owner, what } = stop
		if ('address' in owner) {
			if (nextAt === null) stoppedAddresses.add(owner.address)
			else stoppedAddresses.delete(owner.address)
			return what
		}
		if (!isOpen(owner.accountId)) return null
		const before: LetterChoice = choices.get(owner.accountId) ?? {
			frequency: 'NEVER',
			weekday: 1,
			language: 'fr',
			overlaps: true,
			correspondence: true,
			cases: true,
			reminders: true,
			nextAt: null,
			sentUntil: now,
		}
		if (before.frequency !== 'NEVER') stop.frequency = before.frequency
		const isWanted = nextAt !== null
		const digest = { ...before, frequency: isWanted ? stop.frequency : ('NEVER' as const) }
		const switched: Readonly<Record<StoppedLetters, LetterChoice>> = {
			DIGEST: { ...digest, nextAt: nextAt === null ? null : nextAt(digest) },
			OVERLAPS: { ...before, overlaps: isWanted },
			CORRESPONDENCE: { ...before, correspondence: isWanted },
			CASES: { ...before, cases: isWanted },
			REMINDERS: { ...before, reminders: isWanted },
			// Of an address alone.
			INVITATIONS: before,
		}
		choices.set(owner.accountId, switched[what])
		return what
	}
	return {
		record(activities, at) {
			for (const activity of activities) {
				lastSeq += 1
				all = [...all, { ...activity, at, seq: lastSeq }]
			}
		},
		activity: {
			head: async () => ({ epoch: 'memory', seq: lastSeq, removedBefore }),
			after: async (seq, limit) => all.filter((one) => one.seq > seq).slice(0, limit),
			countBefore: async (instant) => all.filter(({ at }) => at < instant).length,
			removeBefore: async (instant) => {
				const kept = all.filter(({ at }) => at >= instant)
				const removed = all.length - kept.length
				all = kept
				removedBefore = instant
				return removed
			},
		},
		follows: {
			add: async (follow, max) => {
				const own = followsOf(follow.accountId)
				const same = own.find(
					(one) =>
						one.kind === follow.kind &&
						one.subjectId === follow.subjectId &&
						one.question === follow.question &&
						one.group === follow.group,
				)
				if (same !== undefined) return same.id
				if (own.length >= max || !isOpen(follow.accountId)) return null
				follows.set(follow.id, follow)
				return follow.id
			},
			remove: async (accountId, id) => follows.get(id)?.accountId === accountId && follows.delete(id),
			ofAccounts: async (ids) =>
				new Map(
					ids.flatMap((id) => {
						const own = [...followsOf(id)].sort((a, b) => (a.createdAt > b.createdAt ? -1 : 1)).map(bare)
						return own.length === 0 ? [] : [[id, own] as const]
					}),
				),
		},
		letterChoices: {
			ofAccounts: async (ids) =>
				new Map(
					ids.flatMap((id) => {
						const choice = choices.get(id)
						return choice === undefined ? [] : [[id, choice] as const]
					}),
				),
			choose: async (accountId, choice) => {
				const sentUntil = choices.get(accountId)?.sentUntil ?? choice.sentUntil
				choices.set(accountId, { ...choice, sentUntil })
			},
			dueDigests: async (now, limit) =>
				[...choices]
					.flatMap(([accountId, choice]) =>
						isOpen(accountId) && choice.nextAt !== null && choice.nextAt <= now
							? [{ accountId, ...choice }]
							: [],
					)
					.slice(0, limit),
			takeDigest: async (accountId, dueAt, { nextAt, until }, letter) => {
				const choice = choices.get(accountId)
				if (choice?.nextAt !== dueAt) return false
				choices.set(accountId, { ...choice, nextAt, sentUntil: until })
				if (letter !== null) await mail.write([letter])
				return true
			},
			keepStopLink: async (owner, what, tokenHash) =>
				void stops.set(tokenHash, { owner, what, frequency: 'WEEKLY' }),
			stopLetters: async (tokenHash, now) => switchLetters(tokenHash, now, null),
			startLetters: async (tokenHash, now, nextAt) => switchLetters(tokenHash, now, nextAt),
			ownerOfStopLink: async (tokenHash) => stops.get(tokenHash)?.owner ?? null,
			stoppedAddresses: async () => [],
			switchAgain: async () => {
				throw new Error('Nothing is restored in memory.')
			},
			isAddressStopped: async (address) => stoppedAddresses.has(address),
			purge: async () => {},
		},
		feedAddresses: {
			replace: async (accountId, tokenHash, createdAt) => {
				if (isOpen(accountId)) addresses.set(accountId, { tokenHash, createdAt })
			},
			remove: async (accountId) => addresses.delete(accountId),
			ofAccounts: async (ids) =>
				new Map(
					ids.flatMap((id) => {
						const address = addresses.get(id)
						return address === undefined ? [] : [[id, address.createdAt] as const]
					}),
				),
			owner: async (tokenHash) => {
				for (const [accountId, address] of addresses) {
					const roles = rolesOf(accountId)
					if (address.tokenHash === tokenHash && roles !== null) return { accountId, roles }
				}
				return null
			},
		},
		knownOverlaps: {
			all: async (seq) =>
				[...known.values()].map((one) => ({ ...one, overlaps: one.seq < seq ? one.overlaps : null })),
			keep: async (next, before, letter) => {
				if ((known.get(next.accountId)?.seq ?? -1) !== before) return false
				known.set(next.accountId, next)
				if (letter !== null) await mail.write([letter])
				return true
			},
		},
	}
}
