import { isInShare } from '../../../../scripts/testShare'

/**
 * A property of the worlds of the day's share: the thousand that are always drawn, of which nine days look at each once.
 * One that does not hold is made smaller as ever.
 */
export function ofShare<World>(check: (world: World) => void): (world: World) => void {
	let drawn = 0
	let hasFailed = false
	return (world) => {
		if (!hasFailed && !isInShare(drawn++)) return
		const before = hasFailed
		hasFailed = true
		check(world)
		hasFailed = before
	}
}
