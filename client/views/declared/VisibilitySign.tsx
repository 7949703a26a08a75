import type { Visibility } from '../../graphql/generated/types'

/**
 * A sign of who sees a record: one point (private), a point counted for two to four, one with another, one
 * with many.
 */
export function VisibilitySign({ of }: { of: Visibility }) {
	return (
		<svg viewBox="0 0 50 22" width="50" height="22" aria-hidden="true" focusable="false" fill="var(--ink)">
			{drawingOf(of)}
		</svg>
	)
}

const LINE = { fill: 'none', stroke: 'var(--ink)', strokeWidth: 1.5 }

function drawingOf(of: Visibility) {
	switch (of) {
		case 'PRIVATE':
			return (
				<>
					<circle cx="10" cy="11" r="6" />
					<path d="M26 3v16" {...LINE} />
				</>
			)
		case 'COUNTED':
			return (
				<>
					<circle cx="10" cy="11" r="6" strokeDasharray="2 2" {...LINE} />
					<path d="M22 3v16" strokeDasharray="2 2" {...LINE} strokeWidth={1} />
					<text x="29.5" y="16" fontSize="13" fontWeight="600">
						2–4
					</text>
				</>
			)
		case 'GROUP':
			return (
				<>
					<circle cx="10" cy="11" r="6" />
					<path d="M18 11h14" {...LINE} />
					<circle cx="38" cy="11" r="6" {...LINE} />
				</>
			)
		case 'PUBLIC':
			return (
				<>
					<circle cx="10" cy="11" r="6" />
					<path d="M18 11h8M18 9l9-5M18 13l9 5" {...LINE} />
					<circle cx="33" cy="4" r="3" />
					<circle cx="35" cy="11" r="3" />
					<circle cx="33" cy="18" r="3" />
				</>
			)
	}
}
