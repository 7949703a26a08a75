import { Link } from 'react-router'
import { recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ConfidenceMark } from '../../ui/ConfidenceMark'
import { type Column, DataTable } from '../../ui/DataTable'
import { FrenchNote } from '../../ui/FrenchNote'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { FreshnessNote } from '../freshness/FreshnessNote'
import type { Newsworthy } from '../freshness/useFreshness'
import styles from './EvidenceTable.module.css'
import { type EvidenceLine, labelWithHolder, sourceCount, splitMemory } from './evidence'
import { recordCode } from './recordCode'
import { SourceName } from './SourceName'

const CONFIDENCE_ORDER = { HIGH: 0, MEDIUM: 1, LOW: 2 }

/**
 * Evidence down to the source: record, sentence, source, its type, confidence. Each record links to its page.
 * Records from memory alone are apart, and not counted as evidence.
 */
export function EvidenceTable({ lines }: { lines: readonly EvidenceLine[] }) {
	const { translate } = useText()
	const { stated, fromMemory } = splitMemory(lines)
	return (
		<>
			{(stated.length > 0 || fromMemory.length === 0) && (
				<Lines
					caption={translate('result.evidenceCaption', {
						records: stated.filter(({ counted }) => counted).length,
						possible: stated.filter(({ counted }) => !counted).length,
						sources: sourceCount(stated),
					})}
					lines={stated}
				/>
			)}
			{fromMemory.length > 0 && (
				<div className={stated.length > 0 ? 'more-space-above' : undefined}>
					<Lines
						caption={translate('result.memoryCaption', {
							mentions: translate('freshness.memoryMentions', { count: fromMemory.length }),
						})}
						lines={fromMemory}
					/>
				</div>
			)}
		</>
	)
}

function Lines({ caption, lines }: { caption: string; lines: readonly EvidenceLine[] }) {
	return (
		<DataTable
			caption={caption}
			columns={useColumns()}
			rows={lines}
			rowKey={({ item }) => item.recordId}
			isFictitious={({ item }) => item.scenario}
		/>
	)
}

function useColumns(): readonly Column<EvidenceLine>[] {
	const { translate } = useText()
	const { to } = useAddress()
	return [
		{
			key: 'record',
			label: translate('column.record'),
			sortBy: ({ item }) => item.recordId,
			cell: ({ item }) => (
				<Link className="no-wrap" to={to(recordPath(item.recordId))}>
					{recordCode(item.recordId)}
				</Link>
			),
		},
		{ key: 'says', label: translate('column.says'), cell: (line) => <SentenceCell line={line} /> },
		{
			key: 'source',
			label: translate('column.source'),
			sortBy: ({ item }) => item.sources[0]?.host ?? item.sources[0]?.title ?? '',
			cell: ({ item }) => (
				<ul className={styles.lines}>
					{item.sources.map((source) => (
						<li key={source.id}>
							<SourceName source={source} />
						</li>
					))}
				</ul>
			),
		},
		{
			key: 'type',
			label: translate('column.sourceType'),
			sortBy: ({ item }) => item.sources[0]?.typeName ?? '',
			cell: ({ item }) =>
				[...new Set(item.sources.map(({ typeName }) => typeName))].join(translate('ui.comma')),
		},
		{
			key: 'confidence',
			label: translate('column.confidence'),
			sortBy: ({ item }) => CONFIDENCE_ORDER[item.confidence],
			cell: ({ item }) => <ConfidenceMark level={item.confidence} />,
		},
	]
}

/** The line that names the record, then its note. */
function SentenceCell({ line: { item, counted } }: { line: EvidenceLine }) {
	const text = useText()
	const { translate } = text
	return (
		<>
			{labelWithHolder(item, text)}
			{item.record?.note && <FrenchNote note={item.record.note} className={styles.note} />}
			<span className={styles.news}>
				<FreshnessNote record={newsOf(item)} />
			</span>
			{!counted && <span className={styles.note}>{translate('counted.no')}</span>}
			{item.scenario && <ScenarioMark />}
		</>
	)
}

/** The table's heading and the source already say that a record is from memory. */
function newsOf({ kind, lastNews, record }: EvidenceLine['item']): Newsworthy {
	const direction = record?.direction
	return {
		kind,
		lastNews,
		wishDirection: direction === 'SEEKS' || direction === 'OFFERS' ? direction : undefined,
	}
}
