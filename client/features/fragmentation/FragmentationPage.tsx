import { useQuery } from '@apollo/client/react'
import { useCallback, useMemo, useState } from 'react'
import { FRAGMENTATION_SCOPES, type FragmentationScope } from '../../../schema/enums'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { FragmentationDocument } from '../../graphql/generated/Fragmentation'
import { tierOf, useLevels } from '../../state/levels'
import { useAddress } from '../../state/useAddress'
import { lowerFirst } from '../../text/lowerFirst'
import { useText } from '../../text/useText'
import { Answer, withPreviousData } from '../../ui/Answer'
import { ButtonLink } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { TableToggle } from '../../ui/TableToggle'
import { Tabs, tabId } from '../../ui/Tabs'
import { ScreenHead } from '../../views/screen/ScreenHead'
import { SavablePicture } from '../../views/share/SavablePicture'
import { DotPlotPicture, type OpenYear } from './DotPlotPicture'
import { FragmentationExport } from './FragmentationExport'
import { FragmentationTable } from './FragmentationTable'
import { type FragmentationIndex, parseScope } from './fragmentationIndex'
import { layoutDots } from './layoutDots'
import { type OpenedYear, PointDialog } from './PointDialog'

const PANEL = 'scopes'

/** How fragmented partners, cities, divisions, sectors or régions are, in one ranked plot. */
export function FragmentationPage() {
	const { translate } = useText()
	const { query, filtered, go, asOf, includeScenario, languageArgument: language } = useAddress()
	const by = parseScope(query)
	const scopeName = useScopeName()
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
					tabs={FRAGMENTATION_SCOPES.map((id) => ({ id, label: scopeName(id) }))}
				/>
			</ScreenHead>
			<div id={PANEL} className="space-above" role="tabpanel" aria-labelledby={tabId(PANEL, by)}>
				<Answer of={withPreviousData(result)} reading={translate('fragmentation.reading')} isTall>
					{({ fragmentation }) => (
						<Found by={by} indexes={fragmentation} today={asOf ?? coverage?.today ?? ''} />
					)}
				</Answer>
			</div>
		</div>
	)
}

function Found({
	by,
	indexes,
	today,
}: {
	by: FragmentationScope
	indexes: readonly FragmentationIndex[]
	today: string
}) {
	const { translate, sentenceSpace } = useText()
	const { here, asOf } = useAddress()
	const [opened, setOpen] = useState<OpenedYear | null>(null)
	// Closes the details when their plot is no longer shown.
	const open = opened !== null && indexes.includes(opened.index) ? opened : null
	const plot = useMemo(() => layoutDots(indexes), [indexes])
	const openYear = useCallback<OpenYear>((index, year, years) => setOpen({ index, year, years }), [])
	if (indexes.length === 0)
		return (
			<EmptyState
				title={translate('fragmentation.empty')}
				actions={asOf && <ButtonLink to={here({ asOf: null })}>{translate('ui.date.today')}</ButtonLink>}
			>
				<p>{translate('overlaps.emptyText')}</p>
			</EmptyState>
		)
	return (
		<>
			<div className="line">
				<p className="small soft">
					<span role="status">{translate('fragmentation.count', { count: plot.rows.length })}</span>
					{sentenceSpace}
					{translate('fragmentation.legend')}
				</p>
				<FragmentationExport by={by} />
			</div>
			<SavablePicture title={translate('fragmentation.title')}>
				<DotPlotPicture by={by} plot={plot} onOpen={openYear} />
			</SavablePicture>
			{plot.unmeasured > 0 && (
				<p className="small">{translate('fragmentation.tooFew', { count: plot.unmeasured })}</p>
			)}
			<TableToggle>
				<FragmentationTable indexes={indexes} />
			</TableToggle>
			{open && (
				<PointDialog
					by={by}
					{...open}
					today={today}
					onYear={(year) => setOpen({ ...open, year })}
					onClose={() => setOpen(null)}
				/>
			)}
		</>
	)
}

/** The name of a scope; divisions have the name of the country's level above its cities. */
function useScopeName(): (scope: FragmentationScope) => string {
	const { translate } = useText()
	const levels = useLevels()
	const above = levels.findLast(({ level }) => tierOf(level, levels) === 'aboveCity')
	return (scope) =>
		scope === 'DIVISION' && above
			? translate('fragmentation.scopeOf', { level: lowerFirst(above.name) })
			: translate(`fragmentation.scope.${scope}`)
}
