/** One way to write: whatever somebody does to what is kept goes through `perform`, in this order. */
import { randomUUID } from 'node:crypto'
import type { AuditField } from '../../schema/auditFields'
import { ConcurrentWrite, Unauthenticated } from '../errors'
import type { Reader } from '../policy/reader'
import type { Stores } from '../store/stores'
import type { LockedReads, Writes } from '../store/transaction'
import { idempotencyKeyOf } from './idempotencyKey'

/** Who writes, and where. */
interface Writer {
	readonly reader: Reader
	readonly services: { readonly store: Pick<Stores, 'perform' | 'answeredBefore'> } | null
}

/** The same of what a snapshot holds. */
interface SnapshotWriter {
	readonly account: Writer
	readonly writing: {
		/** Answers once what was written before is seen by readers of this server. */
		readonly catchUp: () => Promise<void>
	}
}

/** What is asked for, in the order in which it is gone through. Each step throws where it does not go on. */
export interface Command<Before, Answer, Prepared = undefined> {
	/** As the audit log calls it, such as `proposal.draft`; where it depends on what was read, `change` says so. */
	readonly name: string
	/**
	 * A UUID that the client makes for each thing that its user does: asked again under the same, the answer is given again. Absent:
	 * the client makes none, and asks anew each time.
	 */
	readonly key?: string
	/** All that is asked for: something else under the same key is refused. */
	readonly asked: object
	/** Who asks, where that is not who is signed in: by which account, if any, and by what its keys are told from those of others. */
	readonly asker?: { readonly account: string | null; readonly knownBy: string }
	/** What the reader has to hold for what is asked about, before anything is read. */
	readonly rule?: () => void
	/** Counts it, in a transaction of its own: what is refused afterwards stays counted, and who may not ask uses up nobody's hour. */
	readonly limit?: () => Promise<void>
	/** Reads what is asked for, and all that need not be locked. */
	readonly prepare?: () => Promise<Prepared>
	/** Reads what changes. */
	readonly read?: (locked: LockedReads, prepared: Prepared) => Promise<Before>
	/** What has to be true of what was read, and of the reader, to change it. */
	readonly condition?: (before: Before, prepared: Prepared) => void
	/** That it is what its reader saw. */
	readonly version?: (before: Before, prepared: Prepared) => void
	/** What becomes of it; pure. */
	readonly change: (before: Before, prepared: Prepared) => Change<Answer>
}

export interface Change<Answer> extends Omit<Writes, 'by' | 'audit' | 'answer'> {
	/** In place of the name of the command. */
	readonly action?: string
	/** Id of what it is about, and names of the fields that are written: what the audit log tells of it. */
	readonly object: string | null
	readonly fields?: readonly AuditField[]
	readonly answer: Answer
}

/**
 * Does what is asked for once under its key: reader, key, rule, limit, then in one transaction what it changes, its condition, its
 * version and all that is written. An answer that was given is given again, whatever its reader may do by now.
 *
 * @throws Unauthenticated; BadInput for a key that is none, or was used for something else; what the steps throw.
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
		command.rule?.()
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
			// What nobody had written could not be locked: now somebody has.
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
