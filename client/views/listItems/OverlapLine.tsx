import { Link } from 'react-router'
import { overlapPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { CertaintySign } from '../../ui/CertaintySign'
import { KindSign } from '../../ui/KindSign'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { Sentence } from '../../ui/Sentence'
import type { RankedOverlap } from './OverlapItem'

/** An overlap beside something else, without a picture: its sentence, when, how sure, and its evidence. */
export function OverlapLine({
	overlap,
}: {
	overlap: Omit<RankedOverlap, 'evidence'> & { readonly when: 'UPCOMING' | 'CURRENT' | 'PAST' }
}) {
	const { translate } = useText()
	const { to } = useAddress()
	const page = overlapPath(overlap.id)
	return (
		<li>
			<KindSign resultKind="overlap">{overlap.kindName}</KindSign>
			<Sentence parts={overlap.sentenceParts} to={to(page)} />
			<p className="meta-line">
				<span>{translate(`when.${overlap.when}`)}</span>
				<CertaintySign certainty={overlap.certainty} />
				{overlap.scenario && <ScenarioMark />}
				<Link to={to(`${page}#preuves`)}>{translate('ui.evidence', { count: overlap.evidenceCount })}</Link>
			</p>
		</li>
	)
}
