/**
 * The errors of the server. Clients act on `code`; `message` says what was expected and what came, and is safe to show; `cause` is the
 * original error, for the log only.
 */
export type ErrorCode =
	| 'BAD_INPUT'
	| 'UNAUTHENTICATED'
	| 'FORBIDDEN'
	| 'CHECK_NEEDED'
	| 'NOT_FOUND'
	| 'RATE_LIMITED'
	| 'TOO_COSTLY'
	| 'UNAVAILABLE'
	| 'OVERLOADED'
	| 'REFUSED'
	| 'CONFLICT'

export class ConstellationsError extends Error {
	constructor(
		readonly code: ErrorCode,
		message: string,
		readonly details: Readonly<Record<string, unknown>> = {},
		options?: ErrorOptions,
	) {
		super(message, options)
		this.name = this.constructor.name
	}
}

/** Wrong input: says what was expected and what came. */
export class BadInput extends ConstellationsError {
	constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
		super('BAD_INPUT', message, details)
	}
}

export class NotFound extends ConstellationsError {
	constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
		super('NOT_FOUND', message, details)
	}
}

/** Nobody is signed in, or a sign-in failed: the same sentence for every reason. */
export class Unauthenticated extends ConstellationsError {
	constructor(message = 'This needs an account: sign in first.') {
		super('UNAUTHENTICATED', message)
	}
}

/** The account may not do this. */
export class Forbidden extends ConstellationsError {
	constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
		super('FORBIDDEN', message, details)
	}
}

/** The account may do this after a new check of its password or passkey. */
export class CheckNeeded extends ConstellationsError {
	constructor() {
		super('CHECK_NEEDED', 'This needs the password or a passkey again: the last check is too long ago.')
	}
}

/** The request contradicts the present state: says how. */
export class Conflict extends ConstellationsError {
	constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
		super('CONFLICT', message, details)
	}
}

/** A start, an import or a migration must not go on; the message names the ways out. */
export class Refused extends ConstellationsError {
	constructor(message: string, details: Readonly<Record<string, unknown>> = {}, options?: ErrorOptions) {
		super('REFUSED', message, details, options)
	}
}

/** Somebody else wrote the same records meanwhile. */
export class ConcurrentWrite extends ConstellationsError {
	constructor(ids: readonly string[]) {
		super('CONFLICT', `Written by somebody else meanwhile: ${ids.slice(0, 5).join(', ')}. Try again.`)
	}
}

/** The database cannot be reached for now. */
export class Unavailable extends ConstellationsError {
	constructor(message: string, options?: ErrorOptions) {
		super('UNAVAILABLE', message, {}, options)
	}
}

/** The server is overloaded; a retry in a moment may work. */
export class Overloaded extends ConstellationsError {
	constructor() {
		super('OVERLOADED', 'The server has more to do than it can.')
	}
}

/** A request exceeds a limit: says which one, what it allows and what came. */
export class TooCostly extends ConstellationsError {
	constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
		super('TOO_COSTLY', message, details)
	}
}

/** An account or a network has used up its budget of the minute. `retryAfter` is in seconds. */
export class RateLimited extends ConstellationsError {
	constructor(
		message: string,
		readonly retryAfter: number,
	) {
		super('RATE_LIMITED', message, { retryAfter })
	}
}
