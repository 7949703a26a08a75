import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { MAX_COLOURS, smallPng } from '../../scripts/smallPng'

const PAPER = [0xf8, 0xf4, 0xea] as const
const INK = [0x14, 0x22, 0x3a] as const
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

type Colour = readonly [number, number, number]

/** A PNG of three bytes a pixel; each line written by the filter of its turn, so that all five are read. */
function pngOf(width: number, height: number, colourAt: (x: number, y: number) => Colour, bits = 8): Buffer {
	const head = Buffer.alloc(13)
	head.writeUInt32BE(width, 0)
	head.writeUInt32BE(height, 4)
	head.set([bits, 2, 0, 0, 0], 8)
	const stride = width * 3
	const raw = Buffer.alloc(height * stride)
	for (let y = 0; y < height; y += 1)
		for (let x = 0; x < width; x += 1) raw.set(colourAt(x, y), y * stride + x * 3)
	const lines = Buffer.alloc(height * (stride + 1))
	for (let y = 0; y < height; y += 1) {
		const filter = y % 5
		lines[y * (stride + 1)] = filter
		for (let x = 0; x < stride; x += 1) {
			const left = x < 3 ? 0 : (raw[y * stride + x - 3] ?? 0)
			const above = y === 0 ? 0 : (raw[(y - 1) * stride + x] ?? 0)
			const corner = x < 3 || y === 0 ? 0 : (raw[(y - 1) * stride + x - 3] ?? 0)
			const guess = left + above - corner
			const near = [left, above, corner].toSorted((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0] ?? 0
			const from = [0, left, above, (left + above) >> 1, near][filter] ?? 0
			lines[y * (stride + 1) + 1 + x] = (raw[y * stride + x] ?? 0) - from
		}
	}
	return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', deflateSync(lines)), chunk('IEND')])
}

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
	const frame = Buffer.alloc(8)
	frame.writeUInt32BE(data.length, 0)
	frame.write(type, 4, 'latin1')
	return Buffer.concat([frame, data, Buffer.alloc(4)])
}

/** Width, height, the palette and the colour of each pixel of a PNG with a palette. */
function readPalette(png: Buffer) {
	const parts = new Map<string, Buffer>()
	for (let at = 8; at < png.length; ) {
		const length = png.readUInt32BE(at)
		parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length))
		at += 12 + length
	}
	const head = parts.get('IHDR') ?? Buffer.alloc(13)
	const table = parts.get('PLTE') ?? Buffer.alloc(0)
	const width = head.readUInt32BE(0)
	const lines = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0))
	const colourAt = (x: number, y: number): readonly number[] => {
		const index = lines[y * (width + 1) + 1 + x] ?? 0
		return [...table.subarray(index * 3, index * 3 + 3)]
	}
	return { width, height: head.readUInt32BE(4), colours: table.length / 3, colourAt }
}

describe('A small PNG', () => {
	it('keeps size, ground and ink as they were, whichever filter wrote its lines', () => {
		const isInk = (x: number, y: number): boolean => (x + y) % 7 === 0
		const small = readPalette(smallPng(pngOf(31, 25, (x, y) => (isInk(x, y) ? INK : PAPER))))
		expect([small.width, small.height, small.colours]).toEqual([31, 25, 2])
		for (let y = 0; y < 25; y += 1)
			for (let x = 0; x < 31; x += 1) expect(small.colourAt(x, y)).toEqual([...(isInk(x, y) ? INK : PAPER)])
	})

	it('has no more colours than it may, each near what it stands for, and is smaller', () => {
		// Paper with a run of shades from paper to ink, as the edges of letters have them.
		const shade = (x: number): Colour => {
			const share = (x % 200) / 199
			return [0, 1, 2].map((at) =>
				Math.round((PAPER[at] ?? 0) * (1 - share) + (INK[at] ?? 0) * share),
			) as unknown as Colour
		}
		const colourAt = (x: number, y: number): Colour => (y < 150 ? PAPER : shade(x * 7 + y * 3))
		const png = pngOf(240, 200, colourAt)
		const result = smallPng(png)
		const small = readPalette(result)
		expect(small.colours).toBeLessThanOrEqual(MAX_COLOURS)
		expect(small.colourAt(10, 10)).toEqual([...PAPER])
		for (let x = 0; x < 240; x += 1) {
			const wanted = colourAt(x, 180)
			const got = small.colourAt(x, 180)
			expect(Math.max(...got.map((value, at) => Math.abs(value - (wanted[at] ?? 0))))).toBeLessThan(8)
		}
		expect(result.length).toBeLessThan(png.length)
	})

	it('refuses what is no PNG as Chromium takes it, and says what came', () => {
		expect(() => smallPng(Buffer.from('GIF89a, and more'))).toThrow('Expected a PNG')
		expect(() => smallPng(pngOf(2, 2, () => PAPER, 16))).toThrow('came 16 bits of type 2')
	})
})
