import { SlidersHorizontalIcon } from '@phosphor-icons/react/dist/icons/SlidersHorizontal'
import type { ComponentType } from 'react'
import { ACTOR_KINDS } from '../../../schema/enums'
import { EXPLORER_VIEWS, type ExplorerView } from '../../state/explorerView'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import type { ActorFieldSlot } from '../../views/actor/actorFieldSlot'
import styles from './ExplorerPage.module.css'

export function ExplorerBar({
	view,
	ActorField,
	filterCount,
	onFilters,
	onLook,
	onView,
}: {
	view: ExplorerView
	ActorField: ComponentType<ActorFieldSlot>
	filterCount: number
	onFilters: () => void
	onLook: (id: string) => void
	onView: (as: ExplorerView['as']) => void
}) {
	const { translate } = useText()
	return (
		<div className={styles.explorerBar}>
			<div className={styles.explorerSearch}>
				<ActorField
					label={translate('explorer.search')}
					placeholder={translate('explorer.searchPlaceholder')}
					kinds={ACTOR_KINDS}
					chosenName={null}
					onChoose={(id) => id !== null && onLook(id)}
				/>
			</div>
			<fieldset className={styles.segments}>
				<legend className="visually-hidden">{translate('explorer.views')}</legend>
				{EXPLORER_VIEWS.map((as) => (
					<button key={as} type="button" aria-pressed={view.as === as} onClick={() => onView(as)}>
						{translate(`explorer.view.${as}`)}
					</button>
				))}
			</fieldset>
			<div className={styles.filtersOpen}>
				<Button icon={SlidersHorizontalIcon} onClick={onFilters}>
					{translate('explorer.filtersSet', { count: filterCount })}
				</Button>
			</div>
		</div>
	)
}
