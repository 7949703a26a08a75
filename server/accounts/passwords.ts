import { hash, verify } from '@node-rs/argon2'
import { PASSWORD_CHARACTERS } from '../../schema/limits'
import { BadInput, Overloaded } from '../errors'
import { newSecret } from './secrets'

/** Each takes some 20 MiB and 20 ms of a thread: more at once are refused. */
const MAX_PENDING = 64

/** argon2id with 19 MiB, two passes, one thread: what OWASP asks for at least. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** How passwords are kept. */
export interface Passwords {
	hash(password: string): Promise<string>
	/** @param hash null: nobody is there to be known; the same work is done, and the answer is false. */
	verify(hash: string | null, password: string): Promise<boolean>
}

/** By argon2id. Throws Overloaded where too many are asked for at once. */
export function argon2Passwords(): Passwords {
	let pending = 0
	const nobody = hash(newSecret(), COST)
	async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
		if (pending >= MAX_PENDING) throw new Overloaded()
		pending += 1
		try {
			return await work()
		} finally {
			pending -= 1
		}
	}
	return {
		hash: (password) => inTurn(() => hash(normalised(password), COST)),
		verify: (known, password) =>
			inTurn(async () => {
				const isRight = await verify(known ?? (await nobody), normalised(password))
				return isRight && known !== null
			}),
	}
}

/** Throws BadInput on a password that is too short or too long. */
export function expectPassword(password: string): void {
	const { minimum, maximum } = PASSWORD_CHARACTERS
	const { length } = [...normalised(password)]
	if (length >= minimum && length <= maximum) return
	throw new BadInput(`A password has ${minimum} to ${maximum} characters; this one has ${length}.`, {
		argument: 'password',
		minimum,
		maximum,
	})
}

/** The same keys give the same text on every system. */
function normalised(password: string): string {
	return password.normalize('NFKC')
}
