/** The one function through which commands write. */
import { randomUUID } from 'node:crypto'
import type { AuditField } from '../../schema/auditLog'
import { ConcurrentWrite, Unauthenticated } from '../errors'
import type { Reader } from '../policy/reader'
import type { Stores } from '../store/stores'
import type { LockedReads, Writes } from '../store/transaction'
import { idempotencyKeyOf } from './idempotencyKey'

/** The reader who writes, and the store. */
interface Writer {
	readonly reader: Reader
	readonly services: { readonly store: Pick<Stores, 'perform' | 'answeredBefore'> } | null
}

/** The same for a command whose writes the snapshots must show. */
interface SnapshotWriter {
	readonly account: Writer
	readonly writing: {
		/** Resolves once readers of this server see everything written before. */
		readonly catchUp: () => Promise<void>
	}
}

/** A command, with its steps in their order. A step that refuses throws. */
export interface Command<Before, Answer, Prepared = undefined> {
	/** Its name in the audit log, such as `proposal.draft`; `change` may give another one. */
	readonly name: string
	/**
	 * A UUID that the client makes for each action of its user: a repeated request gets the same answer. Absent: the client makes none,
	 * and each request is a new one.
	 */
	readonly key?: string
	/** The whole input: another input under the same key is refused. */
	readonly asked: object
	/** Who asks, if not the signed-in account: an account, if any, and a text that separates the asker's keys from others'. */
	readonly asker?: { readonly account: string | null; readonly knownBy: string }
	/** The right that the reader needs, checked before anything that would change is read. */
	readonly rule?: () => void | Promise<void>
	/** Counts the request in its own transaction: one refused later stays counted, and one that the rule refuses does not count. */
	readonly limit?: () => Promise<void>
	/** Reads the input, and whatever needs no lock. */
	readonly prepare?: () => Promise<Prepared>
	/** Reads what will change, and locks it. */
	readonly read?: (locked: LockedReads, prepared: Prepared) => Promise<Before>
	/** What must be true of what was read, and of the reader. */
	readonly condition?: (before: Before, prepared: Prepared) => void
	/** Expects the version that the reader saw. */
	readonly version?: (before: Before, prepared: Prepared) => void
	/** What to write; pure. */
	readonly change: (before: Before, prepared: Prepared) => Change<Answer>
}

export interface Change<Answer> extends Omit<Writes, 'by' | 'audit' | 'answer'> {
	/** Replaces the name of the command in the audit log. */
	readonly action?: string
	/** For the audit log: the id of the object, and the names of the written fields. */
	readonly object: string | null
	readonly fields?: readonly AuditField[]
	readonly answer: Answer
}

/**
 * Performs a command once under its key: checks reader, key, rule and limit, then in one transaction reads, checks condition and version,
 * and writes. A repeated request gets the earlier answer, whatever its reader may do by now.
 *
 * @throws Unauthenticated; BadInput for an invalid key, or one that was used for another input; what the steps throw.
 */
export async function perform<Before, Answer, Prepared = undefined>(
	context: Writer | SnapshotWriter,
	command: Command<Before, Answer, Prepared>,
): Promise<Answer> {
	const { reader, services } = 'account' in context ? context.account : context
	const { name, key = randomUUID(), asked, asker = askerOf(reader) } = command
	if (asker === null || services === null) throw new Unauthenticated()
	const { store } = services
	const { account: by } = asker
	const once = idempotencyKeyOf(asker.knownBy, key, { command: name, ...asked })
	const write = async (): Promise<string> => {
		await command.rule?.()
		await command.limit?.()
		const prepared = (await command.prepare?.()) as Prepared
		const work = async (locked: LockedReads): Promise<Writes> => {
			const before = (await command.read?.(locked, prepared)) as Before
			command.condition?.(before, prepared)
			command.version?.(before, prepared)
			const { action = name, object, fields = [], answer, ...written } = command.change(before, prepared)
			return { ...written, by, audit: { action, object, fields }, answer: JSON.stringify(answer) }
		}
		return store.perform(once, work).catch((error) => {
			if (!(error instanceof ConcurrentWrite)) throw error
			// A new record could not be locked: somebody else has written it since.
			return store.perform(once, work)
		})
	}
	const answer = (await store.answeredBefore(once)) ?? (await write())
	if ('writing' in context) await context.writing.catchUp()
	return JSON.parse(answer) as Answer
}

function askerOf({ accountId }: Reader): NonNullable<Command<unknown, unknown>['asker']> | null {
	return accountId === null ? null : { account: accountId, knownBy: accountId }
}
