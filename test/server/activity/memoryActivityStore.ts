import type { Activity, NewActivity } from '../../../server/domain/activity'
import type { HeldRole } from '../../../server/domain/role'
import type { AccountWrite, LockedAccount, LockedAccounts } from '../../../server/store/accountWrites'
import type { Follow, NewFollow } from '../../../server/store/followStore'
import type { KnownOverlaps } from '../../../server/store/knownOverlapStore'
import type { LetterChoice, StopLink, StopLinkOwner } from '../../../server/store/letterChoiceStore'
import type { MailStore } from '../../../server/store/mailStore'
import type { Stores } from '../../../server/store/stores'

/** Those of `AccountWrite` about activity. */
export type ActivityWrite = Extract<
	AccountWrite,
	{
		kind:
			| 'FOLLOW'
			| 'UNFOLLOW'
			| 'CHOOSE_LETTERS'
			| 'USE_STOP_LINK'
			| 'SWITCH_LETTERS_TO_ADDRESS'
			| 'REPLACE_FEED_ADDRESS'
			| 'REMOVE_FEED_ADDRESS'
	}
>

export interface MemoryActivityStore
	extends Pick<Stores, 'activity' | 'follows' | 'letterChoices' | 'feedAddresses' | 'knownOverlaps'> {
	/** As of `recordActivity`. */
	record(activities: readonly NewActivity[], at: string): void
	readonly locked: Pick<LockedAccounts, 'letterChoice' | 'stopLink'>
	/** What an account follows, and whether its feed has an address. */
	of(accountId: string): Pick<LockedAccount, 'follows' | 'hasFeedAddress'>
	write(write: ActivityWrite): void
	/** Of a closed account. */
	forget(accountId: string): void
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
		Pick<StopLink, 'what' | 'expiresAt' | 'frequency'> & { readonly owner: StopLinkOwner }
	>()
	const stoppedAddresses = new Set<string>()
	const isOpen = (accountId: string): boolean => rolesOf(accountId) !== null
	const bare = ({ accountId: _of, key: _key, ...follow }: NewFollow): Follow => follow
	const followsOf = (accountId: string): readonly NewFollow[] =>
		isOpen(accountId) ? [...follows.values()].filter((one) => one.accountId === accountId) : []
	return {
		locked: {
			letterChoice: async (accountId) => choices.get(accountId) ?? null,
			stopLink: async (tokenHash) => {
				const stop = stops.get(tokenHash)
				if (stop === undefined) return null
				const { owner, ...link } = stop
				const accountId = 'accountId' in owner && isOpen(owner.accountId) ? owner.accountId : null
				return { ...link, accountId, address: 'address' in owner ? owner.address : null }
			},
		},
		of: (accountId) => ({
			follows: followsOf(accountId),
			hasFeedAddress: addresses.has(accountId),
		}),
		write(write) {
			switch (write.kind) {
				case 'FOLLOW':
					follows.set(write.follow.id, write.follow)
					return
				case 'UNFOLLOW':
					follows.delete(write.id)
					return
				case 'CHOOSE_LETTERS': {
					const { accountId, choice } = write
					const sentUntil = choices.get(accountId)?.sentUntil ?? choice.sentUntil
					choices.set(accountId, { ...choice, sentUntil })
					return
				}
				case 'USE_STOP_LINK': {
					const stop = stops.get(write.tokenHash)
					if (stop) stops.set(write.tokenHash, { ...stop, frequency: write.frequency })
					return
				}
				case 'SWITCH_LETTERS_TO_ADDRESS': {
					const stop = stops.get(write.tokenHash)
					if (stop === undefined || !('address' in stop.owner)) return
					if (write.isWanted) stoppedAddresses.delete(stop.owner.address)
					else stoppedAddresses.add(stop.owner.address)
					// The link with which letters were stopped also starts them again.
					if (!write.isWanted) stops.set(write.tokenHash, { ...stop, expiresAt: '9999' })
					return
				}
				case 'REPLACE_FEED_ADDRESS':
					addresses.set(write.accountId, { tokenHash: write.tokenHash, createdAt: write.at })
					return
				case 'REMOVE_FEED_ADDRESS':
					addresses.delete(write.accountId)
					return
			}
		},
		forget(accountId) {
			choices.delete(accountId)
			addresses.delete(accountId)
		},
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
			keepStopLink: async (owner, what, tokenHash, expiresAt) =>
				void stops.set(tokenHash, { owner, what, expiresAt, frequency: null }),
			ownerOfStopLink: async (tokenHash) => stops.get(tokenHash)?.owner ?? null,
			stoppedAddresses: async () => [],
			switchAgain: async () => {
				throw new Error('Nothing is restored in memory.')
			},
			isAddressStopped: async (address) => stoppedAddresses.has(address),
			purge: async () => {},
		},
		feedAddresses: {
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
