import { Link } from 'react-router'
import type { CoverageQuery } from '../../graphql/generated/types'
import {
	CONSTELLATIONS_PATH,
	DATA_PATH,
	DUPLICATES_PATH,
	FRAGMENTATION_PATH,
	GAPS_PATH,
} from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ConfidenceBar } from '../../ui/ConfidenceBar'
import styles from './HomePage.module.css'
import { type KindOnRecord, kindsOnRecord } from './kindsOnRecord'

type Coverage = CoverageQuery['coverage']

/** How many records there are, how well they are sourced, and what the numbers do not mean. */
export function DataSummary({ coverage }: { coverage: Coverage }) {
	const { translate } = useText()
	const { to } = useAddress()
	const kinds = kindsOnRecord(coverage)
	return (
		<section className={`page-width ${styles.stateOfData}`} aria-labelledby="state-title">
			<div className={styles.state}>
				<div>
					<h2 id="state-title">{translate('home.state.title')}</h2>
					<p className="small soft">
						{translate('home.state.meaning', {
							missions: coverage.missionsDocumented,
							sources: coverage.sources,
						})}
					</p>
					<Link className="more-link" to={to(DATA_PATH)}>
						{translate('home.state.more')}
					</Link>
					<br />
					<Link className="more-link" to={to(CONSTELLATIONS_PATH)}>
						{translate('shell.constellations')}
					</Link>
					<br />
					<Link className="more-link" to={to(FRAGMENTATION_PATH)}>
						{translate('shell.fragmentation')}
					</Link>
					<br />
					<Link className="more-link" to={to(GAPS_PATH)}>
						{translate('shell.gaps')}
					</Link>
					<br />
					<Link className="more-link" to={to(DUPLICATES_PATH)}>
						{translate('shell.duplicates')}
					</Link>
				</div>
				<table>
					<thead className="visually-hidden">
						<tr>
							<th scope="col">{translate('home.state.count')}</th>
							<th scope="col">{translate('home.state.what')}</th>
							<th scope="col">{translate('home.state.confidence')}</th>
							<th scope="col">{translate('home.state.detail')}</th>
						</tr>
					</thead>
					<tbody>
						{kinds.map((kind) => (
							<KindRow key={kind.name} kind={kind} />
						))}
					</tbody>
				</table>
			</div>
		</section>
	)
}

/** The bar and the shares count rows of the tables; the number counts records. */
function KindRow({ kind: { name, count, confidence } }: { kind: KindOnRecord }) {
	const { translate, number } = useText()
	const rows = confidence ? confidence.high + confidence.medium + confidence.low : 0
	const detail = (['high', 'medium', 'low'] as const).flatMap((level) =>
		confidence && confidence[level] > 0
			? [translate(`home.state.share.${level}`, { share: Math.round((100 * confidence[level]) / rows) })]
			: [],
	)
	return (
		<tr>
			<td className="numeric">{number(count)}</td>
			<th scope="row">
				{translate(name === 'organisations' ? 'home.state.kind.organisations' : `counts.name.${name}`, {
					count,
				})}
			</th>
			<td className={styles.bar}>{confidence && rows > 0 && <ConfidenceBar {...confidence} />}</td>
			<td className="small soft">{detail.join(translate('ui.comma'))}</td>
		</tr>
	)
}
