/** Small pictures of results, without axes and labels, since a sentence beside them says everything. */

/**
 * Lines from `count` dots to one ring: several actors with the same partner; the first `strong` lines are
 * vermilion.
 */
export function MiniArcs({ count, strong }: { count: number; strong: number }) {
	const shown = Math.min(Math.max(count, 2), 6)
	const rows = Array.from({ length: shown }, (_, index) => ({
		y: shown === 1 ? 31 : 31 + (index - (shown - 1) / 2) * Math.min(20, 46 / (shown - 1)),
		warm: index < strong,
	}))
	return (
		<svg viewBox="0 0 112 62" aria-hidden="true" focusable="false">
			{rows.map(({ y, warm }) => (
				<path
					key={y}
					d={`M8 ${y}C48 ${y} 60 31 92 31`}
					fill="none"
					stroke={warm ? 'var(--vermilion)' : 'var(--rule-strong)'}
					strokeWidth={warm ? 2 : 1.3}
				/>
			))}
			{rows.map(({ y }) => (
				<circle key={y} cx="8" cy={y} r="4.2" fill="var(--kind-fr)" />
			))}
			<circle cx="98" cy="31" r="9" fill="var(--paper)" stroke="var(--kind-partner)" strokeWidth="2" />
			<circle cx="98" cy="31" r="3.4" fill="var(--kind-partner)" />
		</svg>
	)
}

/** Houses around a ring: several offices in one city. */
export function MiniOffices({ count }: { count: number }) {
	const shown = Math.min(Math.max(count, 2), 6)
	const houses = Array.from({ length: shown }, (_, index) => {
		const angle = (index / shown) * 2 * Math.PI - Math.PI / 2 + (shown % 2 === 0 ? Math.PI / shown : 0)
		return { x: 56 + 23 * Math.cos(angle), y: 31 + 21 * Math.sin(angle) }
	})
	return (
		<svg viewBox="0 0 112 62" aria-hidden="true" focusable="false">
			<circle
				cx="56"
				cy="31"
				r="30"
				fill="none"
				stroke="var(--vermilion)"
				strokeWidth="1.3"
				strokeDasharray="2.6 2.6"
			/>
			<circle cx="56" cy="31" r="6.5" fill="var(--paper)" stroke="var(--kind-partner)" strokeWidth="2" />
			<circle cx="56" cy="31" r="2.4" fill="var(--kind-partner)" />
			{houses.map(({ x, y }) => (
				<path
					key={`${x} ${y}`}
					d={`M${x - 6} ${y + 6}v-7l6-5 6 5v7z`}
					fill="var(--vermilion)"
					stroke="var(--paper)"
					strokeWidth="1.2"
				/>
			))}
		</svg>
	)
}

/** A bar of a small timeline, from 0 to 1; `rough` if it is dated only to the month. */
export interface MiniBar {
	readonly key: string
	readonly from: number
	readonly to: number
	readonly rough: boolean
}

/** One bar for each mission. */
export function MiniBars({ bars }: { bars: readonly MiniBar[] }) {
	const step = Math.min(9, 54 / Math.max(1, bars.length))
	const top = (58 - step * bars.length) / 2
	return (
		<svg viewBox="0 0 112 62" aria-hidden="true" focusable="false">
			<path d="M2 60h108" stroke="var(--rule-strong)" />
			{bars.map(({ key, from, to, rough }, index) => {
				const y = top + step * (index + 0.5)
				const start = 4 + from * 102
				return (
					<path
						key={key}
						d={`M${start} ${y}H${Math.max(start + 3, 4 + to * 102)}`}
						stroke="var(--vermilion)"
						strokeWidth={Math.max(2, step * 0.56)}
						strokeDasharray={rough ? '2.5 2' : undefined}
					/>
				)
			})}
		</svg>
	)
}

/** A house with its host and a free place for a guest. */
export function MiniSharedOffice() {
	return (
		<svg viewBox="0 0 44 44" aria-hidden="true" focusable="false">
			<path
				d="M6 40V22L22 8l16 14v18z"
				fill="none"
				stroke="var(--jade)"
				strokeWidth="2.4"
				strokeLinejoin="round"
			/>
			<circle cx="16.5" cy="29" r="4.4" fill="var(--jade)" />
			<circle
				cx="28"
				cy="29"
				r="4"
				fill="none"
				stroke="var(--jade)"
				strokeWidth="2"
				strokeDasharray="2.4 1.8"
			/>
		</svg>
	)
}
