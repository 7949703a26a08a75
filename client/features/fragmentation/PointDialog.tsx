import { useQuery } from '@apollo/client/react'
import type { FragmentationScope } from '../../../schema/enums'
import { FragmentationPointDocument } from '../../graphql/generated/FragmentationPoint'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { EvidenceTable } from '../../views/table/EvidenceTable'
import { evidenceLines } from '../../views/table/evidence'
import { dayOfYear, type FragmentationIndex, nameOfIndex } from './fragmentationIndex'

export interface OpenedYear {
	readonly index: FragmentationIndex
	readonly year: number
	/** All drawn years of the index. */
	readonly years: readonly number[]
}

interface Props extends OpenedYear {
	by: FragmentationScope
	/** ISO day of the page. */
	today: string
	onYear: (year: number) => void
	onClose: () => void
}

/** The records behind one point, with links to the previous and the next year. */
export function PointDialog({ by, index, year, years, today, onYear, onClose }: Props) {
	const { translate, date } = useText()
	const { includeScenario, languageArgument: language } = useAddress()
	const asOf = dayOfYear(year, today)
	const result = useQuery(FragmentationPointDocument, {
		variables: { by, language, keys: [index.key], filter: { asOf, from: String(year), includeScenario } },
	})
	return (
		<Dialog
			title={translate('fragmentation.point', { name: nameOfIndex(index), day: date(asOf) })}
			isOpen
			onClose={onClose}
			actions={
				<>
					<Button disabled={!years.includes(year - 1)} onClick={() => onYear(year - 1)}>
						{translate('fragmentation.yearBefore')}
					</Button>
					<Button disabled={!years.includes(year + 1)} onClick={() => onYear(year + 1)}>
						{translate('fragmentation.yearAfter')}
					</Button>
					<Button kind="primary" onClick={onClose}>
						{translate('ui.close')}
					</Button>
				</>
			}
		>
			<Answer of={result} reading={translate('fragmentation.readingPoint')}>
				{({ fragmentation: [point] }) =>
					point && point.evidenceCount > 0 ? (
						<>
							<p className="small">{point.effectiveNumber.sentence}</p>
							<p className="small">{point.effectiveEstablished.sentence}</p>
							{point.evidenceCount > point.evidence.length && (
								<p className="caption">
									{translate('fragmentation.firstRecords', {
										shown: point.evidence.length,
										total: point.evidenceCount,
									})}
								</p>
							)}
							<EvidenceTable lines={evidenceLines(point.evidence)} />
						</>
					) : (
						<p>{translate('fragmentation.nothingThen')}</p>
					)
				}
			</Answer>
		</Dialog>
	)
}
