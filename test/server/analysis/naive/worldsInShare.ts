import { isInShare, isInThird, readShare } from '../../../../scripts/testShare'

/**
 * A property of the worlds of the day's share: the thousand that are always drawn, of which nine days look at each once.
 * One that does not hold is made smaller as ever.
 */
export function ofShare<World>(check: (world: World) => void): (world: World) => void {
	return ofThose((position) => isInShare(position), check)
}

/** The same of a third of the worlds: three days look at each. */
export function ofThird<World>(check: (world: World) => void): (world: World) => void {
	return ofThose((position) => isInThird(position), check)
}

/** How many of a sort a third of the worlds has at least, where all have so many: chance spreads them unevenly. */
export function leastInThird(count: number): number {
	return readShare() === 'all' ? count : count / 6
}

function ofThose<World>(isIn: (position: number) => boolean, check: (world: World) => void) {
	let drawn = 0
	let hasFailed = false
	return (world: World): void => {
		if (!hasFailed && !isIn(drawn++)) return
		const before = hasFailed
		hasFailed = true
		check(world)
		hasFailed = before
	}
}
