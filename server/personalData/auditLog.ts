/** The audit log for administrators, and its check against the signed checkpoints beside the database. */
import { isIsoDay } from '../../schema/fuzzyDate'
import { MAX_PAGE_SIZE } from '../../schema/limits'
import { type AccountContext, accountIdOf, servicesOf } from '../accounts/accountContext'
import { type Accounts, instantAfter } from '../accounts/accounts'
import { type AuditCheckByLedger, signedCheckpoint } from '../domain/auditLog'
import { BadInput } from '../errors'
import { expectMay } from '../policy/rights'
import { integerArgument } from '../queries/arguments'
import { idAfter, type Page, type PageInput, pageOfRead } from '../queries/pagination'
import type { AuditLineRow } from '../store/auditLog'

export interface AuditLogChoice {
	/** ISO days, inclusive; null: no limit. */
	readonly from: string | null
	readonly until: string | null
	readonly account: string | null
	readonly action: string | null
	readonly object: string | null
}

export interface AuditLogPage {
	readonly lines: Page<AuditLineRow>
	/** Each action of the log, once. */
	readonly actions: readonly string[]
}

/** Lines of the log, newest first. Throws Unauthenticated, Forbidden, BadInput. */
export async function auditLog(
	context: AccountContext,
	{ from, until, ...chosen }: AuditLogChoice,
	page: PageInput,
): Promise<AuditLogPage> {
	accountIdOf(context)
	expectMay(context.reader, 'auditLog', 'read')
	const { store, loaders } = servicesOf(context)
	const choice = {
		...chosen,
		from: from === null ? null : `${expectDay('from', from)}T00:00:00.000Z`,
		// Every instant of the day sorts below this.
		until: until === null ? null : `${expectDay('until', until)}T~`,
	}
	const first = integerArgument('first', page.first, { minimum: 1, maximum: MAX_PAGE_SIZE, otherwise: 20 })
	const after = idAfter(KIND, page.after)
	if (after !== null && !/^[1-9]\d{0,15}$/.test(after)) {
		throw new BadInput('"after" must be a cursor that a page of this list gave; another text came.', {
			argument: 'after',
		})
	}
	const [lines, total, actions] = await Promise.all([
		store.auditLog.lines(choice, after === null ? null : Number(after), first + 1),
		store.auditLog.count(choice),
		store.auditLog.actions(),
	])
	const shown = lines.slice(0, first)
	// All at once: an answer made in slices would query the names once for each slice.
	await loaders.details.loadMany([...new Set(shown.flatMap(({ account }) => account ?? []))])
	return {
		lines: pageOfRead(shown, KIND, ({ seq }) => String(seq), {
			totalCount: total,
			hasNextPage: lines.length > first,
			hasPreviousPage: after !== null,
		}),
		actions,
	}
}

const KIND = 'auditLog'

/** Checks the chain of the log: all of it, or from the last signed checkpoint. Throws Unauthenticated, Forbidden. */
export async function auditCheck(context: AccountContext, isWhole: boolean): Promise<AuditCheckByLedger> {
	accountIdOf(context)
	expectMay(context.reader, 'auditLog', 'read')
	const { store, ledger } = servicesOf(context)
	return store.auditLog.check(ledger, isWhole)
}

/**
 * Adds a signed checkpoint of the log's present end to the ledger, after checking that the log still contains the last one. Returns
 * the entry from which the log went back, as after a restore or a cut; null: it only grew.
 */
export async function saveCheckpoint({
	store,
	ledger,
	clock,
}: Pick<Accounts, 'store' | 'ledger' | 'clock'>): Promise<number | null> {
	const last = ledger.checkpoints().at(-1)
	const head = await store.auditLog.head()
	if (last !== undefined && last.seq === head.seq && last.hash === head.hash) return null
	const wentBackFrom =
		last === undefined || last.seq === 0 || (await goesThrough(store, last)) ? null : last.seq
	const checkpoint = { ...head, at: instantAfter(clock), wentBackFrom }
	ledger.keepCheckpoint(signedCheckpoint(checkpoint, ledger.key))
	return wentBackFrom
}

async function goesThrough(
	store: Accounts['store'],
	{ seq, hash }: { readonly seq: number; readonly hash: string },
): Promise<boolean> {
	const there = await store.auditLog.hashAt(seq)
	if (there !== null) return there === hash
	// A purge removed it.
	const cut = await store.auditLog.checkpoint()
	return cut !== null && cut.seq >= seq
}

function expectDay(argument: string, day: string): string {
	if (isIsoDay(day)) return day
	throw new BadInput(`"${argument}" must be a day such as 2026-11-30; another text came.`, { argument })
}
