/**
 * The small family of errors of the server. `code` is what a client may act on; `message` says what was
 * expected and what came, and is safe to show; `cause` keeps the original for the log only.
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

/** Something asked for that cannot be: says what was expected and what came. */
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

/** Nobody is signed in, or what was sent to sign in does not do so: one sentence for every reason. */
export class Unauthenticated extends ConstellationsError {
	constructor(message = 'This needs an account: sign in first.') {
		super('UNAUTHENTICATED', message)
	}
}

/** Somebody is signed in and may not do this. */
export class Forbidden extends ConstellationsError {
	constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
		super('FORBIDDEN', message, details)
	}
}

/** Somebody is signed in and may do this, once they have shown anew that it is they who ask. */
export class CheckNeeded extends ConstellationsError {
	constructor() {
		super('CHECK_NEEDED', 'This needs the password or a passkey again: the last check is too long ago.')
	}
}

/** What was asked for does not go with what there is: says what stands against it. */
export class Conflict extends ConstellationsError {
	constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
		super('CONFLICT', message, details)
	}
}

/** A start, an import or a migration that must not go on; the message names the ways out. */
export class Refused extends ConstellationsError {
	constructor(message: string, details: Readonly<Record<string, unknown>> = {}, options?: ErrorOptions) {
		super('REFUSED', message, details, options)
	}
}

/** Somebody else wrote the same records meanwhile: read them again. */
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

/** The server has more to do than it can: what is refused now may be answered in a moment. */
export class Overloaded extends ConstellationsError {
	constructor() {
		super('OVERLOADED', 'The server has more to do than it can.')
	}
}

/** A request that asks for more than a limit allows: says which limit, what was allowed and what came. */
export class TooCostly extends ConstellationsError {
	constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
		super('TOO_COSTLY', message, details)
	}
}

/** An address has used up what it may in its minute. `retryAfter` in seconds. */
export class RateLimited extends ConstellationsError {
	constructor(
		message: string,
		readonly retryAfter: number,
	) {
		super('RATE_LIMITED', message, { retryAfter })
	}
}
