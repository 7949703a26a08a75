import { Link } from 'react-router'
import { overlapPath } from '../../state/paths'
import { useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { CertaintySign } from '../../ui/CertaintySign'
import { KindSign } from '../../ui/KindSign'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { Sentence } from '../../ui/Sentence'
import { FreshnessNote } from '../freshness/FreshnessNote'
import { evidenceWords } from '../table/evidenceWords'
import { overlapNews, type RankedOverlap } from './OverlapItem'

/** An overlap as a line: its sentence, time, certainty and evidence, without a picture. */
export function OverlapLine({
	overlap,
	isAsRecorded = false,
}: {
	overlap: Omit<RankedOverlap, 'evidence'> & { readonly when: 'UPCOMING' | 'CURRENT' | 'PAST' }
	/** true: found without a roll-up, whatever the address says. */
	isAsRecorded?: boolean
}) {
	const text = useText()
	const { translate } = text
	const { to } = useAddress()
	const rollUp = useRollUp()
	const parameters = isAsRecorded ? rollUp.asRecorded : rollUp.parameters
	const page = overlapPath(overlap.id)
	return (
		<li>
			<KindSign resultKind="overlap">{overlap.kindName}</KindSign>
			<Sentence parts={overlap.sentenceParts} to={to(page, {}, parameters)} />
			<p className="meta-line">
				<span>{translate(`when.${overlap.when}`)}</span>
				<CertaintySign certainty={overlap.certainty} />
				<span>{translate(`ranked.severity.${overlap.severityLevel}`)}</span>
				{overlap.scenario && <ScenarioMark />}
				<Link to={to(`${page}#preuves`, {}, parameters)}>{evidenceWords(overlap, text)}</Link>
				<FreshnessNote record={overlapNews(overlap)} />
			</p>
		</li>
	)
}
