import neo4j from 'neo4j-driver'
import { groupBy } from '../../schema/groupBy'
import type { Activity } from '../domain/activity'
import { NotFound } from '../errors'
import type { Instant, TokenOwner } from './accountStore'
import type {
	ActivityHead,
	ActivityStore,
	Follow,
	FoundOverlaps,
	KnownOverlaps,
	LetterChoice,
	LetterStop,
	NewFollow,
	StopLinkOwner,
	StoppedLetters,
} from './activityStore'
import { appendAudit } from './auditLog'
import * as activity from './cypher/activity'
import type { Database, RunStatement } from './database'
import type { NewLetter } from './mailStore'
import { writeLetters } from './outbox'

/** For a start, which reads all of it. */
const LONG_TIMEOUT = 60_000

interface AccountRow {
	readonly accountId: string
}

interface CountRow {
	readonly count: number
}

interface SwitchedRow extends AccountRow, Pick<LetterChoice, 'frequency' | 'weekday'> {
	readonly what: StoppedLetters
}

/** What was said and done, in the Neo4j of the record. */
export class Neo4jActivityStore implements ActivityStore {
	readonly #database: Database
	readonly #now: () => Date

	/** @param now when what is written into the audit log was done. */
	constructor(database: Database, now: () => Date) {
		this.#database = database
		this.#now = now
	}

	async head(): Promise<ActivityHead> {
		const [head] = await this.#database.read<ActivityHead>(activity.ACTIVITY_HEAD)
		if (head === undefined)
			throw new NotFound('Expected a change feed in the database; it holds none: was it emptied?')
		return head
	}

	after(seq: number, limit: number): Promise<readonly Activity[]> {
		const asked = { seq: neo4j.int(seq), limit: neo4j.int(limit) }
		return this.#database.read<Activity>(activity.ACTIVITIES_AFTER, asked, LONG_TIMEOUT)
	}

	async countBefore(instant: Instant): Promise<number> {
		const rows = await this.#database.read<CountRow>(
			activity.COUNT_ACTIVITIES_BEFORE,
			{ instant },
			LONG_TIMEOUT,
		)
		return rows[0]?.count ?? 0
	}

	async removeBefore(instant: Instant): Promise<number> {
		const { result } = await this.#database.write((run) =>
			run<CountRow>(activity.REMOVE_ACTIVITIES_BEFORE, { instant }),
		)
		return result[0]?.count ?? 0
	}

	async follow(follow: NewFollow, max: number): Promise<string | null> {
		const { accountId, kind, subjectId, question, group } = follow
		const key = [accountId, kind, group ?? '-', subjectId ?? question].join(' ')
		const { result } = await this.#database.write(async (run) => {
			const [row] = await run<{ id: string }>(activity.FOLLOW, { ...follow, key, max: neo4j.int(max) })
			if (row !== undefined) await this.#audit(run, accountId, 'follow.add', row.id)
			return row?.id ?? null
		})
		return result
	}

	async unfollow(accountId: string, id: string): Promise<boolean> {
		const { result } = await this.#database.write(async (run) => {
			const [row] = await run<{ count: number }>(activity.UNFOLLOW, { accountId, id })
			const isRemoved = (row?.count ?? 0) > 0
			if (isRemoved) await this.#audit(run, accountId, 'follow.remove', id)
			return isRemoved
		})
		return result
	}

	async followsOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly Follow[]>> {
		const rows = await this.#database.read<Follow & AccountRow>(activity.FOLLOWS_OF, { accountIds })
		const groups = groupBy(rows, ({ accountId }) => accountId)
		return new Map(
			[...groups].map(([id, group]) => [id, group.map(({ accountId: _of, ...follow }) => follow)]),
		)
	}

	async choicesOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, LetterChoice>> {
		const rows = await this.#database.read<LetterChoice & AccountRow>(activity.LETTER_CHOICES_OF, {
			accountIds,
		})
		return new Map(rows.map(({ accountId, ...choice }) => [accountId, choice]))
	}

	async choose(accountId: string, choice: LetterChoice): Promise<void> {
		const chosenAt = this.#now().toISOString()
		const row = { ...choice, accountId, weekday: neo4j.int(choice.weekday), chosenAt }
		await this.#database.write(async (run) => {
			await run(activity.CHOOSE_LETTERS, row)
			await this.#audit(run, accountId, 'letters.choose', accountId)
		})
	}

	dueDigests(now: Instant, limit: number): Promise<readonly (LetterChoice & AccountRow)[]> {
		return this.#database.read<LetterChoice & AccountRow>(activity.DUE_DIGESTS, {
			now,
			limit: neo4j.int(limit),
		})
	}

	async takeDigest(
		accountId: string,
		dueAt: Instant,
		next: { readonly nextAt: Instant; readonly until: Instant },
		letter: NewLetter | null,
	): Promise<boolean> {
		const { result } = await this.#database.write(async (run) => {
			const taken = await run(activity.TAKE_DIGEST, { accountId, dueAt, ...next })
			if (taken.length > 0 && letter !== null) await writeLetters(run, [letter])
			return taken.length > 0
		})
		return result
	}

	async replaceFeedAddress(accountId: string, tokenHash: string, createdAt: Instant): Promise<void> {
		await this.#database.write(async (run) => {
			await run(activity.REPLACE_FEED_ADDRESS, { accountId, tokenHash, createdAt })
			await this.#audit(run, accountId, 'feedAddress.create', accountId)
		})
	}

	async removeFeedAddress(accountId: string): Promise<boolean> {
		const { result } = await this.#database.write(async (run) => {
			const [row] = await run<{ count: number }>(activity.REMOVE_FEED_ADDRESS, { accountId })
			const isRemoved = (row?.count ?? 0) > 0
			if (isRemoved) await this.#audit(run, accountId, 'feedAddress.revoke', accountId)
			return isRemoved
		})
		return result
	}

	async feedAddressesOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, Instant>> {
		const rows = await this.#database.read<AccountRow & { createdAt: Instant }>(activity.FEED_ADDRESSES_OF, {
			accountIds,
		})
		return new Map(rows.map(({ accountId, createdAt }) => [accountId, createdAt]))
	}

	async feedAddressOwner(tokenHash: string): Promise<TokenOwner | null> {
		const [row] = await this.#database.read<TokenOwner>(activity.FEED_ADDRESS_OWNER, { tokenHash })
		return row ?? null
	}

	async keepStopLink(
		owner: StopLinkOwner,
		what: StoppedLetters,
		tokenHash: string,
		expiresAt: Instant,
	): Promise<void> {
		const statement = 'address' in owner ? activity.SAVE_STOP_LINK_OF_ADDRESS : activity.SAVE_STOP_LINK
		await this.#database.write((run) => run(statement, { ...owner, what, tokenHash, expiresAt }))
	}

	stopLetters(tokenHash: string, now: Instant): Promise<StoppedLetters | null> {
		return this.#switchLetters(tokenHash, now, null)
	}

	startLetters(
		tokenHash: string,
		now: Instant,
		nextAt: (choice: Pick<LetterChoice, 'frequency' | 'weekday'>) => Instant | null,
	): Promise<StoppedLetters | null> {
		return this.#switchLetters(tokenHash, now, nextAt)
	}

	/** @param nextAt null: they are stopped. */
	async #switchLetters(
		tokenHash: string,
		now: Instant,
		nextAt: ((choice: Pick<LetterChoice, 'frequency' | 'weekday'>) => Instant | null) | null,
	): Promise<StoppedLetters | null> {
		const isWanted = nextAt !== null
		const action = isWanted ? 'letters.start' : 'letters.stop'
		const { result } = await this.#database.write(async (run) => {
			const [row] = await run<SwitchedRow>(activity.SWITCH_LETTERS, { tokenHash, now, isWanted })
			if (row !== undefined) {
				const { accountId, what } = row
				if (isWanted && what === 'DIGEST')
					await run(activity.SET_NEXT_DIGEST, { accountId, nextAt: nextAt(row) })
				await this.#audit(run, accountId, action, accountId)
				return what
			}
			const [ofAddress] = await run<{ what: StoppedLetters }>(
				isWanted ? activity.START_LETTERS_TO_ADDRESS : activity.STOP_LETTERS_TO_ADDRESS,
				{ tokenHash, now },
			)
			if (ofAddress !== undefined) {
				await appendAudit(run, [{ account: null, action, object: null, fields: [] }], this.#now())
			}
			return ofAddress?.what ?? null
		})
		return result
	}

	async ownerOfStopLink(tokenHash: string): Promise<StopLinkOwner | null> {
		const [row] = await this.#database.read<{ accountId: string | null; address: string | null }>(
			activity.STOP_LINK_OWNER,
			{ tokenHash },
		)
		if (row === undefined) return null
		const { accountId, address } = row
		return accountId !== null ? { accountId } : address === null ? null : { address }
	}

	async stoppedAddresses(): Promise<readonly LetterStop[]> {
		const rows = await this.#database.read<{ address: string } & Omit<LetterStop, 'owner' | 'isStopped'>>(
			activity.STOPPED_ADDRESSES,
		)
		return rows.map(({ address, ...stop }) => ({ ...stop, owner: { address }, isStopped: true }))
	}

	async switchAgain(stops: readonly LetterStop[]): Promise<number> {
		const rows = stops.map(({ owner, ...stop }) => ({ ...stop, accountId: null, address: null, ...owner }))
		const ofAddress = rows.filter(({ address }) => address !== null)
		const again = [
			[activity.STOP_ADDRESSES_AGAIN, ofAddress.filter(({ isStopped }) => isStopped)],
			[activity.START_ADDRESSES_AGAIN, ofAddress.filter(({ isStopped }) => !isStopped)],
			[
				activity.STOP_ACCOUNTS_AGAIN,
				rows.filter(({ accountId, isStopped }) => accountId !== null && isStopped),
			],
		] as const
		const { result } = await this.#database.write(async (run) => {
			let count = 0
			for (const [statement, ofKind] of again) {
				if (ofKind.length === 0) continue
				const changed = await run<{ accountId: string | null }>(statement, { stops: ofKind })
				const lines = changed.map(({ accountId }) => ({
					account: null,
					action: 'letters.replay',
					object: accountId,
					fields: [],
				}))
				if (lines.length > 0) await appendAudit(run, lines, this.#now())
				count += changed.length
			}
			return count
		})
		return result
	}

	async isAddressStopped(address: string): Promise<boolean> {
		return (await this.#database.read(activity.STOPPED_ADDRESS, { address })).length > 0
	}

	async purge(now: Instant): Promise<void> {
		await this.#database.write((run) => run(activity.PURGE_STOP_LINKS, { now }))
	}

	knownOverlaps(seq: number): Promise<readonly FoundOverlaps[]> {
		return this.#database.read<FoundOverlaps>(activity.KNOWN_OVERLAPS, { seq })
	}

	async keepKnownOverlaps(known: KnownOverlaps, before: number, letter: NewLetter | null): Promise<boolean> {
		const row = { ...known, seq: neo4j.int(known.seq), before: neo4j.int(before) }
		const { result } = await this.#database.write(async (run) => {
			const kept = await run(activity.SAVE_KNOWN_OVERLAPS, row)
			if (kept.length > 0 && letter !== null) await writeLetters(run, [letter])
			return kept.length > 0
		})
		return result
	}

	#audit(run: RunStatement, account: string, action: string, object: string): Promise<void> {
		return appendAudit(run, [{ account, action, object, fields: [] }], this.#now())
	}
}
