/**
 * Chooses which names to show, and where: never over each other, nor over the sign of a more important actor.
 * The most important is placed first: right, left, below or above its sign, else at a corner, else not at
 * all. Cost: linear in the names, with a grid of boxes.
 */
export interface LabelRequest {
	readonly key: string
	/** Centre of the sign, in pixels. */
	readonly x: number
	readonly y: number
	readonly radius: number
	readonly width: number
	readonly height: number
	/** Shown even if it covers other signs. */
	readonly isMain: boolean
	/** The allowed sides; any if absent. */
	readonly sides?: readonly LabelSide[]
}

export interface LabelBox {
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
/** A corner is below or above the middle of the sign, and past it on one side. */
const SIDES = [
	'right',
	'left',
	'below',
	'above',
	'belowRight',
	'belowLeft',
	'aboveRight',
	'aboveLeft',
] as const

export type LabelSide = (typeof SIDES)[number]

/**
 * `labels` are in order of importance; no name covers a box of `taken`, and the edge of the screen cuts no
 * name of an actor on it.
 */
export function placeLabels(
	labels: readonly LabelRequest[],
	taken: readonly LabelBox[] = [],
	screen: LabelBox | null = null,
): ReadonlyMap<string, PlacedLabel> {
	const names = new BoxGrid()
	const signs = new BoxGrid()
	for (const box of taken) names.add(box, '')
	for (const label of labels) signs.add(signBox(label), label.key)
	const placed = new Map<string, PlacedLabel>()
	for (const label of labels) {
		const free = placesOf(label, screen).filter((place) => !names.meets(boxAt(label, place)))
		const clear = free.find((place) => !signs.meets(boxAt(label, place), label.key))
		const place = clear ?? (label.isMain ? leastCovering(label, free, signs) : undefined)
		if (!place) continue
		names.add(boxAt(label, place), label.key)
		placed.set(label.key, place)
	}
	return placed
}

/** The places within the screen: a name below or above its sign moves along it near the edge. */
function placesOf(label: LabelRequest, screen: LabelBox | null): readonly PlacedLabel[] {
	const places = (label.sides ?? SIDES).map((side) => placeAt(label, side))
	if (screen === null || label.x < screen.left || label.x > screen.right) return places
	const half = label.width / 2
	return places.flatMap((place) => {
		if (place.anchor === 'middle') {
			const x = Math.max(screen.left + half, Math.min(screen.right - half, place.x))
			return Math.abs(x - place.x) <= half && 2 * half <= screen.right - screen.left ? [{ ...place, x }] : []
		}
		const { left, right } = boxAt(label, place)
		return left >= screen.left && right <= screen.right ? [place] : []
	})
}

function leastCovering(
	label: LabelRequest,
	free: readonly PlacedLabel[],
	signs: BoxGrid,
): PlacedLabel | undefined {
	const covered = (place: PlacedLabel): number => signs.count(boxAt(label, place), label.key)
	return [...free].sort((one, other) => covered(one) - covered(other))[0]
}

function placeAt({ x, y, radius, height }: LabelRequest, side: LabelSide): PlacedLabel {
	const corner = radius * Math.SQRT1_2 + 2
	const [below, above] = [y + corner + height / 2, y - corner - height / 2]
	switch (side) {
		case 'right':
			return { x: x + radius + GAP, y, anchor: 'start' }
		case 'left':
			return { x: x - radius - GAP, y, anchor: 'end' }
		case 'below':
			return { x, y: y + radius + 2 + height / 2, anchor: 'middle' }
		case 'above':
			return { x, y: y - radius - 2 - height / 2, anchor: 'middle' }
		case 'belowRight':
			return { x: x + corner, y: below, anchor: 'start' }
		case 'belowLeft':
			return { x: x - corner, y: below, anchor: 'end' }
		case 'aboveRight':
			return { x: x + corner, y: above, anchor: 'start' }
		case 'aboveLeft':
			return { x: x - corner, y: above, anchor: 'end' }
	}
}

function boxAt({ width, height }: LabelRequest, { x, y, anchor }: PlacedLabel): LabelBox {
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
	return { left, top: y - height / 2, right: left + width, bottom: y + height / 2 }
}

function signBox({ x, y, radius }: LabelRequest): LabelBox {
	return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}

/** Boxes, found by the squares of a grid that they touch. */
class BoxGrid {
	readonly #squares = new Map<string, { readonly box: LabelBox; readonly key: string }[]>()

	add(box: LabelBox, key: string): void {
		for (const square of squaresOf(box)) {
			const there = this.#squares.get(square)
			if (there) there.push({ box, key })
			else this.#squares.set(square, [{ box, key }])
		}
	}

	meets(box: LabelBox, except = ''): boolean {
		return squaresOf(box).some((square) =>
			(this.#squares.get(square) ?? []).some(
				(other) => (other.key !== except || except === '') && doBoxesMeet(other.box, box),
			),
		)
	}

	count(box: LabelBox, except: string): number {
		const met = squaresOf(box).flatMap((square) =>
			(this.#squares.get(square) ?? []).filter(
				(other) => other.key !== except && doBoxesMeet(other.box, box),
			),
		)
		return new Set(met.map(({ key }) => key)).size
	}
}

const SQUARE = 64

function squaresOf({ left, top, right, bottom }: LabelBox): readonly string[] {
	const squares: string[] = []
	for (let x = Math.floor(left / SQUARE); x <= Math.floor(right / SQUARE); x++) {
		for (let y = Math.floor(top / SQUARE); y <= Math.floor(bottom / SQUARE); y++) squares.push(`${x} ${y}`)
	}
	return squares
}

export function doBoxesMeet(one: LabelBox, other: LabelBox): boolean {
	return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
