import { Link } from 'react-router'
import { PerspectiveResultsDocument } from '../../../graphql/generated/PerspectiveResults'
import type { ExplorerView } from '../../../state/explorerView'
import { formatOverlapFilters, NO_OVERLAP_FILTERS } from '../../../state/overlapFilters'
import { DUPLICATES_PATH, OVERLAPS_PATH } from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import { useExplorerView } from '../../../state/useExplorerView'
import { useText } from '../../../text/useText'
import { ActorField } from '../../../views/actor/ActorField'
import { useAsked } from '../useAsked'
import styles from './Panel.module.css'
import { PanelResult } from './PanelResult'

/** What a perspective adds to the panel: one's own actor, what is to come, or possible duplicates. */
export function PerspectivePanel({ view }: { view: ExplorerView }) {
	if (view.perspective === 'director') return <OwnActor />
	return view.perspective === 'coordinator' ? <ToFollow /> : null
}

/** Asks for the reader's collectivité if none is chosen, and then selects it in every view. */
function OwnActor() {
	const { translate } = useText()
	const { actor, go } = useAddress()
	const { linkAfter } = useExplorerView()
	if (actor !== null) return null
	return (
		<section>
			<ActorField
				label={translate('perspectives.choose')}
				placeholder={translate('explorer.searchPlaceholder')}
				kinds={['FRENCH_TERRITORY']}
				onChoose={(id) => id !== null && go(linkAfter({ type: 'choose', ids: [id] }, { actor: id }))}
			/>
		</section>
	)
}

function ToFollow() {
	const { translate } = useText()
	const { languageArgument: language, asOf, includeScenario, to } = useAddress()
	const { data: found } = useAsked(PerspectiveResultsDocument, {
		language,
		includeScenario,
		overlaps: { asOf, includeScenario, when: 'UPCOMING' },
	})
	if (!found) return null
	const { overlaps, duplicates } = found
	return (
		<section>
			<h3 className={styles.panelHead}>
				<Link to={to(OVERLAPS_PATH, {}, formatOverlapFilters({ ...NO_OVERLAP_FILTERS, when: 'UPCOMING' }))}>
					{translate('perspectives.upcoming', { count: overlaps.totalCount })}
				</Link>
			</h3>
			{overlaps.nodes.map((one) => (
				<PanelResult key={one.id} resultKind="overlap" result={one} />
			))}
			<p>
				<Link to={to(DUPLICATES_PATH)}>
					{translate('perspectives.duplicates', { count: duplicates.totalCount })}
				</Link>
			</p>
		</section>
	)
}
