import { useText } from '../../text/useText'
import { DataTable } from '../../ui/DataTable'
import { ActorLinks } from '../../views/actor/ActorLink'
import styles from '../../views/table/EvidenceTable.module.css'
import { type ActorsRecords, sectorLines } from './shownActor'

/** The actor's links and missions by sector and partner. */
export function SectorTable({ records }: { records: ActorsRecords }) {
	const { translate, number } = useText()
	const lines = sectorLines(records)
	if (lines.length === 0) return null
	return (
		<DataTable
			caption={translate('actor.bySectorCaption')}
			rows={lines}
			rowKey={({ id }) => id}
			columns={[
				{
					key: 'sector',
					label: translate('actor.sector'),
					cell: ({ label, family }) => (
						<>
							{label}
							<span className={styles.note}>{translate(`family.${family}`)}</span>
						</>
					),
					sortBy: ({ label }) => label,
				},
				{
					key: 'partners',
					label: translate('actor.partners'),
					cell: ({ partners }) => <ActorLinks actors={partners} />,
				},
				{
					key: 'records',
					label: translate('actor.records'),
					numeric: true,
					cell: ({ records }) => number(records),
					sortBy: ({ records }) => records,
				},
			]}
		/>
	)
}
