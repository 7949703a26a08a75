import type { ComponentType } from 'react'
import { ACTOR_KINDS } from '../../../../schema/enums'
import { useText } from '../../../text/useText'
import { Dialog } from '../../../ui/Dialog'
import type { ActorFieldSlot } from '../../../views/actor/actorFieldSlot'
import styles from '../ExplorerPage.module.css'

/** Asks for the other end of a path. */
export function PathDialog({
	from,
	ActorField,
	onClose,
	onChoose,
}: {
	from: string | null
	ActorField: ComponentType<ActorFieldSlot>
	onClose: () => void
	onChoose: (id: string) => void
}) {
	const { translate } = useText()
	return (
		<Dialog
			title={translate('explorer.pathTitle', { name: from ?? '' })}
			isOpen={from !== null}
			onClose={onClose}
		>
			<div className={styles.pathField}>
				<ActorField
					label={translate('explorer.pathField')}
					placeholder={translate('explorer.searchPlaceholder')}
					kinds={ACTOR_KINDS}
					chosenName={null}
					onChoose={(id) => id !== null && onChoose(id)}
				/>
			</div>
		</Dialog>
	)
}
