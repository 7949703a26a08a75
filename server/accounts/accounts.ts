import type { RetentionMonths } from '../domain/retentionMonths'
import type { Instant } from '../store/database'
import type { Ledger } from '../store/ledger'
import type { Stores } from '../store/stores'
import type { Passwords } from './passwords'
import type { Readers } from './readers'

/** What the services of accounts stand on; one for the life of a server. */
export interface Accounts {
	readonly store: Stores
	readonly passwords: Passwords
	readonly readers: Readers
	readonly clock: Clock
	/** Whether letters can be sent; absent: none is written. */
	readonly hasMail?: boolean
	/** What stands outside of the database. */
	readonly ledger: Ledger
	/** For how long what is about persons is kept; absent: as long as is proposed. */
	readonly retention?: RetentionMonths
}

/** Milliseconds since 1970. */
export type Clock = () => number

export function instantAfter(clock: Clock, milliseconds = 0): Instant {
	return new Date(clock() + milliseconds).toISOString()
}
