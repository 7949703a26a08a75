import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { FRAGMENTATION_SCOPES, type FragmentationScope } from '../../../schema/enums'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { FragmentationDocument } from '../../graphql/generated/Fragmentation'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ButtonLink } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { TableToggle } from '../../ui/TableToggle'
import { Tabs, tabId } from '../../ui/Tabs'
import { ScreenHead } from '../../views/screen/ScreenHead'
import { KeptPicture } from '../../views/share/KeptPicture'
import { ExportActions } from './ExportActions'
import styles from './FragmentationPage.module.css'
import { FragmentationTable } from './FragmentationTable'
import { type Index, isMeasured, parseScope } from './fragmentationData'
import { IndexFigure } from './IndexFigure'
import { PointDialog } from './PointDialog'

const PANEL = 'scopes'

/** How scattered actors are: one small picture for each partner, city, sector or région, over twenty years. */
export function FragmentationPage() {
	const { translate } = useText()
	const { query, filtered, go, asOf, includeScenario, languageArgument: language } = useAddress()
	const by = parseScope(query)
	const coverage = useQuery(CoverageDocument, { variables: { language } }).data?.coverage
	const result = useQuery(FragmentationDocument, {
		variables: { by, language, filter: { asOf, includeScenario } },
	})
	return (
		<div className="page-width">
			<ScreenHead
				title={translate('fragmentation.title')}
				standfirst={translate('fragmentation.standfirst')}
				coverage={coverage}
			>
				<Tabs
					label={translate('fragmentation.scopes')}
					panelId={PANEL}
					chosen={by}
					onChoose={(scope) => go(filtered({ by: scope.toLowerCase() }), { replace: true })}
					tabs={FRAGMENTATION_SCOPES.map((id) => ({ id, label: translate(`fragmentation.scope.${id}`) }))}
				/>
			</ScreenHead>
			<div id={PANEL} role="tabpanel" aria-labelledby={tabId(PANEL, by)}>
				<Answer of={result} reading={translate('fragmentation.reading')}>
					{({ fragmentation }) => (
						<Found key={by} by={by} indexes={fragmentation} today={asOf ?? coverage?.today ?? ''} />
					)}
				</Answer>
			</div>
		</div>
	)
}

function Found({ by, indexes, today }: { by: FragmentationScope; indexes: readonly Index[]; today: string }) {
	const { translate } = useText()
	const { here, asOf } = useAddress()
	const [open, setOpen] = useState<{ index: Index; year: number } | null>(null)
	const measured = indexes.filter(isMeasured)
	const maximum = Math.max(
		3,
		...measured.flatMap(({ trend }) =>
			trend.flatMap(({ effectiveNumber, effectiveEstablished }) => [
				effectiveNumber.value ?? 0,
				effectiveEstablished.value ?? 0,
			]),
		),
	)
	if (indexes.length === 0)
		return (
			<Empty
				title={translate('fragmentation.empty')}
				actions={asOf && <ButtonLink to={here({ asOf: null })}>{translate('ui.date.today')}</ButtonLink>}
			>
				<p>{translate('overlaps.emptyText')}</p>
			</Empty>
		)
	return (
		<>
			<div className={styles.legendLine}>
				<p className="small soft">
					<span role="status">{translate('fragmentation.count', { count: measured.length })}</span>{' '}
					{translate('fragmentation.legend')}
				</p>
				<ExportActions by={by} />
			</div>
			<KeptPicture title={translate('fragmentation.title')} legend={[translate('fragmentation.legend')]}>
				<ul className={styles.multiples}>
					{measured.map((index) => (
						<IndexFigure
							key={index.key}
							index={index}
							maximum={maximum}
							onOpen={(year) => setOpen({ index, year })}
						/>
					))}
				</ul>
			</KeptPicture>
			{indexes.length > measured.length && (
				<p className="small">
					{translate('fragmentation.tooFew', { count: indexes.length - measured.length })}
				</p>
			)}
			<TableToggle>
				<FragmentationTable indexes={indexes} />
			</TableToggle>
			{open && (
				<PointDialog
					by={by}
					index={open.index}
					year={open.year}
					today={today}
					onYear={(year) => setOpen({ ...open, year })}
					onClose={() => setOpen(null)}
				/>
			)}
		</>
	)
}
