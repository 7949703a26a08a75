import { createHash } from 'node:crypto'
import { canonicalJson } from '../domain/canonicalJson'
import { BadInput } from '../errors'
import type { IdempotencyKey } from '../store/idempotencyKeys'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * Identifies a repeated write of an account. Throws BadInput if the key is not a UUID.
 *
 * @param asked the whole input, with its `command`: another input under the same key is refused.
 */
export function idempotencyKeyOf(account: string, idempotencyKey: string, asked: object): IdempotencyKey {
	if (!UUID.test(idempotencyKey)) {
		throw new BadInput(
			'"idempotencyKey" must be a UUID, made anew for each thing that is asked for; another text came.',
			{ argument: 'idempotencyKey' },
		)
	}
	return { account, idempotencyKey, input: createHash('sha256').update(canonicalJson(asked)).digest('hex') }
}
