/** Plays the months one by one, pauses at each overlap, and ends today. It never starts by itself. */
import { useEffect, useRef, useState } from 'react'
import type { Month } from '../../../state/homeView'

/** Milliseconds for each month, by speed: one year in a second, three years in a second. */
export const SPEEDS = { slow: 85, fast: 28 } as const
export type Speed = keyof typeof SPEEDS

/** Milliseconds of the pause at an overlap. */
export const WAIT_MILLISECONDS = 2000

interface Score {
	readonly first: Month
	readonly today: Month
	/** Id of the overlap shown for a month; null: none. */
	readonly crossingIn: (month: Month) => string | null
}

export interface Play {
	readonly isPlaying: boolean
	readonly speed: Speed
	setSpeed(speed: Speed): void
	/** Plays from a month, or if that is the last, from the first. */
	start(from: Month): void
	stop(): void
}

/**
 * @param show called with each month.
 * @param end called with the last month shown, when it stops.
 */
export function usePlay(score: Score, show: (month: Month) => void, end: (month: Month) => void): Play {
	const [isPlaying, setPlaying] = useState(false)
	const [speed, setSpeed] = useState<Speed>('slow')
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
	const at = useRef<Month | null>(null)
	const latest = useRef({ score, speed, show, end })
	latest.current = { score, speed, show, end }
	useEffect(() => () => clearTimeout(timer.current), [])

	const stop = (): void => {
		clearTimeout(timer.current)
		setPlaying(false)
		if (at.current !== null) latest.current.end(at.current)
		at.current = null
	}
	const step = (): void => {
		const { score, speed, show } = latest.current
		if (at.current === null) return
		const before = score.crossingIn(at.current)
		at.current += 1
		show(at.current)
		if (at.current >= score.today) {
			stop()
			return
		}
		timer.current = setTimeout(step, pauseAt(before, score.crossingIn(at.current), SPEEDS[speed]))
	}
	return {
		isPlaying,
		speed,
		setSpeed,
		start: (from) => {
			clearTimeout(timer.current)
			at.current = from >= score.today ? score.first - 1 : from
			setPlaying(true)
			timer.current = setTimeout(step, SPEEDS[speed])
		},
		stop,
	}
}

/** The month shown next where nothing moves by itself: a year on, up to today, and then the first year again. */
export function yearAfter(shown: Month, first: Month, today: Month): Month {
	return shown >= today ? first + 11 : Math.min(shown + 12, today)
}

/** Pauses at the first month of an overlap only. */
export function pauseAt(before: string | null, now: string | null, usual: number): number {
	return now !== null && now !== before ? WAIT_MILLISECONDS : usual
}
