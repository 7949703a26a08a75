import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { SeverityLevel } from '../../../../schema/enums'
import { useRollUp } from '../../../state/rollUp'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { KindSign } from '../../../ui/KindSign'
import { ScenarioMark } from '../../../ui/ScenarioMark'
import { Sentence, type SentencePart } from '../../../ui/Sentence'
import { evidenceWords } from '../../../views/news/evidenceWords'
import { NewsNote } from '../../../views/news/NewsNote'

/** An overlap or an opportunity in the panel: its sentence, linked to its page, and a line of details. */
export function PanelResult({
	resultKind,
	result,
	page,
	children,
}: {
	resultKind: 'overlap' | 'opportunity'
	result: {
		readonly kind: string
		readonly kindName: string
		readonly scenario: boolean
		readonly evidenceCount: number
		readonly fromMemoryCount: number
		readonly lastNews: string | null
		/** Only overlaps have one. */
		readonly severityLevel?: SeverityLevel
		readonly sentenceParts: readonly SentencePart[]
	}
	page: string
	/** Its actions in the panel. */
	children?: ReactNode
}) {
	const text = useText()
	const { translate } = text
	const { to } = useAddress()
	const { asRecorded } = useRollUp()
	const parameters = resultKind === 'overlap' ? asRecorded : {}
	return (
		<section className={resultKind}>
			<KindSign resultKind={resultKind}>{result.kindName}</KindSign>
			{result.scenario && <ScenarioMark />}
			<Sentence parts={result.sentenceParts} to={to(page, {}, parameters)} />
			<p className="meta-line">
				{result.severityLevel && <span>{translate(`ranked.severity.${result.severityLevel}`)}</span>}
				<Link to={to(`${page}#preuves`, {}, parameters)}>{evidenceWords(result, text)}</Link>
				<NewsNote
					record={{ kind: result.kind === 'CROWDING' ? 'MISSION' : 'PARTNERSHIP', lastNews: result.lastNews }}
				/>
				{children}
			</p>
		</section>
	)
}
