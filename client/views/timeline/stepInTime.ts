/** What the keys do on the timeline. */

export interface Stop {
	readonly key: string
	readonly lane: number
	/** The day of its start; Infinity if unknown. */
	readonly day: number
}

/**
 * The stop to which a key leads: ← and → to the previous or next in time of the same lane, ↑ and ↓ to the
 * nearest in time of the next lane that has one, Home and End to the ends of the lane. At an end the stop
 * stays; null for other keys. `stops` are in order of time within each lane.
 */
export function stepInTime(stops: readonly Stop[], current: string, key: string): string | null {
	const here = stops.find((stop) => stop.key === current) ?? stops[0]
	if (here === undefined) return null
	const lane = stops.filter((stop) => stop.lane === here.lane)
	const at = lane.indexOf(here)
	switch (key) {
		case 'ArrowLeft':
			return (lane[at - 1] ?? here).key
		case 'ArrowRight':
			return (lane[at + 1] ?? here).key
		case 'ArrowUp':
			return nearest(stops, here, -1).key
		case 'ArrowDown':
			return nearest(stops, here, 1).key
		case 'Home':
			return (lane[0] ?? here).key
		case 'End':
			return (lane.at(-1) ?? here).key
		default:
			return null
	}
}

function nearest(stops: readonly Stop[], here: Stop, way: 1 | -1): Stop {
	const lanes = [...new Set(stops.map(({ lane }) => lane))].sort((one, other) => (one - other) * way)
	const next = lanes.find((lane) => (lane - here.lane) * way > 0)
	const [first, ...others] = stops.filter(({ lane }) => lane === next)
	if (first === undefined) return here
	return others.reduce(
		(best, stop) => (Math.abs(stop.day - here.day) < Math.abs(best.day - here.day) ? stop : best),
		first,
	)
}
