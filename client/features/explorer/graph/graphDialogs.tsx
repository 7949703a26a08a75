/** What the graph asks before it acts. */
import { type ReactNode, useState } from 'react'
import { ACTOR_KINDS } from '../../../../schema/enums'
import type { Act } from '../../../state/useExplorerView'
import { useText } from '../../../text/useText'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { ActorField } from '../../../views/actor/ActorField'
import type { ExplorerGraph } from './buildPicture'
import styles from './Graph.module.css'

/** More hidden links than this are not unfolded without asking: names then begin to hide each other. */
export const MAX_LINKS_WITHOUT_ASKING = 20

/** Unfolds an actor; if it has many links, a dialog first says how many would come. */
export function useUnfold(
	{ actors }: Pick<ExplorerGraph, 'actors'>,
	act: Act,
): { readonly unfold: (id: string) => void; readonly dialog: ReactNode } {
	const { translate } = useText()
	const [asked, setAsked] = useState<string | null>(null)
	const hub = asked === null ? undefined : actors.get(asked)
	const unfold = (id: string): void => {
		if ((actors.get(id)?.hidden ?? 0) > MAX_LINKS_WITHOUT_ASKING) setAsked(id)
		else act({ type: 'unfold', id })
	}
	const dialog = (
		<Dialog
			title={translate('explorer.hubTitle', { name: hub?.name ?? '' })}
			isOpen={hub !== undefined}
			onClose={() => setAsked(null)}
			actions={
				<>
					<Button onClick={() => setAsked(null)}>{translate('explorer.hubStay')}</Button>
					<Button
						kind="primary"
						onClick={() => {
							setAsked(null)
							if (hub) act({ type: 'unfold', id: hub.id })
						}}
					>
						{translate('explorer.hubGo')}
					</Button>
				</>
			}
		>
			<p>{translate('explorer.hub', { count: hub?.hidden ?? 0 })}</p>
		</Dialog>
	)
	return { unfold, dialog }
}

/** Asks for the other end of a path; closed if it has no first end. */
export function PathDialog({
	from,
	onClose,
	onChoose,
}: {
	/** The name of the first end. */
	from: string | null
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
					onChoose={(id) => id !== null && onChoose(id)}
				/>
			</div>
		</Dialog>
	)
}
