import { ArrowsOutIcon } from '@phosphor-icons/react/dist/icons/ArrowsOut'
import { MinusIcon } from '@phosphor-icons/react/dist/icons/Minus'
import { PlusIcon } from '@phosphor-icons/react/dist/icons/Plus'
import { useText } from '../../text/useText'
import { Icon } from '../../ui/Icon'
import styles from './ZoomButtons.module.css'

export function ZoomButtons({
	onNearer,
	onFarther,
	onAll,
}: {
	onNearer: () => void
	onFarther: () => void
	onAll: () => void
}) {
	const { translate } = useText()
	return (
		<div className={styles.graphZoom} data-part="zoom">
			<button type="button" aria-label={translate('graph.nearer')} onClick={onNearer}>
				<Icon of={PlusIcon} />
			</button>
			<button type="button" aria-label={translate('graph.farther')} onClick={onFarther}>
				<Icon of={MinusIcon} />
			</button>
			<button type="button" aria-label={translate('graph.all')} onClick={onAll}>
				<Icon of={ArrowsOutIcon} />
			</button>
		</div>
	)
}
