/**
 * Reduces Chromium's PNGs to a palette: pictures of screens have few colours, and many shades between them
 * that nobody sees.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Bytes for each pixel, by PNG colour type: without and with alpha. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 }

/**
 * With so many colours, text, hairlines and grounds look the same; a quarter of them would change the ink of
 * old news.
 */
export const MAX_COLOURS = 64

/** One number for each pixel, line by line: red, green and blue, one byte each. */
interface Pixels {
	readonly width: number
	readonly height: number
	readonly colours: Uint32Array
}

/**
 * Gives the same picture in at most MAX_COLOURS colours. The most frequent colour of each shade stays exactly
 * the same.
 *
 * @throws Error for anything but a PNG of 8 bits a channel, not interlaced, as Chromium writes.
 */
export function smallPng(png: Buffer): Buffer {
	const pixels = decode(png)
	const counts = new Map<number, number>()
	for (const colour of pixels.colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
	const palette = paletteOf(counts)
	const indexes = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]))
	return encode(pixels, palette, (colour) => indexes.get(colour) ?? 0)
}

function decode(png: Buffer): Pixels {
	if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('Expected a PNG; its first bytes are others.')
	const parts = chunksOf(png)
	const head = parts.find(({ type }) => type === 'IHDR')?.data
	const [depth, colourType = -1, , , interlaced] = head?.subarray(8) ?? []
	const channels = CHANNELS[colourType]
	if (!head || depth !== 8 || channels === undefined || interlaced !== 0) {
		throw new Error(
			`Expected 8 bits a channel, not interlaced, of type 2 or 6; came ${depth} bits of type ${colourType}.`,
		)
	}
	const width = head.readUInt32BE(0)
	const height = head.readUInt32BE(4)
	const packed = Buffer.concat(parts.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
	const bytes = unfiltered(inflateSync(packed), width * channels, channels)
	const colours = new Uint32Array(width * height)
	for (let at = 0; at < colours.length; at += 1) {
		const from = at * channels
		colours[at] = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0)
	}
	return { width, height, colours }
}

function chunksOf(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
	const chunks = []
	for (let at = 8; at + 12 <= png.length; ) {
		const length = png.readUInt32BE(at)
		chunks.push({
			type: png.toString('latin1', at + 4, at + 8),
			data: png.subarray(at + 8, at + 8 + length),
		})
		at += 12 + length
	}
	return chunks
}

/** Decodes all lines, each with its own filter: PNG specification, part 9. */
function unfiltered(lines: Buffer, stride: number, channels: number): Uint8Array {
	const height = lines.length / (stride + 1)
	const bytes = new Uint8Array(height * stride)
	for (let y = 0; y < height; y += 1) {
		const filter = lines[y * (stride + 1)] ?? 0
		const start = y * stride
		for (let x = 0; x < stride; x += 1) {
			const left = x < channels ? 0 : (bytes[start + x - channels] ?? 0)
			const above = y === 0 ? 0 : (bytes[start + x - stride] ?? 0)
			const corner = x < channels || y === 0 ? 0 : (bytes[start + x - stride - channels] ?? 0)
			bytes[start + x] = (lines[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, above, corner)
		}
	}
	return bytes
}

function predicted(filter: number, left: number, above: number, corner: number): number {
	switch (filter) {
		case 1:
			return left
		case 2:
			return above
		case 3:
			return (left + above) >> 1
		case 4:
			return paeth(left, above, corner)
		default:
			return 0
	}
}

/** Whichever of the three is nearest to left + above − corner. */
function paeth(left: number, above: number, corner: number): number {
	const guess = left + above - corner
	const toLeft = Math.abs(guess - left)
	const toAbove = Math.abs(guess - above)
	const toCorner = Math.abs(guess - corner)
	if (toLeft <= toAbove && toLeft <= toCorner) return left
	return toAbove <= toCorner ? above : corner
}

type Counted = readonly [colour: number, count: number]

/** Median cut: halves the box of colours with the most to gain, until there are as many boxes as colours. */
function paletteOf(counts: ReadonlyMap<number, number>): readonly number[] {
	const boxes = [boxOf([...counts])]
	while (boxes.length < MAX_COLOURS) {
		const widest = boxes.reduce((one, other) => (other.spread > one.spread ? other : one))
		if (widest.spread === 0) break
		boxes.splice(boxes.indexOf(widest), 1, ...halves(widest))
	}
	return boxes.map(({ members }) => colourOf(members))
}

interface ColourBox {
	readonly members: readonly Counted[]
	/** The channel in which the members differ most (as a bit shift), and their weighted difference. */
	readonly shift: number
	readonly spread: number
}

const SHIFTS: readonly number[] = [16, 8, 0]
const channel = (colour: number, shift: number): number => (colour >> shift) & 0xff

function boxOf(members: readonly Counted[]): ColourBox {
	const weight = members.reduce((sum, [, count]) => sum + Math.sqrt(count), 0)
	let shift = 0
	let widest = -1
	for (const one of SHIFTS) {
		const values = members.map(([colour]) => channel(colour, one))
		const width =
			values.reduce((most, value) => Math.max(most, value), 0) -
			values.reduce((least, value) => Math.min(least, value), 255)
		if (width > widest) {
			shift = one
			widest = width
		}
	}
	return { members, shift, spread: widest * Math.sqrt(weight) }
}

function halves({ members, shift }: ColourBox): readonly ColourBox[] {
	const sorted = [...members].sort(([one], [other]) => channel(one, shift) - channel(other, shift))
	const values = sorted.map(([colour]) => channel(colour, shift))
	const middle = ((values[0] ?? 0) + (values.at(-1) ?? 0)) / 2
	const at = values.findIndex((value) => value > middle)
	return [boxOf(sorted.slice(0, at)), boxOf(sorted.slice(at))]
}

/** The colour of most of the pixels, if one has a majority; else their mean. */
function colourOf(members: readonly Counted[]): number {
	const total = members.reduce((sum, [, count]) => sum + count, 0)
	const [first, most] = members.reduce((one, other) => (other[1] > one[1] ? other : one))
	if (most * 2 >= total) return first
	return SHIFTS.reduce((colour, shift) => {
		const sum = members.reduce((all, [one, count]) => all + channel(one, shift) * count, 0)
		return colour | (Math.round(sum / total) << shift)
	}, 0)
}

function nearest(palette: readonly number[], colour: number): number {
	let best = 0
	let least = Number.POSITIVE_INFINITY
	for (const [index, one] of palette.entries()) {
		const distance = SHIFTS.reduce(
			(sum, shift) => sum + (channel(one, shift) - channel(colour, shift)) ** 2,
			0,
		)
		if (distance < least) {
			best = index
			least = distance
		}
	}
	return best
}

function encode(
	{ width, height, colours }: Pixels,
	palette: readonly number[],
	indexOf: (colour: number) => number,
): Buffer {
	const head = Buffer.alloc(13)
	head.writeUInt32BE(width, 0)
	head.writeUInt32BE(height, 4)
	// 8 bits a pixel, with a palette.
	head.set([8, 3, 0, 0, 0], 8)
	// No line is filtered: neighbouring numbers of a palette are unrelated.
	const lines = Buffer.alloc(height * (width + 1))
	for (let y = 0; y < height; y += 1)
		for (let x = 0; x < width; x += 1) lines[y * (width + 1) + 1 + x] = indexOf(colours[y * width + x] ?? 0)
	const table = Buffer.from(palette.flatMap((colour) => SHIFTS.map((shift) => channel(colour, shift))))
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', head),
		chunk('PLTE', table),
		chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	])
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
	const frame = Buffer.alloc(8)
	frame.writeUInt32BE(data.length, 0)
	frame.writeUInt32BE(crc32(body), 4)
	return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
