import { useState } from 'react'
import { useText } from '../text/useText'
import { Button } from './Button'
import { Dialog } from './Dialog'

interface Props {
	/** Words on the button. */
	label: string
	/** quiet: one of many. */
	kind?: 'plain' | 'quiet'
	/** The object of the action, if several buttons have the same label. */
	of?: string
	title: string
	/** The consequences. */
	children: string
	/** If it gives a promise, the first button shows that it is busy. */
	onConfirm: () => unknown
}

/** A button for an action that cannot be undone: it asks first. */
export function Confirmed({ label, kind = 'quiet', of, title, children, onConfirm }: Props) {
	const { translate } = useText()
	const [isOpen, setOpen] = useState(false)
	const [isWorking, setWorking] = useState(false)
	const close = (): void => setOpen(false)
	const confirm = async (): Promise<void> => {
		close()
		setWorking(true)
		try {
			await onConfirm()
		} finally {
			setWorking(false)
		}
	}
	return (
		<>
			<Button
				kind={kind}
				aria-label={of === undefined ? undefined : translate('ui.aside', { text: label, aside: of })}
				aria-busy={isWorking || undefined}
				onClick={() => setOpen(true)}
			>
				{label}
			</Button>
			<Dialog
				title={title}
				isOpen={isOpen}
				onClose={close}
				actions={
					<>
						<Button onClick={close}>{translate('ui.cancel')}</Button>
						<Button kind="primary" onClick={() => void confirm()}>
							{label}
						</Button>
					</>
				}
			>
				<p>{children}</p>
			</Dialog>
		</>
	)
}
