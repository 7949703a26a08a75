import { hash, verify } from '@node-rs/argon2'
import { PASSWORD_CHARACTERS } from '../../schema/limits'
import { BadInput } from '../errors'
import { newSecret } from './secrets'

/** argon2id with 19 MiB, two passes, one thread: the least that OWASP asks for. About 20 ms of a thread. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** How passwords are hashed and checked. */
export interface Passwords {
	hash(password: string): Promise<string>
	/** @param hash null: there is no such account; the same work is done, and the answer is false. */
	verify(hash: string | null, password: string): Promise<boolean>
}

export function argon2Passwords(): Passwords {
	const nobody = hash(newSecret(), COST)
	return {
		hash: (password) => hash(normalised(password), COST),
		verify: async (known, password) => {
			const isRight = await verify(known ?? (await nobody), normalised(password))
			return isRight && known !== null
		},
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

/** So that the same keys give the same text on every system. */
function normalised(password: string): string {
	return password.normalize('NFKC')
}
