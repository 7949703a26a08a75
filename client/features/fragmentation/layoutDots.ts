/** Places indexes on one scale: the dot of each, and the interval down to its established records. */
import type { FragmentationIndex } from './fragmentationIndex'

export interface DotRow {
	readonly index: FragmentationIndex
	/** Shares of the width, 0 to 1; the index of all records. */
	readonly dot: number
	/** The index of established records alone; null if they are too few. */
	readonly established: number | null
	/** The number of actors: the value of the index if all had the same weight. */
	readonly actors: number
}

export interface DotPlot {
	readonly rows: readonly DotRow[]
	/** Round values of the scale. */
	readonly ticks: readonly { readonly value: number; readonly left: number }[]
	/** The number of indexes without a value on the day: fewer than three actors. */
	readonly unmeasured: number
}

const STEPS = [1, 2, 5, 10, 20, 50, 100]

/**
 * The most fragmented first, then those with more actors. The scale goes from 0 to the greatest number of
 * actors.
 */
export function layoutDots(indexes: readonly FragmentationIndex[], maxTicks = 6): DotPlot {
	const measured = indexes.flatMap((index) => {
		const { value } = index.effectiveNumber
		return value === null ? [] : [{ index, value }]
	})
	const maximum = Math.max(1, ...measured.map(({ index, value }) => Math.max(index.actorCount, value)))
	const step = STEPS.find((one) => maximum / one <= maxTicks) ?? 200
	const count = Math.floor(maximum / step) + 1
	return {
		rows: measured
			.toSorted((one, other) => other.value - one.value || other.index.actorCount - one.index.actorCount)
			.map(({ index, value }) => {
				const established = index.effectiveEstablished.value
				return {
					index,
					dot: value / maximum,
					established: established === null ? null : established / maximum,
					actors: index.actorCount / maximum,
				}
			}),
		ticks: Array.from({ length: count }, (_, at) => ({ value: at * step, left: (at * step) / maximum })),
		unmeasured: indexes.length - measured.length,
	}
}
