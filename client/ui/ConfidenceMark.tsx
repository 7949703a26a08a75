import type { Confidence } from '../../schema/enums'
import { useText } from '../text/useText'

/** A full, half full or dashed disc with its word; `full` says « confiance haute » instead of « haute ». */
export function ConfidenceMark({ level, full = false }: { level: Confidence; full?: boolean }) {
	const { translate } = useText()
	const word = translate(`ui.confidence.${level}`)
	return (
		<span className="tag no-wrap ink">
			<svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
				<ConfidenceDisc level={level} />
			</svg>
			{full ? translate('ui.confidenceLabel', { level: word }) : word}
		</span>
	)
}

function ConfidenceDisc({ level }: { level: Confidence }) {
	switch (level) {
		case 'HIGH':
			return <circle cx="6" cy="6" r="5" fill="currentColor" />
		case 'MEDIUM':
			return (
				<>
					<circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.2" />
					<path d="M6 1.2a4.8 4.8 0 0 0 0 9.6z" fill="currentColor" />
				</>
			)
		case 'LOW':
			return (
				<circle
					cx="6"
					cy="6"
					r="4.4"
					fill="none"
					stroke="currentColor"
					strokeWidth="1.2"
					strokeDasharray="1.8 1.4"
				/>
			)
	}
}
