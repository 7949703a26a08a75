/** Bytes that are not UTF-8. */
export class NotUtf8 extends Error {
	constructor(
		/** Offset of the first wrong byte, from 0. */
		readonly byteOffset: number,
		/** Line of that byte, from 1. */
		readonly line: number,
	) {
		super(`not UTF-8 at byte ${byteOffset}, line ${line}`)
		this.name = 'NotUtf8'
	}
}

const NEWLINE = 0x0a

/**
 * Decodes chunks as strict UTF-8 and drops a byte order mark. Throws NotUtf8 at the first wrong byte: a replacement
 * character would turn an encoding mistake into wrong names.
 */
export async function* decodeUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true })
	let pending: Uint8Array = new Uint8Array()
	let before = 0
	let line = 1
	for await (const chunk of chunks) {
		const bytes = concat(pending, chunk)
		let text: string
		try {
			text = decoder.decode(chunk, { stream: true })
		} catch {
			const offset = firstWrongByte(bytes)
			throw new NotUtf8(before + offset, line + newlines(bytes.subarray(0, offset)))
		}
		pending = unfinishedTail(bytes)
		const done = bytes.subarray(0, bytes.length - pending.length)
		before += done.length
		line += newlines(done)
		yield text
	}
	if (pending.length > 0) throw new NotUtf8(before, line)
}

/**
 * The bytes before this offset are valid. Found by bisection, since a stream decoder accepts any valid beginning.
 */
function firstWrongByte(bytes: Uint8Array): number {
	let valid = 0
	let wrong = bytes.length
	while (wrong - valid > 1) {
		const middle = (valid + wrong) >> 1
		if (isValidBeginning(bytes.subarray(0, middle))) valid = middle
		else wrong = middle
	}
	const before = bytes.subarray(0, wrong - 1)
	// A lead byte without its continuation is itself the wrong byte: a character in the other encoding.
	return before.length - unfinishedTail(before).length
}

function isValidBeginning(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
		return true
	} catch {
		return false
	}
}

/** The last bytes, if they begin a character that the next chunk completes. */
function unfinishedTail(bytes: Uint8Array): Uint8Array {
	for (let length = 1; length <= Math.min(3, bytes.length); length++) {
		const lead = bytes[bytes.length - length] ?? 0
		if (lead < 0x80) break
		if (lead < 0xc0) continue
		const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
		return size > length ? bytes.subarray(bytes.length - length) : new Uint8Array()
	}
	return new Uint8Array()
}

function concat(left: Uint8Array, right: Uint8Array): Uint8Array {
	if (left.length === 0) return right
	const both = new Uint8Array(left.length + right.length)
	both.set(left)
	both.set(right, left.length)
	return both
}

function newlines(bytes: Uint8Array): number {
	let count = 0
	for (const byte of bytes) if (byte === NEWLINE) count++
	return count
}
