import { useText } from '../text/useText'

export type Certainty = 'ESTABLISHED' | 'POSSIBLE'

/**
 * A square, filled (established) or dashed (to be confirmed); in ink, which is the colour of neither kind of
 * result.
 */
export function CertaintySign({ certainty }: { certainty: Certainty }) {
	const { translate } = useText()
	return (
		<span className="tag no-wrap ink">
			<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
				{certainty === 'ESTABLISHED' ? (
					<>
						<rect x="1.5" y="1.5" width="13" height="13" fill="currentColor" />
						<path d="M4.6 8.3 7 10.7l4.4-5.2" fill="none" stroke="var(--paper)" strokeWidth="1.8" />
					</>
				) : (
					<>
						<rect
							x="2"
							y="2"
							width="12"
							height="12"
							fill="none"
							stroke="currentColor"
							strokeWidth="1.5"
							strokeDasharray="2.6 1.8"
						/>
						<path d="M8 4.6v4.1M8 10.6v1.3" stroke="currentColor" strokeWidth="1.6" />
					</>
				)}
			</svg>
			{translate(`ui.certainty.${certainty}`)}
		</span>
	)
}
