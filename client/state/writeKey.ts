import { useMemo } from 'react'

/**
 * The idempotency key of a write: another one for each thing that is asked for, the same where the same is tried again after an
 * answer was lost.
 *
 * @param asked what is written, as one text; it changes when that does, and when the write is done.
 */
export function useWriteKey(asked: string): string {
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new one for each thing that is asked for
	return useMemo(newWriteKey, [asked])
}

/** A UUID of version 4; `crypto.randomUUID` is not there on plain HTTP. */
export function newWriteKey(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16))
	const hex = [...bytes].map((byte, at) => {
		const shaped = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte
		return shaped.toString(16).padStart(2, '0')
	})
	return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
		.map((part) => part.join(''))
		.join('-')
}
