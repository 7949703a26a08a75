/**
 * Which names are shown, and where: never over each other, never over the sign of an actor that matters more. The
 * greater is served first; a name finds room right, left, below or above its sign, or is left out. Cost: linear in
 * the names, with a grid of boxes.
 */
export interface LabelRequest {
	readonly key: string
	/** Centre of the sign, in pixels. */
	readonly x: number
	readonly y: number
	readonly radius: number
	readonly width: number
	readonly height: number
	/** Shown even where it covers the signs of others. */
	readonly isMain: boolean
	/** The sides where it may stand; any where it is not given. */
	readonly sides?: readonly LabelSide[]
}

export interface Box {
	readonly left: number
	readonly top: number
	readonly right: number
	readonly bottom: number
}

/** Where the text starts, ends or is centred, and its middle height. */
export interface PlacedLabel {
	readonly x: number
	readonly y: number
	readonly anchor: 'start' | 'middle' | 'end'
}

const GAP = 5
const SIDES = ['right', 'left', 'below', 'above'] as const

export type LabelSide = (typeof SIDES)[number]

/**
 * `labels` in order of importance. `taken` are boxes that no name may cover; no name of an actor on the screen is cut
 * by its edge.
 */
export function placeLabels(
	labels: readonly LabelRequest[],
	taken: readonly Box[] = [],
	screen: Box | null = null,
): ReadonlyMap<string, PlacedLabel> {
	const names = new BoxGrid()
	const signs = new BoxGrid()
	for (const box of taken) names.add(box, '')
	for (const label of labels) signs.add(signBox(label), label.key)
	const placed = new Map<string, PlacedLabel>()
	for (const label of labels) {
		const free = sidesOf(label, screen).filter((side) => !names.meets(boxAt(label, side)))
		const clear = free.find((side) => !signs.meets(boxAt(label, side), label.key))
		const side = clear ?? (label.isMain ? leastCovering(label, free, signs) : undefined)
		if (!side) continue
		names.add(boxAt(label, side), label.key)
		placed.set(label.key, placeAt(label, side))
	}
	return placed
}

function sidesOf(label: LabelRequest, screen: Box | null): readonly LabelSide[] {
	const sides = label.sides ?? SIDES
	if (screen === null || label.x < screen.left || label.x > screen.right) return sides
	return sides.filter((side) => {
		const { left, right } = boxAt(label, side)
		return left >= screen.left && right <= screen.right
	})
}

function leastCovering(
	label: LabelRequest,
	free: readonly LabelSide[],
	signs: BoxGrid,
): LabelSide | undefined {
	const covered = (side: LabelSide): number => signs.count(boxAt(label, side), label.key)
	return [...free].sort((one, other) => covered(one) - covered(other))[0]
}

function placeAt({ x, y, radius, height }: LabelRequest, side: LabelSide): PlacedLabel {
	switch (side) {
		case 'right':
			return { x: x + radius + GAP, y, anchor: 'start' }
		case 'left':
			return { x: x - radius - GAP, y, anchor: 'end' }
		case 'below':
			return { x, y: y + radius + 2 + height / 2, anchor: 'middle' }
		case 'above':
			return { x, y: y - radius - 2 - height / 2, anchor: 'middle' }
	}
}

function boxAt(label: LabelRequest, side: LabelSide): Box {
	const { x, y, anchor } = placeAt(label, side)
	const left = anchor === 'start' ? x : anchor === 'end' ? x - label.width : x - label.width / 2
	return { left, top: y - label.height / 2, right: left + label.width, bottom: y + label.height / 2 }
}

function signBox({ x, y, radius }: LabelRequest): Box {
	return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}

/** Boxes by the squares of a grid that they touch. */
class BoxGrid {
	readonly #squares = new Map<string, { readonly box: Box; readonly key: string }[]>()

	add(box: Box, key: string): void {
		for (const square of squaresOf(box)) {
			const there = this.#squares.get(square)
			if (there) there.push({ box, key })
			else this.#squares.set(square, [{ box, key }])
		}
	}

	meets(box: Box, except = ''): boolean {
		return squaresOf(box).some((square) =>
			(this.#squares.get(square) ?? []).some(
				(other) => (other.key !== except || except === '') && boxesMeet(other.box, box),
			),
		)
	}

	count(box: Box, except: string): number {
		const met = squaresOf(box).flatMap((square) =>
			(this.#squares.get(square) ?? []).filter((other) => other.key !== except && boxesMeet(other.box, box)),
		)
		return new Set(met.map(({ key }) => key)).size
	}
}

const SQUARE = 64

function squaresOf({ left, top, right, bottom }: Box): readonly string[] {
	const squares: string[] = []
	for (let x = Math.floor(left / SQUARE); x <= Math.floor(right / SQUARE); x++) {
		for (let y = Math.floor(top / SQUARE); y <= Math.floor(bottom / SQUARE); y++) squares.push(`${x} ${y}`)
	}
	return squares
}

export function boxesMeet(one: Box, other: Box): boolean {
	return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
