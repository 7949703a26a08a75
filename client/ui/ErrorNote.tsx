import { WarningIcon } from '@phosphor-icons/react/dist/icons/Warning'
import { useText } from '../text/useText'
import { Button } from './Button'
import { Icon } from './Icon'
import styles from './StateBox.module.css'

/** What did not come, in a sentence, with a way out; what the reader chose is kept. */
export function ErrorNote({ sentence, onRetry }: { sentence: string; onRetry?: () => void }) {
	const { translate } = useText()
	return (
		<div className={`${styles.stateBox} ${styles.failed}`} role="alert">
			<h2>
				<Icon of={WarningIcon} />
				{translate('error.title')}
			</h2>
			<p>
				{sentence} {translate('error.kept')}
			</p>
			{onRetry && <Button onClick={onRetry}>{translate('error.retry')}</Button>}
		</div>
	)
}
