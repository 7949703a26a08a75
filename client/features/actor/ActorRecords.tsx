import { Link } from 'react-router'
import { recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ConfidenceMark } from '../../ui/ConfidenceMark'
import { type Column, DataTable } from '../../ui/DataTable'
import { FrenchNote } from '../../ui/FrenchNote'
import { NameText } from '../../ui/Name'
import { ActorLinks } from '../../views/actor/ActorLink'
import { FreshnessNote } from '../../views/freshness/FreshnessNote'
import { type Newsworthy, useFreshness } from '../../views/freshness/useFreshness'
import evidenceTableStyles from '../../views/table/EvidenceTable.module.css'
import { recordCode } from '../../views/table/recordCode'
import styles from './ActorPage.module.css'
import { type RecordRow, recordRows } from './actorRecordRows'
import type { ActorsRecords } from './shownActor'

/** All records of an actor, each linked to its page. */
export function ActorRecords({ records }: { records: ActorsRecords }) {
	const text = useText()
	const columns = useColumns()
	return (
		<DataTable
			caption={text.translate('actor.doesCaption')}
			columns={columns}
			rows={recordRows(records, text)}
			rowKey={({ id }) => id}
			isFictitious={({ scenario }) => scenario}
		/>
	)
}

function useColumns(): readonly Column<RecordRow>[] {
	const { translate } = useText()
	const { to } = useAddress()
	const { ageWords } = useFreshness()
	/** A wish's status (« cherchait en janvier 2017 ; sans trace depuis ») already contains its date. */
	const saysItself = (news: Newsworthy): boolean => news.kind === 'WISH' && ageWords(news) !== null
	return [
		{ key: 'what', label: translate('column.what'), cell: ({ what }) => what, sortBy: ({ what }) => what },
		{
			key: 'with',
			label: translate('column.with'),
			cell: ({ others }) => <ActorLinks actors={others} />,
			sortBy: ({ others }) => others[0]?.name ?? '',
		},
		{
			key: 'when',
			label: translate('column.when'),
			sortBy: ({ start }) => start,
			cell: ({ when, approximate, nameOfTheTime, noted }) => (
				<>
					{!saysItself(noted) && <span className={approximate ? styles.approximate : undefined}>{when}</span>}
					{nameOfTheTime && (
						<span className={evidenceTableStyles.note}>
							<NameText of={nameOfTheTime} />
						</span>
					)}
					<div>
						<FreshnessNote record={noted} />
					</div>
				</>
			),
		},
		{
			key: 'about',
			label: translate('column.sectors'),
			cell: ({ about, note }) => (
				<>
					<NameText of={about} />
					{note && <FrenchNote note={note} className={evidenceTableStyles.note} />}
				</>
			),
		},
		{
			key: 'status',
			label: translate('column.status'),
			cell: ({ status }) => status,
			sortBy: ({ status }) => status,
		},
		{
			key: 'proof',
			label: translate('column.record'),
			sortBy: ({ id }) => id,
			cell: ({ id, confidence }) => (
				<span className="line">
					<Link to={to(recordPath(id))}>{recordCode(id)}</Link> <ConfidenceMark level={confidence} />
				</span>
			),
		},
	]
}
