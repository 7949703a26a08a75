import type { RetentionMonths } from '../domain/retentionMonths'
import type { Instant } from '../store/database'
import type { Ledger } from '../store/ledger'
import type { RequestStores, Stores } from '../store/stores'
import type { Passwords } from './passwords'
import type { Readers } from './readers'

/** What the functions of accounts need; one for the life of a server. */
export interface Accounts {
	readonly store: Stores
	readonly passwords: Passwords
	readonly readers: Readers
	readonly clock: Clock
	/** Whether the server can send letters; absent: none is written. */
	readonly hasMail?: boolean
	/** What is kept outside the database. */
	readonly ledger: Ledger
	/** How long personal data is kept; absent: the proposed times. */
	readonly retention?: RetentionMonths
}

/** The same for what a client asks: `perform` is its only way to write. */
export interface RequestAccounts extends Omit<Accounts, 'store'> {
	readonly store: RequestStores
}

/** Milliseconds since 1970. */
export type Clock = () => number

export function instantAfter(clock: Clock, milliseconds = 0): Instant {
	return new Date(clock() + milliseconds).toISOString()
}
