/** A step line over years, with a band between the established records and all records. */
export interface TrendPoint {
	readonly year: number
	/** null if there is no value; the line then has a gap. */
	readonly value: number | null
	/** The other end of the interval; null if the established records alone give none. */
	readonly established: number | null
}

export interface TrendLayout {
	/** Paths of the runs of years with a value and an interval. */
	readonly solid: string
	/** The paths of years whose interval has only one end. */
	readonly dashed: string
	/** Closed path between both ends. */
	readonly band: string
	/** The established end of the interval. */
	readonly floor: string
}

interface Frame {
	readonly width: number
	readonly height: number
	/** Value at the top of the picture; the bottom is 0. */
	readonly maximum: number
}

/**
 * Each year is a step of the same width, joined to the previous one if both have a value.
 *
 * Example: two years of 2 then 4 in 100 × 40 with maximum 4 → `M0 20H50M50 20V0H100`.
 */
export function layoutTrend(points: readonly TrendPoint[], { width, height, maximum }: Frame): TrendLayout {
	const step = width / Math.max(1, points.length)
	const x = (index: number): number => round(index * step)
	const y = (value: number): number => round(height - (Math.min(value, maximum) / maximum) * height)
	const paths = { solid: '', dashed: '', band: '', floor: '' }
	points.forEach(({ value, established }, index) => {
		if (value === null) return
		const before = points[index - 1]?.value ?? null
		paths[established === null ? 'dashed' : 'solid'] += stepFrom(before, value, index)
		if (established === null) return
		paths.floor += stepFrom(points[index - 1]?.established ?? null, established, index)
		paths.band += `M${x(index)} ${y(value)}H${x(index + 1)}V${y(established)}H${x(index)}Z`
	})
	return paths

	function stepFrom(before: number | null, value: number, index: number): string {
		const start = before === null ? y(value) : y(before)
		const riser = start === y(value) ? '' : `V${y(value)}`
		return `M${x(index)} ${start}${riser}H${x(index + 1)}`
	}
}

function round(value: number): number {
	return Math.round(value * 100) / 100
}
