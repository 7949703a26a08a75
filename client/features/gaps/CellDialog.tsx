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
export function CellDialog({ cell: { sector, province }, onClose }: { cell: Cell; onClose: () => void }) {
	const { say } = useText()
	const { asOf, includeScenario, to, languageArgument: language } = useAddress()
	const result = useQuery(GapCellDocument, {
		variables: { language, filter: { asOf, includeScenario }, sector: sector.code, province: province.id },
	})
	return (
		<Dialog
			title={say('gaps.cellTitle', { sector: sector.label, province: province.name })}
			isOpen
			onClose={onClose}
			actions={
				<Button kind="primary" onClick={onClose}>
					{say('ui.close')}
				</Button>
			}
		>
			<Answer of={result} reading={say('gaps.readingCell')}>
				{({ gaps: { cell } }) =>
					cell.actorsTotal === 0 ? (
						<>
							<p>{say('gaps.nobody')}</p>
							<p className="small soft">{say('overlaps.emptyText')}</p>
							<p className="small">
								<Link to={to(actorPath(province.id))}>
									{say('gaps.province', { province: province.name })}
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
