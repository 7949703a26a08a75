import { useText } from '../../../text/useText'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import type { GraphActor } from './buildPicture'

/** Asks before it unfolds an actor with many links, and says how many would come. */
export function HubDialog({
	actor,
	onStay,
	onGo,
}: {
	actor: GraphActor | null
	onStay: () => void
	onGo: (id: string) => void
}) {
	const { translate } = useText()
	return (
		<Dialog
			title={translate('explorer.hubTitle', { name: actor?.name ?? '' })}
			isOpen={actor !== null}
			onClose={onStay}
			actions={
				<>
					<Button onClick={onStay}>{translate('explorer.hubStay')}</Button>
					<Button kind="primary" onClick={() => actor && onGo(actor.id)}>
						{translate('explorer.hubGo')}
					</Button>
				</>
			}
		>
			<p>{translate('explorer.hub', { count: actor?.hidden ?? 0 })}</p>
		</Dialog>
	)
}
