import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { SeverityLevel } from '../../../../schema/enums'
import { opportunityPath, overlapPath } from '../../../state/paths'
import { useRollUp } from '../../../state/rollUp'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { KindSign } from '../../../ui/KindSign'
import { ScenarioMark } from '../../../ui/ScenarioMark'
import { Sentence, type SentencePart } from '../../../ui/Sentence'
import { FreshnessNote } from '../../../views/freshness/FreshnessNote'
import { evidenceWords } from '../../../views/table/evidenceWords'
import styles from './Panel.module.css'

type ResultKind = 'overlap' | 'opportunity'

interface Result {
	readonly id: string
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

/** Results of one kind under a heading that counts them. */
export function ResultList({
	resultKind,
	title,
	total,
	results,
	none,
	children,
}: {
	resultKind: ResultKind
	title: string
	total: number
	results: readonly Result[]
	/** Said if there is none. */
	none: string
	/** What stands below them, such as a link to all. */
	children: ReactNode
}) {
	return (
		<>
			<h3 className={styles.panelHead}>
				{title} <span className="number">{total}</span>
			</h3>
			{total === 0 && <p className="soft">{none}</p>}
			{results.map((one) => (
				<PanelResult key={one.id} resultKind={resultKind} result={one} />
			))}
			{children}
		</>
	)
}

/** An overlap or an opportunity in the panel: its sentence, linked to its page, and a line of details. */
export function PanelResult({
	resultKind,
	result,
	children,
}: {
	resultKind: ResultKind
	result: Result
	/** Its actions in the panel. */
	children?: ReactNode
}) {
	const text = useText()
	const { translate } = text
	const { to } = useAddress()
	const { asRecorded } = useRollUp()
	const isOverlap = resultKind === 'overlap'
	const page = isOverlap ? overlapPath(result.id) : opportunityPath(result.id)
	const parameters = isOverlap ? asRecorded : {}
	return (
		<section className={resultKind}>
			<KindSign resultKind={resultKind}>{result.kindName}</KindSign>
			{result.scenario && <ScenarioMark />}
			<Sentence parts={result.sentenceParts} to={to(page, {}, parameters)} />
			<p className="meta-line">
				{result.severityLevel && <span>{translate(`ranked.severity.${result.severityLevel}`)}</span>}
				<Link to={to(`${page}#preuves`, {}, parameters)}>{evidenceWords(result, text)}</Link>
				<FreshnessNote
					record={{ kind: result.kind === 'CROWDING' ? 'MISSION' : 'PARTNERSHIP', lastNews: result.lastNews }}
				/>
				{children}
			</p>
		</section>
	)
}
