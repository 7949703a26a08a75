import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { GapCellDocument } from '../../graphql/generated/GapCell'
import { actorPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ActorLinks } from '../../views/actor/ActorLink'
import { EvidenceTable } from '../../views/table/EvidenceTable'
import { evidenceLines } from '../../views/table/evidence'
import type { Cell } from './gapsData'

/** One cell of the matrix: who is there, by which records; or that nobody is on record, and what it does not mean. */
export function CellDialog({ cell: { sector, place }, onClose }: { cell: Cell; onClose: () => void }) {
	const { translate } = useText()
	const { asOf, includeScenario, to, languageArgument: language } = useAddress()
	const result = useQuery(GapCellDocument, {
		variables: { language, filter: { asOf, includeScenario }, sector: sector.code, division: place.id },
	})
	return (
		<Dialog
			title={translate('gaps.cellTitle', { sector: sector.label, place: place.name })}
			isOpen
			onClose={onClose}
			actions={
				<Button kind="primary" onClick={onClose}>
					{translate('ui.close')}
				</Button>
			}
		>
			<Answer of={result} reading={translate('gaps.readingCell')}>
				{({ gaps: { cell } }) =>
					cell.actorsTotal === 0 ? (
						<>
							<p>{translate('gaps.nobody')}</p>
							<p className="small soft">{translate('overlaps.emptyText')}</p>
							<p className="small">
								<Link to={to(actorPath(place.id))}>
									{translate('gaps.allOfPlace', { place: place.name })}
								</Link>
							</p>
						</>
					) : (
						<>
							<ActorLinks actors={cell.actors} />
							<EvidenceTable lines={evidenceLines(cell.evidence)} />
						</>
					)
				}
			</Answer>
		</Dialog>
	)
}
