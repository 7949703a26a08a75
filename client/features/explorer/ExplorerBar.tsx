import { SlidersHorizontalIcon } from '@phosphor-icons/react/dist/icons/SlidersHorizontal'
import type { ComponentType } from 'react'
import { ACTOR_KINDS } from '../../../schema/enums'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import type { ActorFieldSlot } from '../../views/actor/actorFieldSlot'
import styles from './ExplorerPage.module.css'

/** The search for actors, and the button of the filters. */
export function ExplorerBar({
	ActorField,
	filterCount,
	areFiltersOpen,
	onFilters,
	onLook,
}: {
	ActorField: ComponentType<ActorFieldSlot>
	filterCount: number
	areFiltersOpen: boolean
	onFilters: () => void
	onLook: (id: string) => void
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
			<Button icon={SlidersHorizontalIcon} onClick={onFilters} aria-expanded={areFiltersOpen}>
				{translate('explorer.filtersSet', { count: filterCount })}
			</Button>
		</div>
	)
}
