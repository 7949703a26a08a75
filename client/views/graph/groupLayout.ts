/**
 * Lays groups out as discs of signs, the most linked in the centre, packed without touching. If no group has
 * actors of both sides, French groups are on the left and the partner’s on the right. Deterministic. Actors
 * keep their places while their group does not change.
 */
import { groupBy } from '../../../schema/groupBy'
import type { Point } from './layoutGraph'
import type { PictureNode } from './picture'

/** Distances between signs of one group and between groups, in units of the picture. */
const STEP = 46
const GAP = 104
const GOLDEN_ANGLE = 2.399963
/** Screens are wide: one pack is wide, two side by side are high. */
const STRETCH = { one: 1.35, two: 0.7 }

type Grouped = Pick<PictureNode, 'id' | 'side' | 'links' | 'group'>

interface Disc {
	readonly key: string
	readonly members: readonly Grouped[]
	readonly radius: number
}

/** Actors without a group form one without a name. */
export function groupPlaces(nodes: readonly Grouped[]): ReadonlyMap<string, Point> {
	const discs = discsOf(nodes)
	const haveSides = discs.every(({ members }) => new Set(members.map(({ side }) => side)).size === 1)
	const sides = haveSides
		? [
				discs.filter(({ members }) => members[0]?.side === 'french'),
				discs.filter(({ members }) => members[0]?.side === 'partner'),
			]
		: [discs]
	const stretch = haveSides ? STRETCH.two : STRETCH.one
	const packs = sides.filter((side) => side.length > 0).map((side) => packed(side, stretch))
	const places = new Map<string, Point>()
	let left = 0
	for (const pack of packs) {
		const [low, high] = [
			Math.min(...pack.map(({ disc, at }) => at.x - disc.radius)),
			Math.max(...pack.map(({ disc, at }) => at.x + disc.radius)),
		]
		for (const { disc, at } of pack) {
			for (const [id, place] of membersPlaces(disc, { x: at.x - low + left, y: at.y })) places.set(id, place)
		}
		left += high - low + 2 * GAP
	}
	return places
}

function discsOf(nodes: readonly Grouped[]): readonly Disc[] {
	return [...groupBy(nodes, ({ group }) => group ?? '')]
		.map(([key, members]) => ({
			key,
			members: members.toSorted((one, other) => other.links - one.links || (one.id < other.id ? -1 : 1)),
			radius: STEP * Math.sqrt(members.length) * 0.62 + STEP / 2,
		}))
		.sort((one, other) => other.radius - one.radius || (one.key < other.key ? -1 : 1))
}

/** Places each disc, the largest first, as near to the centre as it fits. */
function packed(
	discs: readonly Disc[],
	stretch: number,
): readonly { readonly disc: Disc; readonly at: Point }[] {
	const placed: { disc: Disc; at: Point }[] = []
	for (const disc of discs) placed.push({ disc, at: freePlace(disc, placed, stretch) })
	return placed
}

function freePlace(
	disc: Disc,
	placed: readonly { readonly disc: Disc; readonly at: Point }[],
	stretch: number,
): Point {
	for (let step = 0; ; step += 1) {
		const distance = disc.radius * 0.3 * Math.sqrt(step)
		const at = {
			x: distance * stretch * Math.cos(step * GOLDEN_ANGLE),
			y: distance * Math.sin(step * GOLDEN_ANGLE),
		}
		const isFree = placed.every(
			(other) =>
				Math.hypot(at.x - other.at.x, at.y - other.at.y) >= disc.radius + other.disc.radius + GAP / 2,
		)
		if (isFree) return at
	}
}

function membersPlaces({ members }: Disc, middle: Point): readonly (readonly [string, Point])[] {
	return members.map(({ id }, index) => {
		const distance = STEP * 0.62 * Math.sqrt(index)
		const turn = index * GOLDEN_ANGLE
		return [id, { x: middle.x + distance * Math.cos(turn), y: middle.y + distance * Math.sin(turn) }]
	})
}
