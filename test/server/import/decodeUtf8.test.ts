import { describe, expect, it } from 'vitest'
import { decodeUtf8, NotUtf8 } from '../../../server/import/decodeUtf8'

async function decode(...chunks: readonly Uint8Array[]): Promise<string> {
	async function* source() {
		yield* chunks
	}
	let text = ''
	for await (const part of decodeUtf8(source())) text += part
	return text
}

async function failure(...chunks: readonly Uint8Array[]): Promise<NotUtf8> {
	const error: unknown = await decode(...chunks).catch((caught: unknown) => caught)
	if (error instanceof NotUtf8) return error
	throw new Error(`expected NotUtf8, came ${String(error)}`)
}

const bytes = (...values: readonly number[]) => Uint8Array.from(values)
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decodeUtf8', () => {
	it('reads a character whose bytes are split between chunks', async () => {
		const whole = utf8('Orléans 上海 𝄞')
		for (let cut = 0; cut <= whole.length; cut++) {
			expect(await decode(whole.subarray(0, cut), whole.subarray(cut))).toBe('Orléans 上海 𝄞')
		}
	})

	it('refuses an unfinished last character', async () => {
		expect((await failure(utf8('a\n'), bytes(0xe4, 0xb8))).byteOffset).toBe(2)
	})

	it('finds the wrong byte after a character that was split between chunks', async () => {
		expect((await failure(bytes(0x61, 0xc3), bytes(0x28, 0x62))).byteOffset).toBe(1)
	})
})
