import { createHash } from 'node:crypto'

/** SHA-256 (hex) of records in the order of their ids, whatever the order of their properties. */
export function hashRecords(records: readonly { readonly id: string }[]): string {
	const hash = createHash('sha256')
	const sorted = [...records].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
	for (const record of sorted) hash.update(`${canonical(record)}\n`)
	return hash.digest('hex')
}

function canonical(value: unknown): string {
	return JSON.stringify(value, (_key, inner: unknown) =>
		inner !== null && typeof inner === 'object' && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
			: inner,
	)
}
