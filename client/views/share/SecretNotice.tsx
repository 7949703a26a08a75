import { useEffect, useRef } from 'react'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { useToast } from '../../ui/Toast'
import { copyText } from './copyText'

interface Props {
	title: string
	/** Says what to do with the secret. */
	text: string
	secret: string
	onClose: () => void
}

/** Shows a secret once: it takes the focus, and can be copied. */
export function SecretNotice({ title, text, secret, onClose }: Props) {
	const { translate } = useText()
	const toast = useToast()
	const head = useRef<HTMLHeadingElement>(null)
	useEffect(() => head.current?.focus(), [])
	const copy = async (): Promise<void> => {
		if (await copyText(secret)) toast(translate('account.copied'))
		else toast.failed(translate('account.notCopied'))
	}
	return (
		<div className="framed stack space-above" data-part="secret">
			<h3 ref={head} tabIndex={-1}>
				{title}
			</h3>
			<p className="small">{text}</p>
			<code className="secret">{secret}</code>
			<div className="actions">
				<Button kind="primary" onClick={() => void copy()}>
					{translate('account.copy')}
				</Button>
				<Button kind="quiet" onClick={onClose}>
					{translate('account.kept')}
				</Button>
			</div>
		</div>
	)
}
