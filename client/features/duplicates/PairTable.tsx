import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { actorPath, recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { DataTable } from '../../ui/DataTable'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { FreshnessNote } from '../../views/freshness/FreshnessNote'
import { newsOfShown } from '../../views/record/shownRecord'
import { recordCode } from '../../views/table/recordCode'
import { comparePair, type Pair, type PairSide } from './comparePair'
import styles from './DuplicatesPage.module.css'

/** The two records of a pair: what differs, then what is the same, with the sources of each. */
export function PairTable({ pair, children }: { pair: Pair; children?: ReactNode }) {
	const text = useText()
	const { translate } = text
	const { to } = useAddress()
	const [first, second] = pair.records
	if (!first || !second) return null
	const none = <span className="faint">{translate('duplicates.nothing')}</span>
	return (
		<section className={`block ${styles.pair}`}>
			<h2>{translate('duplicates.pair', { first: codeOf(first), second: codeOf(second) })}</h2>
			<p className="sentence">{pair.sentence}</p>
			<ul>
				{pair.scenario && (
					<li className="meta-line">
						<ScenarioMark />
					</li>
				)}
				{[first, second].map((side) => (
					<li key={side.id} className="meta-line">
						<Link to={to(pageOf(side))}>{side.label}</Link>
						{side.record && <FreshnessNote record={newsOfShown(side.record)} />}
					</li>
				))}
			</ul>
			<DataTable
				caption={translate('duplicates.caption')}
				rows={comparePair(pair.records, text, (path) => to(path))}
				rowKey={({ name }) => name}
				columns={[
					{ key: 'field', label: translate('duplicates.field'), cell: ({ name }) => name },
					{ key: 'first', label: codeOf(first), cell: ({ values }) => values[0] ?? none },
					{ key: 'second', label: codeOf(second), cell: ({ values }) => values[1] ?? none },
					{
						key: 'same',
						label: translate('duplicates.compared'),
						cell: ({ isSame }) => translate(isSame ? 'duplicates.same' : 'duplicates.different'),
					},
				]}
			/>
			{children}
		</section>
	)
}

function pageOf({ id, record }: PairSide): string {
	return record ? recordPath(id) : actorPath(id)
}

/** « P073 » for a row of the tables, the name for an organisation. */
function codeOf({ id, label, record }: PairSide): string {
	return record ? recordCode(id) : label
}
